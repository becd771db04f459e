import type { LoaderSurvey } from '@touchline/shared/contract/widget.ts'
import { useState } from 'preact/hooks'
import { Field, SelectField, TextField } from '../../parts/Field.tsx'
import { useSite } from '../../session/site.tsx'
import { useSpeech } from '../../texts/speech.tsx'
import type { Survey } from '../definition.ts'
import { type Checked, useEditor } from '../editor/editor-context.ts'
import { type Asked, firstQuestion, visitOf } from './asked.ts'
import { Reasons } from './Reasons.tsx'
import { whoSees } from './who-sees.ts'

/** Would this visitor see the survey now? The widget's own rules answer. */
export function WhoSees({
  survey,
  rules,
}: {
  survey: Survey | undefined
  rules: Checked['rules'] | undefined
}) {
  const { texts } = useSpeech()
  const { pause_days, origins } = useSite()
  const { draft } = useEditor()
  const { targeting } = draft.definition
  const own = texts.survey.visitors
  const [asked, setAsked] = useState<Asked>(() => firstQuestion(targeting, origins))
  const visit = visitOf(asked)
  return (
    <section class="part">
      <h2>{own.title}</h2>
      <p class="hint">{own.lead}</p>
      <div class="who">
        <div class="card" role="status">
          {!rules || !visit ? (
            <p>{visit ? own.faulty : own.no_address}</p>
          ) : (
            <Reasons
              status={survey?.status ?? 'draft'}
              seen={whoSees(rules as unknown as LoaderSurvey, { pause_days }, visit, {
                now: Date.now(),
                clock: performance.now(),
              })}
              samplePercent={targeting.sample_percent}
            />
          )}
        </div>
        <form class="card" onSubmit={event => event.preventDefault()}>
          <Questions asked={asked} onChange={parts => setAsked({ ...asked, ...parts })} />
        </form>
      </div>
    </section>
  )
}

const devices = ['desktop', 'tablet', 'phone'] as const

function Questions({ asked, onChange }: { asked: Asked; onChange: (parts: Partial<Asked>) => void }) {
  const { texts } = useSpeech()
  const { draft } = useEditor()
  const own = texts.survey.visitors
  const traits = [...new Set(draft.definition.targeting.traits.map(({ name }) => name))].filter(Boolean)
  return (
    <>
      <TextField
        label={own.address}
        type="url"
        dir="ltr"
        value={asked.address}
        onText={address => onChange({ address })}
      />
      <SelectField
        label={own.device}
        value={asked.device}
        options={devices.map(key => [key, texts.targeting.visitors.device_names[key]] as const)}
        onChoose={device => onChange({ device })}
      />
      <TextField
        label={own.languages}
        value={asked.languages}
        dir="ltr"
        onText={languages => onChange({ languages })}
      />
      <SelectField
        label={own.visits}
        value={asked.visits}
        options={(['new', 'saw_this', 'saw_another'] as const).map(
          key => [key, own.kinds_of_visits[key]] as const,
        )}
        onChoose={visits => onChange({ visits })}
      />
      {asked.visits !== 'new' && (
        <Count label={own.days_ago} value={asked.daysAgo} onCount={daysAgo => onChange({ daysAgo })} />
      )}
      <Count label={own.seconds} value={asked.seconds} onCount={seconds => onChange({ seconds })} />
      {draft.definition.targeting.trigger.on !== 'time' && (
        <label class="tick">
          <input
            type="checkbox"
            checked={asked.isTriggered}
            onChange={event => onChange({ isTriggered: event.currentTarget.checked })}
          />
          {own.triggered}
        </label>
      )}
      <label class="tick">
        <input
          type="checkbox"
          checked={asked.isSignedIn}
          onChange={event => onChange({ isSignedIn: event.currentTarget.checked })}
        />
        {own.signed_in}
      </label>
      {asked.isSignedIn && traits.length === 0 && <p class="hint">{own.no_traits}</p>}
      {asked.isSignedIn &&
        traits.map(name => (
          <TextField
            key={name}
            label={name}
            hint={own.trait_hint}
            value={asked.traits[name] ?? ''}
            onText={value => onChange({ traits: { ...asked.traits, [name]: value } })}
          />
        ))}
    </>
  )
}

const Count = ({
  label,
  value,
  onCount,
}: {
  label: string
  value: number
  onCount: (count: number) => void
}) => (
  <Field label={label}>
    {joined => (
      <input
        {...joined}
        type="number"
        min={0}
        value={value}
        onInput={event => onCount(Math.max(0, Number(event.currentTarget.value)))}
      />
    )}
  </Field>
)
