import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import type { FieldFault } from '../api.ts'
import { inWords } from '../parts/FaultWords.tsx'
import { type Submission, useSubmit } from '../parts/use-submit.ts'

export interface Saving extends Submission {
  /** Was the last try a success? */
  isSaved: boolean
}

/** A form that stays on the page when it was sent, and says that all is saved. */
export function useSaving(send: () => Promise<void>): Saving {
  const [isSaved, setSaved] = useState(false)
  const submission = useSubmit(async () => {
    setSaved(false)
    await send()
    setSaved(true)
  })
  return { ...submission, isSaved }
}

const isIn = (field: string, name: string) => field === name || field.startsWith(`${name}.`)

/** What is said of a field or of something in it, in words. */
export const faultIn = (faults: readonly FieldFault[], name: string): ComponentChildren =>
  inWords(faults.find(({ field }) => isIn(field, name)))

/** Is all that was refused told beside a field of the form? */
export const isTold = (faults: readonly FieldFault[], names: readonly string[]): boolean =>
  faults.length > 0 && faults.every(({ field }) => names.some(name => isIn(field, name)))
