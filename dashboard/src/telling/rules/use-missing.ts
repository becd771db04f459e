import { useEffect, useRef, useState } from 'preact/hooks'
import { type NewRule, unchosen } from './rule-draft.ts'

/** What is missing in a rule, said from when somebody first wanted to go on without it. `form` goes on the form, whose first fault gets the focus. */
export function useMissing(draft: NewRule) {
  const [tries, setTries] = useState(0)
  const form = useRef<HTMLFormElement>(null)
  // What is missing may be out of sight.
  useEffect(() => {
    if (tries > 0) form.current?.querySelector('fieldset:has(> .fault)')?.querySelector('input')?.focus()
  }, [tries])
  const { now, later } = unchosen(draft)
  const isWhole = () => {
    setTries(tries + 1)
    return !now && !later
  }
  return { form, isWhole, missing: { now: tries > 0 && now, later: tries > 0 && later } }
}
