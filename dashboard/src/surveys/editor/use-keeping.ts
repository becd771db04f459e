import { useMemo, useState } from 'preact/hooks'
import { useLocation } from 'preact-iso'
import { type FieldFault, Refusal } from '../../api.ts'
import { useSite } from '../../session/site.tsx'
import type { Draft, Survey } from '../definition.ts'
import { useKeepSurvey } from '../queries.ts'

export interface Keeping {
  isBusy: boolean
  isSaved: boolean
  /** What is unsaved is given up. */
  isDone: boolean
  error: unknown
  faults: readonly FieldFault[]
  keep(draft: Draft, status: Survey['status'] | undefined): Promise<boolean>
  /** Something has changed since: what was said of the last try holds no longer. */
  forget(): void
  finish(): void
}

/** Keeps a survey at the server; a new one then has an address of its own. */
export function useKeeping(survey: Survey | undefined): Keeping {
  const site = useSite()
  const { route } = useLocation()
  const { create, change } = useKeepSurvey()
  const [state, setState] = useState<{
    isBusy?: boolean
    isSaved?: boolean
    isDone?: boolean
    error?: unknown
  }>({})
  const keep = async (draft: Draft, status: Survey['status'] | undefined) => {
    if (state.isBusy) return false
    setState({ isBusy: true })
    const { key, ...parts } = draft
    try {
      if (survey) await change(survey.key, { ...parts, ...(status && { status }) })
      else await create({ key, ...parts, status: status ?? 'draft' })
    } catch (error) {
      setState({ error })
      return false
    }
    setState({ isSaved: true, isDone: survey === undefined })
    if (!survey) route(site.at(`surveys/${encodeURIComponent(key)}?saved=true`), true)
    return true
  }
  const { isBusy = false, isSaved = false, isDone = false, error } = state
  const faults = useMemo(() => (error instanceof Refusal ? error.faults : []), [error])
  return {
    ...{ isBusy, isSaved, isDone, error, faults, keep },
    forget: () => (isSaved || error !== undefined) && setState({}),
    finish: () => setState({ isDone: true }),
  }
}
