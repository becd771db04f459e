import { useQuery, useQueryClient } from '@tanstack/preact-query'
import { useState } from 'preact/hooks'
import { api, ask, type Reply } from '../../api.ts'
import { Awaited } from '../../parts/Awaited.tsx'
import { Failure } from '../../parts/Failure.tsx'
import { InEnglish } from '../../parts/InEnglish.tsx'
import { useSite } from '../../session/site.tsx'
import { useSpeech } from '../../texts/speech.tsx'
import { faultIn, useSaving } from '../use-saving.ts'
import './retention.css'

type Survey = Reply<'/v1/surveys'>[number]

/** After how many days each survey's answers forget who gave them. */
export function Retention() {
  const { texts } = useSpeech()
  const { key: site } = useSite()
  const surveys = useQuery({
    queryKey: ['surveys', site],
    queryFn: () => ask(api.GET('/v1/surveys', { params: { query: { site } } })),
  })
  const words = texts.settings.privacy
  return (
    <section class="card">
      <h2>{words.retention}</h2>
      <p>{words.retention_lead}</p>
      <Awaited query={surveys}>
        {known =>
          known.length > 0 ? (
            <ul class="retention">
              {known.map(survey => (
                <SurveyDays key={survey.key} survey={survey} />
              ))}
            </ul>
          ) : (
            <p class="hint">{words.no_surveys}</p>
          )
        }
      </Awaited>
    </section>
  )
}

function SurveyDays({ survey }: { survey: Survey }) {
  const { texts, say } = useSpeech()
  const { key: site } = useSite()
  const client = useQueryClient()
  const [days, setDays] = useState(survey.keep_days === null ? '' : `${survey.keep_days}`)
  const { onSubmit, isBusy, isSaved, error, faults } = useSaving(async () => {
    const params = { path: { survey: survey.key }, query: { site } }
    const body = { keep_days: days === '' ? null : Number(days) }
    await ask(api.PATCH('/v1/surveys/{survey}', { params, body }))
    void client.invalidateQueries({ queryKey: ['surveys'] })
  })
  const words = texts.settings.privacy
  const fault = faultIn(faults, 'keep_days')
  return (
    <li>
      <form onSubmit={onSubmit} noValidate>
        <span class="about">{survey.name}</span>
        <input
          type="number"
          min={8}
          max={36_500}
          placeholder={words.for_ever}
          aria-label={say(words.days_of, { survey: survey.name })}
          aria-invalid={fault ? true : undefined}
          value={days}
          onInput={event => setDays(event.currentTarget.value)}
        />
        <button type="submit" aria-disabled={isBusy} aria-label={say(words.save_of, { survey: survey.name })}>
          {texts.common.save}
        </button>
        <span role="status">{isSaved && texts.common.saved}</span>
      </form>
      {fault && (
        <p class="fault">
          <InEnglish text={fault} />
        </p>
      )}
      {error !== undefined && !fault && <Failure error={error} />}
    </li>
  )
}
