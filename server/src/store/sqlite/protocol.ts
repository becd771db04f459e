/** What a thread is told when it starts. */
export interface ThreadData {
  file: string
  role: 'writer' | 'reader'
}

/** One call of an operation. It goes to a thread as JSON, and so does its reply: for rows that costs half of what copying objects does. */
export interface Call {
  id: number
  name: string
  args: unknown[]
}

/** What comes back, in any case exactly once per call. */
export type Reply = { id: number; result: unknown } | { id: number; error: Fault }

/** What went wrong; `stack` is the thread's, which tells where. */
export interface Fault {
  message: string
  code: string | undefined
  stack: string | undefined
}
