import { readFileSync } from 'node:fs'

/** A call of the operating system. Of two calls, one was over before the other began if its `end` is below the other's `begin`. */
export interface TracedCall {
  thread: string
  name: string
  /** Its arguments as strace prints them, files with their paths. */
  text: string
  begin: number
  end: number
  isDone: boolean
}

/**
 * What strace has written with `-f -o`. A line is printed while its thread is stopped, before the call begins or after it is
 * over, so the numbers of the lines are an order of what happened.
 */
export function readTrace(file: string): TracedCall[] {
  const calls: TracedCall[] = []
  const underWay = new Map<string, TracedCall>()
  readFileSync(file, 'latin1')
    .split('\n')
    .forEach((line, number) => {
      const [, thread = '', rest = ''] = /^(\d+) +(.*)$/.exec(line) ?? []
      const resumed = /^<\.\.\. \w+ resumed>(.*)$/.exec(rest)
      const call = resumed ? underWay.get(thread) : begunIn(thread, rest, number)
      if (!call) return
      if (resumed) {
        underWay.delete(thread)
        call.text += resumed[1]
      } else calls.push(call)
      if (rest.endsWith('<unfinished ...>')) underWay.set(thread, call)
      else Object.assign(call, { end: number, isDone: !/ = -1 \w+ /.test(call.text) })
    })
  return calls
}

function begunIn(thread: string, rest: string, begin: number): TracedCall | undefined {
  const [, name, text] = /^(\w+)\((.*)$/.exec(rest) ?? []
  if (name === undefined || text === undefined) return undefined
  return { thread, name, text, begin, end: Number.POSITIVE_INFINITY, isDone: false }
}
