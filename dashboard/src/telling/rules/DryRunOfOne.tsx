import { useState } from 'preact/hooks'
import { Failure } from '../../parts/Failure.tsx'
import { useSite } from '../../session/site.tsx'
import { useSpeech } from '../../texts/speech.tsx'
import { DryRunTable } from './DryRunTable.tsx'
import { type DryRunReply, dryRun, dryRunDays } from './dry-run.ts'
import type { NewRule } from './rule-draft.ts'
import { withChanged } from './rule-draft.ts'
import { useRules } from './rules.ts'

interface Runs {
  draft: NewRule
  run: DryRunReply
  before: DryRunReply
  place: number
}

/** What would have been sent lately if a rule had been as it is written now, beside what the rules of today would have sent. */
export function DryRunOfOne({
  id,
  draft,
  isWhole,
  isHushed,
}: {
  id: string | undefined
  draft: NewRule
  /** Asks whether anything is missing, and lets it be said. */
  isWhole: () => boolean
  /** Is something said elsewhere that is wrong with the rule? */
  isHushed: boolean
}) {
  const { texts, say } = useSpeech()
  const { key: site } = useSite()
  const rules = useRules()
  const [runs, setRuns] = useState<Runs>()
  const [isBusy, setBusy] = useState(false)
  const [error, setError] = useState<unknown>()
  const words = texts.telling.dry_run
  const look = async () => {
    if (!rules.data || isBusy || !isWhole()) return
    setBusy(true)
    setError(undefined)
    try {
      const { rules: changed, place } = withChanged(rules.data, id, draft)
      const [run, before] = await Promise.all([dryRun(site, changed), dryRun(site, undefined)])
      setRuns({ draft, run, before, place })
    } catch (reason) {
      setError(reason)
    }
    setBusy(false)
  }
  // What was tried is of no use once something else is written.
  const fresh = runs?.draft === draft ? runs : undefined
  return (
    <section class="telling-try" aria-live="polite">
      <button type="button" aria-disabled={isBusy} onClick={() => void look()}>
        {say(words.try_one, { days: dryRunDays })}
      </button>
      {error !== undefined && !isHushed && <Failure error={error} />}
      {fresh && (
        <>
          <p>{say(words.this_rule, { count: fresh.run.rules[fresh.place]?.told ?? 0 })}</p>
          <DryRunTable run={fresh.run} before={fresh.before} />
        </>
      )}
    </section>
  )
}
