import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'

const living = new Set<ChildProcess>()
process.once('exit', () => {
  for (const child of living) child.kill('SIGKILL')
})

/** Whatever ends this process, no child outlives it. */
export function keep<Child extends ChildProcess>(child: Child): Child {
  living.add(child)
  child.once('exit', () => living.delete(child))
  return child
}

/** Runs a file of this folder in a process of its own. */
export const forkChild = (file: string, args: string[] = []): ChildProcess =>
  // Without what the launcher makes its own script load, which would end a process that waits for a word.
  keep(fork(join(import.meta.dirname, file), args, { execArgv: [] }))

/** Rejects when the child ends without a word. */
export async function nextMessage<Message>(child: ChildProcess): Promise<Message> {
  // Its end can be heard of before its last word; the end of the line cannot.
  const ended = once(child, 'disconnect').then(() => {
    throw new Error(`a process of the bench has ended without a word (${child.exitCode})`)
  })
  ended.catch(() => {})
  const [message] = await Promise.race([once(child, 'message'), ended])
  return message
}

/** Asks it to end and waits until it has. */
export async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const ended = once(child, 'exit')
  child.kill('SIGTERM')
  await ended
}
