import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, statfsSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { diskFull, UserError } from '../advice.mjs'
import { runHidden } from '../hidden-command.mjs'
import { installNodeYourself, neededPackages } from '../runtime.mjs'
import { nodePath, pnpmPath, toolsFolder } from '../toolchain-paths.mjs'

const quiet = ['--no-save', '--no-audit', '--no-fund', '--no-package-lock', '--loglevel=error']
// npm's own patience is over a minute; someone who is offline should learn it sooner.
const patience = ['--fetch-retries=3', '--fetch-retry-mintimeout=1000', '--fetch-retry-maxtimeout=5000']

/** The step that fetches pnpm and, where the machine's Node is too old, a Node into .toolchain. */
export function toolchain(root, machine = process) {
  const packages = neededPackages(machine)
  return {
    title: packages.length > 1 ? 'Preparing Node.js and pnpm (once)' : 'Preparing pnpm (once)',
    isDone: () => holdsAll(toolsFolder(root), packages),
    run: onStart => fetchTools(root, packages, onStart),
  }
}

/** True when the folder was completed with at least these packages; a half-finished one has no list. */
export function holdsAll(folder, packages) {
  const list = join(folder, '.complete')
  if (!existsSync(list)) return false
  const held = readFileSync(list, 'utf8').split('\n')
  return packages.every(name => held.includes(name))
}

async function fetchTools(root, packages, onStart) {
  if (packages.includes(undefined)) throw new UserError(installNodeYourself)
  const partial = join(root, '.toolchain', 'partial')
  rmSync(partial, { recursive: true, force: true })
  mkdirSync(partial, { recursive: true })
  const [npm, ...first] = npmCommand()
  const args = [...first, 'install', '--prefix', partial, '--include=optional', '--ignore-scripts']
  await runHidden(npm, [...args, ...quiet, ...patience, ...packages], { onStart })
  adopt(partial, root)
  await checkTools(root, onStart)
  writeFileSync(join(toolsFolder(root), '.complete'), packages.join('\n'))
}

function npmCommand() {
  // Started by npm, its own file is known; that needs no shell, which npm.cmd on Windows would.
  const own = process.env.npm_execpath
  return basename(own ?? '') === 'npm-cli.js' ? [process.execPath, own] : ['npm']
}

function adopt(partial, root) {
  rmSync(toolsFolder(root), { recursive: true, force: true })
  renameSync(join(partial, 'node_modules'), toolsFolder(root))
  rmSync(partial, { recursive: true, force: true })
}

async function checkTools(root, onStart) {
  try {
    await runHidden(nodePath(root), ['--version'], { onStart })
    await runHidden(pnpmPath(root), ['--version'], { onStart })
  } catch (error) {
    // npm says nothing when the disk fills up while it unpacks pnpm's binary, an optional package to it.
    if (isNearlyFull(root)) throw new UserError(diskFull)
    // The fetched builds need glibc: on Alpine and on very old systems they do not start.
    throw new UserError(installNodeYourself, error.output)
  }
}

function isNearlyFull(root) {
  const { bavail, bsize } = statfsSync(root)
  return bavail * bsize < 200_000_000
}
