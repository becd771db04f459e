import { useQuery, useQueryClient } from '@tanstack/preact-query'
import type { ComponentChildren } from 'preact'
import { useId, useState } from 'preact/hooks'
import { api, ask, Refusal, type Reply } from '../../api.ts'
import { Awaited } from '../../parts/Awaited.tsx'
import { Failure } from '../../parts/Failure.tsx'
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
        {known => (known.length > 0 ? <AllDays surveys={known} /> : <p class="hint">{words.no_surveys}</p>)}
      </Awaited>
    </section>
  )
}

/** All surveys with one button, which sends those that were changed. What one of them is refused for stands beside it. */
function AllDays({ surveys }: { surveys: Survey[] }) {
  const { texts } = useSpeech()
  const { key: site } = useSite()
  const client = useQueryClient()
  const [typed, setTyped] = useState<Record<string, string>>({})
  const [refused, setRefused] = useState<Record<string, ComponentChildren>>({})
  const { onSubmit, isBusy, isSaved, error } = useSaving(async () => {
    setRefused({})
    const changed = surveys.filter(survey => (typed[survey.key] ?? daysOf(survey)) !== daysOf(survey))
    const replies = await Promise.allSettled(
      changed.map(({ key }) => {
        const params = { path: { survey: key }, query: { site } }
        const body = { keep_days: typed[key] ? Number(typed[key]) : null }
        return ask(api.PATCH('/v1/surveys/{survey}', { params, body }))
      }),
    )
    await client.invalidateQueries({ queryKey: ['surveys'] })
    const reasons = replies.map(reply => (reply.status === 'rejected' ? reply.reason : undefined))
    setRefused(
      Object.fromEntries(
        changed.flatMap(({ key }, place) => {
          const fault = reasons[place] instanceof Refusal && faultIn(reasons[place].faults, 'keep_days')
          return fault ? [[key, fault]] : []
        }),
      ),
    )
    const first = reasons.find(Boolean)
    if (first) throw first
  })
  const isToldBeside = error instanceof Refusal && faultIn(error.faults, 'keep_days') !== undefined
  return (
    <form onSubmit={onSubmit} noValidate>
      <ul class="retention">
        {surveys.map(survey => (
          <SurveyDays
            key={survey.key}
            name={survey.name}
            days={typed[survey.key] ?? daysOf(survey)}
            fault={refused[survey.key]}
            onDays={days => setTyped({ ...typed, [survey.key]: days })}
          />
        ))}
      </ul>
      {error !== undefined && !isToldBeside && <Failure error={error} />}
      <div class="room-end">
        <button type="submit" class="main" aria-disabled={isBusy}>
          {texts.common.save}
        </button>
        <span role="status">{isSaved && texts.common.saved}</span>
      </div>
    </form>
  )
}

const daysOf = ({ keep_days }: Survey) => (keep_days === null ? '' : `${keep_days}`)

function SurveyDays({
  name,
  days,
  fault,
  onDays,
}: {
  name: string
  days: string
  fault: ComponentChildren
  onDays: (days: string) => void
}) {
  const { texts, say } = useSpeech()
  const id = useId()
  const words = texts.settings.privacy
  return (
    <li>
      <span class="about" dir="auto">
        {name}
      </span>
      <input
        type="number"
        min={8}
        max={36_500}
        placeholder={words.for_ever}
        aria-label={say(words.days_of, { survey: name })}
        aria-invalid={fault ? true : undefined}
        aria-describedby={fault ? id : undefined}
        value={days}
        onInput={event => onDays(event.currentTarget.value)}
      />
      {fault && (
        <p class="fault" id={id}>
          {fault}
        </p>
      )}
    </li>
  )
}
