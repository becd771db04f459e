import { useEffect, useState } from 'preact/hooks'
import { api, ask, type FieldFault, Refusal } from '../../api.ts'
import { useSite } from '../../session/site.tsx'
import type { Draft } from '../definition.ts'
import { usePlaces } from '../queries.ts'
import type { Checked } from './editor-context.ts'

/** How long to wait for the next letter, in milliseconds. */
const pause = 300

export interface Check {
  /** The newest that could be shown. */
  checked: Checked | undefined
  /** Of what stands there now, as far as the server has seen it. */
  faults: readonly FieldFault[]
  /** Why the server could not be asked. */
  error: unknown
  isChecking: boolean
}

const nothing: Check = { checked: undefined, faults: [], error: undefined, isChecking: true }

/** Asks the server what it thinks of a survey with each pause in typing. What is overtaken is dropped; without a draft nothing is asked. */
export function useCheck(draft: Draft | undefined, locale: string): Check {
  const { key: site } = useSite()
  const [check, setCheck] = useState(nothing)
  // Until a touchpoint is chosen, any of them lets the rest be looked at.
  const standIn = usePlaces().data?.[0]?.key
  const touchpoint = draft?.definition.touchpoint || standIn
  const request = draft && JSON.stringify([draft.key, draft.name, draft.definition, touchpoint, locale])
  useEffect(() => {
    if (!draft || touchpoint === undefined) return
    const life = new AbortController()
    setCheck(before => ({ ...before, isChecking: true }))
    const finish = (found: Partial<Check>) => {
      if (life.signal.aborted) return
      setCheck(before => ({ ...before, faults: [], error: undefined, ...found, isChecking: false }))
    }
    const timer = setTimeout(() => {
      const { key, name, definition } = draft
      const body = { key, name, definition: { ...definition, touchpoint }, locale }
      ask(api.POST('/v1/surveys/preview', { params: { query: { site } }, body, signal: life.signal })).then(
        checked => finish({ checked }),
        error =>
          finish(error instanceof Refusal && error.faults.length > 0 ? { faults: error.faults } : { error }),
      )
    }, pause)
    return () => {
      clearTimeout(timer)
      life.abort()
    }
  }, [request, site])
  return check
}
