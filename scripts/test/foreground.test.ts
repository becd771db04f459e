import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { expect, onTestFinished, test as plainTest } from 'vitest'
import { folderWith } from './temporary-folder.ts'

const foreground = new URL('../launch/foreground.mjs', import.meta.url).href
const tellsSignals = `for (const name of ['SIGTERM', 'SIGINT', 'SIGHUP']) process.on(name, () => console.log(name))
process.on('SIGTERM', () => process.exit(0))
setInterval(() => {}, 1000)
console.log('ready')`
const test = plainTest.skipIf(process.platform === 'win32')

/** A launcher as people start it; its child says which signals reach it. */
function launch(childScript: string, startedBy: 'nobody' | 'npm' = 'nobody'): ChildProcess {
  const root = folderWith({
    'child.mjs': childScript,
    'launcher.mjs': `import { runInForeground } from ${JSON.stringify(foreground)}
process.exit(await runInForeground(process.execPath, [process.argv[2]], { env: process.env }))`,
  })
  const command = [process.execPath, `${root}/launcher.mjs`, `${root}/child.mjs`]
  // npm puts a shell between; "; exit" keeps every shell from turning into the launcher itself.
  const [program = '', ...args] = startedBy === 'npm' ? ['sh', '-c', '"$0" "$@"; exit', ...command] : command
  const { npm_lifecycle_event: _, ...env } = process.env
  if (startedBy === 'npm') env.npm_lifecycle_event = 'start'
  const launcher = spawn(program, args, { env, stdio: ['ignore', 'pipe', 'inherit'] })
  onTestFinished(() => void launcher.kill('SIGKILL'))
  return launcher
}

/** Everything the child says until it has ended, with an answer to each line. */
async function conversation(launcher: ChildProcess, answer: (line: string) => void): Promise<string[]> {
  const said: string[] = []
  if (!launcher.stdout) return said
  for await (const line of createInterface({ input: launcher.stdout })) {
    said.push(line)
    answer(line)
  }
  return said
}

test('passes the exit code on', async () => {
  const [code] = await once(launch('process.exit(7)'), 'exit')
  expect(code).toBe(7)
})

test('passes a signal on once, though it arrives twice', async () => {
  const launcher = launch(tellsSignals)
  const said = await conversation(launcher, line => {
    if (line === 'ready') for (const signal of ['SIGINT', 'SIGINT'] as const) launcher.kill(signal)
    if (line === 'SIGINT') launcher.kill('SIGTERM')
  })
  expect(said).toEqual(['ready', 'SIGINT', 'SIGTERM'])
})

test.each(['nobody', 'npm'] as const)(
  'stops the script when the process started by %s is killed',
  async by => {
    const launcher = launch(tellsSignals, by)
    const said = await conversation(launcher, line => {
      if (line === 'ready') launcher.kill('SIGKILL')
    })
    expect(said).toEqual(['ready', 'SIGTERM'])
  },
)
