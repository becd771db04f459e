import { useRef, useState } from 'preact/hooks'
import { stageName } from '../../figures/stage-name.ts'
import { Failure } from '../../parts/Failure.tsx'
import { Field, faultOf, SelectField, TextField } from '../../parts/Field.tsx'
import { freshKey, keyOf } from '../../parts/key-of.ts'
import { useSubmit } from '../../parts/use-submit.ts'
import { useSite } from '../../session/site.tsx'
import { useSpeech } from '../../texts/speech.tsx'
import type { Definition } from '../definition.ts'
import { type Place, useAddPlace } from '../queries.ts'
import { useEditor } from './editor-context.ts'

/** What a new touchpoint for this survey is likely to be. */
export interface LikelyPlace {
  name: string
  /** Empty where the site has none of the stages that the template is for. */
  stage: string
}

/** Asks for the touchpoint of a survey that fits none by itself: one of those that are there, or a new one. */
export function ChoosePlace({
  places,
  likely,
  isMissed,
}: {
  places: readonly Place[]
  likely: LikelyPlace
  /** Somebody has tried to keep the survey without one. */
  isMissed: boolean
}) {
  const { texts, say } = useSpeech()
  const { draft, define } = useEditor()
  const own = texts.survey.place
  const { touchpoint } = draft.definition
  const select = useRef<HTMLSelectElement>(null)
  const why =
    places.length === 0
      ? own.none_yet
      : likely.stage
        ? say(own.none_fits, { stage: stageName(texts, likely.stage) })
        : own.choose_one
  return (
    <section class="card fields choose-place">
      <h2>{own.title}</h2>
      <p class="hint">{why}</p>
      {places.length > 0 && (
        <Field
          label={texts.survey.about.touchpoint}
          fault={isMissed && touchpoint === '' && <>{own.missing}</>}
        >
          {joined => (
            <select
              {...joined}
              ref={select}
              data-field="definition.touchpoint"
              value={touchpoint}
              onChange={event => define({ touchpoint: event.currentTarget.value })}
            >
              <option value="">{own.choose}</option>
              {places.map(({ key, name }) => (
                <option key={key} value={key}>
                  {name}
                </option>
              ))}
            </select>
          )}
        </Field>
      )}
      {touchpoint === '' && (
        <NewPlace places={places} likely={likely} onAdded={() => select.current?.focus()} />
      )}
    </section>
  )
}

function NewPlace({
  places,
  likely,
  onAdded,
}: {
  places: readonly Place[]
  likely: LikelyPlace
  onAdded: () => void
}) {
  const { texts } = useSpeech()
  const { stages } = useSite()
  const { draft, define } = useEditor()
  const add = useAddPlace()
  const own = texts.survey.place
  const [name, setName] = useState(likely.name)
  const [stage, setStage] = useState(likely.stage || (stages[0] ?? ''))
  const { onSubmit, isBusy, error, faults } = useSubmit(async () => {
    const taken = places.map(({ key }) => key)
    const key = freshKey(keyOf(name) || 'touchpoint', taken)
    await add({ key, name, stage, metric: headlineMetric(draft.definition) })
    define({ touchpoint: key })
    onAdded()
  })
  return (
    <form onSubmit={onSubmit}>
      <h3>{own.new}</h3>
      {error !== undefined && faults.length === 0 && <Failure error={error} />}
      <div class="pair">
        <TextField
          label={own.name}
          required
          maxLength={200}
          data-field={places.length === 0 ? 'definition.touchpoint' : undefined}
          value={name}
          onText={setName}
          fault={faultOf(faults, 'name')}
        />
        <SelectField
          label={own.stage}
          value={stage}
          options={stages.map(known => [known, stageName(texts, known)] as const)}
          onChoose={setStage}
          fault={faultOf(faults, 'stage')}
        />
      </div>
      <button type="submit" aria-disabled={isBusy}>
        {own.add}
      </button>
    </form>
  )
}

/** What the first question rates by; what rates nothing is likeliest to ask for satisfaction later. */
function headlineMetric({ questions }: Definition): Place['metric'] {
  const rated = questions.find(({ type }) => type === 'rating')
  return rated?.type === 'rating' ? rated.metric : 'csat'
}
