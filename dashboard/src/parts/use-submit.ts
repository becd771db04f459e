import { useState } from 'preact/hooks'
import { type FieldFault, Refusal } from '../api.ts'

export interface Submission {
  /** Put it on the form. */
  onSubmit: (event: Event) => void
  isBusy: boolean
  /** What the server says of single fields. */
  faults: FieldFault[]
  /** Whatever was refused or failed; undefined when all is well. */
  error: unknown
}

/** Sends a form by `send`, once at a time, and keeps what the server says against it. */
export function useSubmit(send: () => Promise<void>): Submission {
  const [isBusy, setBusy] = useState(false)
  const [error, setError] = useState<unknown>()
  const onSubmit = async (event: Event) => {
    event.preventDefault()
    if (isBusy) return
    setBusy(true)
    setError(undefined)
    try {
      await send()
    } catch (reason) {
      setError(reason)
    }
    setBusy(false)
  }
  return {
    onSubmit: event => void onSubmit(event),
    isBusy,
    error,
    faults: error instanceof Refusal ? error.faults : [],
  }
}
