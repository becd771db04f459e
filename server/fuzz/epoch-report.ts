import type { Input } from './any-input.ts'

/** What one life of a server has shown. */
export interface EpochReport {
  inputs: number
  /** Inputs of raw bytes among them. */
  raw: number
  /** Replies of 2xx to structured inputs, by route. */
  reached: Record<string, number>
  routes: string[]
  longestMs: number
  /** Answers in the file at the end. */
  responses: number
  /** What is not as it should be, each in a sentence. */
  faults: string[]
  /** The shortest input that was found to cause the first fault, and how many inputs lead to it. */
  culprit?: { input: Input; number: number }
}
