import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { exitWithSentence, UserError } from './launch/advice.mjs'
import { runInForeground } from './launch/foreground.mjs'
import { commandFlags, serverFlags } from './launch/node-flags.mjs'
import { prepare } from './launch/prepare.mjs'
import { build } from './launch/steps/build.mjs'
import { dependencies } from './launch/steps/dependencies.mjs'
import { toolchain } from './launch/steps/toolchain.mjs'
import { childEnvironment, nodePath } from './launch/toolchain-paths.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))

/** What each command runs once everything is prepared, one after another, and whether it needs a browser. */
const commands = {
  start: { script: 'demo/src/main.ts', flags: serverFlags },
  serve: { script: 'server/src/main.ts', flags: serverFlags },
  touchline: { script: 'server/src/cli.ts', flags: commandFlags },
  test: { script: 'scripts/test.ts' },
  build: {},
  size: { script: 'scripts/size.ts' },
  pack: { script: 'widget/npm/pack.ts' },
  screenshots: {
    script: [
      'demo/screenshots.ts',
      'widget/screenshots.ts',
      'dashboard/screenshots.ts',
      'server/screenshots.ts',
    ],
    chromium: true,
  },
  bench: { script: 'scripts/bench.ts', chromium: true },
  torture: { script: 'scripts/torture.ts', chromium: true },
}

async function launch(name, args) {
  const command = Object.hasOwn(commands, name ?? '') ? commands[name] : undefined
  if (!command) throw new UserError(`Choose one of: ${Object.keys(commands).join(', ')}.`)
  const builds = ['widget', 'dashboard'].map(name => build(root, name))
  const asked = command.script ? builds : builds.map(step => ({ ...step, isDone: () => false }))
  await prepare(root, [toolchain(root), dependencies(root), ...asked])
  if (!command.script) return 0
  const env = childEnvironment(root)
  if (command.chromium) env.TOUCHLINE_CHROMIUM = await findOrInstallChromium()
  for (const script of [command.script].flat()) {
    const words = [...flagsOf(command, args), join(root, script), ...args]
    const code = await runInForeground(nodePath(root), words, { env })
    if (code !== 0) return code
  }
  return 0
}

/** One of the commands of `touchline` is the server. */
const flagsOf = ({ flags = [] }, [first]) =>
  flags === commandFlags && first === 'serve' ? serverFlags : flags

async function findOrInstallChromium() {
  // Imported late: it needs a dependency that the preparation installs.
  const { ensureChromium } = await import('./chromium.mjs')
  return ensureChromium()
}

launch(process.argv[2], process.argv.slice(3)).then(code => process.exit(code), exitWithSentence)
