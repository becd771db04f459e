import { metrics } from '@touchline/shared/scales.ts'
import { stageName } from '../figures/stage-name.ts'
import { SelectField, TextField } from '../parts/Field.tsx'
import { useNames } from '../responses/use-names.ts'
import { useSite } from '../session/site.tsx'
import { useSpeech } from '../texts/speech.tsx'
import type { Draft } from './draft.ts'
import type { ImportRun } from './send-file.ts'

interface Given {
  draft: Draft
  change: (change: Partial<Draft>) => void
}

/** Where the answers go: to a touchpoint that is made for them, to a survey that is there, or back where an export of ours came from. */
export function Target({ run, draft, change }: Given & { run: ImportRun }) {
  const { texts } = useSpeech()
  const choices =
    run.guess?.preset === 'touchline' ? (['own', 'new', 'survey'] as const) : (['new', 'survey'] as const)
  return (
    <section class="card" aria-labelledby="import-target">
      <h2 id="import-target">{texts.imports.step_target}</h2>
      <fieldset class="choices">
        <legend class="unseen">{texts.imports.into}</legend>
        {choices.map(into => (
          <label key={into}>
            <input type="radio" name="into" checked={draft.into === into} onChange={() => change({ into })} />
            {texts.imports[`into_${into}`]}
          </label>
        ))}
      </fieldset>
      {draft.into === 'own' && <p class="hint">{texts.imports.own_hint}</p>}
      {draft.into === 'new' && <NewTouchpoint draft={draft} change={change} />}
      {draft.into === 'survey' && <PresentSurvey draft={draft} change={change} />}
      <div class="narrow">
        <TextField
          label={texts.imports.source}
          hint={texts.imports.source_hint}
          required
          pattern="[a-z0-9][a-z0-9_\-]{0,63}"
          value={draft.source}
          onText={source => change({ source })}
        />
      </div>
    </section>
  )
}

/** Of how many points a scale may be; the usual one is left out. */
const scales = { nps: [], csat: [10, 7, 4, 3, 2], ces: [5] } as const

function NewTouchpoint({ draft, change }: Given) {
  const { texts, number } = useSpeech()
  const { stages } = useSite()
  const points: readonly NonNullable<Draft['points']>[] = scales[draft.metric]
  return (
    <div class="target-grid">
      <TextField
        label={texts.imports.touchpoint_name}
        required
        maxLength={200}
        dir="auto"
        value={draft.touchpoint}
        onText={touchpoint => change({ touchpoint })}
      />
      <SelectField
        label={texts.imports.stage}
        value={draft.stage}
        options={stages.map(stage => [stage, stageName(texts, stage)] as const)}
        onChoose={stage => change({ stage })}
      />
      <SelectField
        label={texts.imports.metric}
        value={draft.metric}
        options={metrics.map(metric => [metric, texts.metrics[metric]] as const)}
        onChoose={metric => change({ metric, points: undefined })}
      />
      {points.length > 0 && (
        <SelectField
          label={texts.imports.points}
          value={`${draft.points ?? ''}`}
          options={[
            ['', texts.imports.usual_points],
            ...points.map((count): [string, string] => [`${count}`, number(count)]),
          ]}
          onChoose={chosen => change({ points: points.find(count => `${count}` === chosen) })}
        />
      )}
    </div>
  )
}

function PresentSurvey({ draft, change }: Given) {
  const { texts } = useSpeech()
  const { surveys } = useNames()
  if (surveys.length === 0) return <p class="hint">{texts.imports.no_survey}</p>
  return (
    <div class="narrow">
      <SelectField
        label={texts.imports.survey}
        value={draft.survey}
        options={[['', '–'], ...surveys.map(({ key, name }): [string, string] => [key, name])]}
        onChoose={survey => change({ survey })}
      />
    </div>
  )
}
