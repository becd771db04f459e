import { useQueryClient } from '@tanstack/preact-query'
import { useState } from 'preact/hooks'
import { api, ask } from '../api.ts'
import { useSite } from '../session/site.tsx'

export type Action = 'release' | 'discard'
type Decision = { action: Action } & ({ ids: string[] } | { all: true; before: string })

/** Lets responses out of quarantine, and tells how many it were. */
export function useQuarantine(onDecided: () => void) {
  const { key: site } = useSite()
  const client = useQueryClient()
  const [decided, setDecided] = useState<{ action: Action; changed: number }>()
  const [error, setError] = useState<unknown>()
  const decide = async (decision: Decision) => {
    setError(undefined)
    setDecided(undefined)
    try {
      const reply = await ask(api.POST('/v1/quarantine', { params: { query: { site } }, body: decision }))
      setDecided({ action: decision.action, changed: reply.changed })
      await client.invalidateQueries({ queryKey: ['responses'] })
      onDecided()
    } catch (reason) {
      setError(reason)
    }
  }
  return { decide, decided, error }
}
