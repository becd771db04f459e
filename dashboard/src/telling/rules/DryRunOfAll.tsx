import { useQuery } from '@tanstack/preact-query'
import { useState } from 'preact/hooks'
import { Awaited } from '../../parts/Awaited.tsx'
import { useSite } from '../../session/site.tsx'
import { useSpeech } from '../../texts/speech.tsx'
import { DryRunByRule } from './DryRunByRule.tsx'
import { DryRunTable } from './DryRunTable.tsx'
import { dryRun, dryRunDays } from './dry-run.ts'
import type { Rule } from './rules.ts'

/** What all rules would have sent lately, once somebody asks. */
export function DryRunOfAll({ rules }: { rules: Rule[] }) {
  const { texts, say } = useSpeech()
  const { key: site } = useSite()
  const [isAsked, setAsked] = useState(false)
  const run = useQuery({
    queryKey: ['dry-run', site],
    queryFn: () => dryRun(site, undefined),
    enabled: isAsked,
  })
  const words = texts.telling.dry_run
  return (
    <section class="card telling-counted">
      <h2>{words.title}</h2>
      <p class="hint">{say(words.lead, { days: dryRunDays })}</p>
      {isAsked ? (
        <Awaited query={run}>
          {reply => (
            <>
              <DryRunTable run={reply} before={undefined} />
              <DryRunByRule rules={rules} run={reply} />
            </>
          )}
        </Awaited>
      ) : (
        <div class="room-end">
          <button type="button" onClick={() => setAsked(true)}>
            {words.try_all}
          </button>
        </div>
      )}
    </section>
  )
}
