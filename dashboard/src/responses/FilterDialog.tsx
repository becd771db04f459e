import { channels, sources } from '@touchline/shared/channels.ts'
import { bands, metrics } from '@touchline/shared/scales.ts'
import { useState } from 'preact/hooks'
import { Dialog } from '../parts/Dialog.tsx'
import { SelectField, TextField } from '../parts/Field.tsx'
import { useSite } from '../session/site.tsx'
import { useSpeech } from '../texts/speech.tsx'
import { type FilterName, type Filters, withoutChips } from './filters.ts'
import { useNames } from './use-names.ts'
import { useValueText } from './use-value-text.ts'

interface Given {
  filters: Filters
  onFilter: (filters: Filters) => void
  onClose: () => void
}

type Change = (name: FilterName, values: string[]) => void

/** All that responses can be narrowed by. Nothing changes until it is shown. */
export function FilterDialog({ filters, onFilter, onClose }: Given) {
  const { texts } = useSpeech()
  const [draft, setDraft] = useState(filters)
  const change: Change = (name, values) => {
    const given = values.map(value => value.trim()).filter(value => value !== '')
    setDraft(before => ({ ...before, [name]: given.length > 0 ? given : undefined }) as Filters)
  }
  const onSubmit = (event: Event) => {
    event.preventDefault()
    // What is searched for may have changed behind the dialog.
    onFilter({ ...draft, search: filters.search ?? [] })
    onClose()
  }
  return (
    <Dialog title={texts.responses.filters} onClose={onClose}>
      <form class="filter-form" onSubmit={onSubmit}>
        <Several draft={draft} change={change} name="band" values={bands} />
        <Places draft={draft} change={change} />
        <Several draft={draft} change={change} name="channel" values={channels} />
        <div class="filter-grid">
          <Days draft={draft} change={change} />
          <Ratings draft={draft} change={change} />
          <One draft={draft} change={change} name="commented" values={['yes', 'no']} />
          <One draft={draft} change={change} name="handled" values={['yes', 'no']} />
          <Line draft={draft} change={change} name="tag" />
          <Line draft={draft} change={change} name="handled_by" />
          <Line draft={draft} change={change} name="customer" />
          <Line draft={draft} change={change} name="email" />
          <Line draft={draft} change={change} name="locale" hint={texts.responses.locale_hint} />
          <One draft={draft} change={change} name="source" values={sources} />
          <One draft={draft} change={change} name="state" values={['quarantined', 'discarded', 'test']} />
          <Dimension draft={draft} change={change} />
        </div>
        <div class="filter-end">
          <button type="submit" class="main">
            {texts.responses.apply}
          </button>
          <button type="button" class="quiet" onClick={() => setDraft(withoutChips(filters))}>
            {texts.responses.clear}
          </button>
        </div>
      </form>
    </Dialog>
  )
}

interface Part {
  draft: Filters
  change: Change
}

function Several({ draft, change, name, values }: Part & { name: FilterName; values: readonly string[] }) {
  const { texts } = useSpeech()
  const textOf = useValueText()
  const chosen = draft[name] ?? []
  const toggle = (value: string) =>
    change(name, chosen.includes(value) ? chosen.filter(one => one !== value) : [...chosen, value])
  return (
    <fieldset class="choices">
      <legend>{texts.responses.names[name]}</legend>
      {values.map(value => (
        <label key={value}>
          <input type="checkbox" checked={chosen.includes(value)} onChange={() => toggle(value)} />
          <bdi>{textOf(name, value)}</bdi>
        </label>
      ))}
    </fieldset>
  )
}

function Places({ draft, change }: Part) {
  const names = useNames()
  const { stages } = useSite()
  return (
    <>
      <Several
        draft={draft}
        change={change}
        name="touchpoint"
        values={names.touchpoints.map(({ key }) => key)}
      />
      <div class="filter-grid">
        <One draft={draft} change={change} name="survey" values={names.surveys.map(({ key }) => key)} />
        <One draft={draft} change={change} name="stage" values={stages} />
      </div>
    </>
  )
}

function One({ draft, change, name, values }: Part & { name: FilterName; values: readonly string[] }) {
  const { texts } = useSpeech()
  const textOf = useValueText()
  const options: [string, string][] = values.map(value => [value, textOf(name, value)])
  return (
    <SelectField
      label={texts.responses.names[name]}
      value={draft[name]?.[0] ?? ''}
      options={[['', texts.responses.any], ...options]}
      onChoose={value => change(name, [value])}
    />
  )
}

function Line({ draft, change, name, hint }: Part & { name: FilterName; hint?: string }) {
  const { texts } = useSpeech()
  return (
    <TextField
      label={texts.responses.names[name]}
      hint={hint}
      dir="auto"
      value={draft[name]?.[0] ?? ''}
      onText={value => change(name, [value])}
    />
  )
}

function Days({ draft, change }: Part) {
  const { texts } = useSpeech()
  return (['from', 'to'] as const).map(name => (
    <TextField
      key={name}
      type="date"
      label={texts.responses.names[name]}
      value={draft[name]?.[0]?.slice(0, 10) ?? ''}
      onText={value => change(name, [value])}
    />
  ))
}

function Ratings({ draft, change }: Part) {
  const { texts } = useSpeech()
  return (
    <>
      <One draft={draft} change={change} name="metric" values={metrics} />
      {(['rating_min', 'rating_max'] as const).map(name => (
        <TextField
          key={name}
          type="number"
          min={0}
          max={10}
          label={texts.responses.names[name]}
          value={draft[name]?.[0] ?? ''}
          onText={value => change(name, [value])}
        />
      ))}
    </>
  )
}

function Dimension({ draft, change }: Part) {
  const { texts, say } = useSpeech()
  const { dimensions } = useSite()
  const [first] = dimensions
  if (first === undefined) return null
  return (
    <Line
      draft={draft}
      change={change}
      name="dimension"
      hint={say(texts.responses.dimension_hint, { example: `${first}:…` })}
    />
  )
}
