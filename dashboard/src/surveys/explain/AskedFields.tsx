import { Field, SelectField, TextField } from '../../parts/Field.tsx'
import { useSpeech } from '../../texts/speech.tsx'
import { useEditor } from '../editor/editor-context.ts'
import type { Asked } from './asked.ts'

const devices = ['desktop', 'tablet', 'phone'] as const

interface AskedProps {
  asked: Asked
  onChange: (parts: Partial<Asked>) => void
}

/** Describes a visitor: the page, the device, earlier visits, and who it is. */
export function AskedFields({ asked, onChange }: AskedProps) {
  const { texts } = useSpeech()
  const { draft } = useEditor()
  const own = texts.survey.visitors
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
      <SignedInFields asked={asked} onChange={onChange} />
    </>
  )
}

/** Whether the page knows who it is, and what it tells of them: only what the rules ask for makes a difference. */
function SignedInFields({ asked, onChange }: AskedProps) {
  const { texts } = useSpeech()
  const { draft } = useEditor()
  const own = texts.survey.visitors
  const traits = [...new Set(draft.definition.targeting.traits.map(({ name }) => name))].filter(Boolean)
  return (
    <>
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
