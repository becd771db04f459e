import { type Metric, metrics } from '@touchline/shared/scales.ts'
import type { FieldFault } from '../../api.ts'
import { stageName } from '../../figures/stage-name.ts'
import { faultOf, SelectField, TextField } from '../../parts/Field.tsx'
import { keyOf } from '../../parts/key-of.ts'
import { Notice } from '../../parts/Notice.tsx'
import { useSite } from '../../session/site.tsx'
import { useSpeech } from '../../texts/speech.tsx'
import type { Touchpoint } from './touchpoints.ts'

export interface Draft {
  name: string
  /** Made of the name until somebody has typed one. */
  key: string | undefined
  stage: string
  metric: Metric
  owner: string
}

/** What a touchpoint is made of. */
export function TouchpointFields({
  draft,
  before,
  onDraft,
  faults,
}: {
  draft: Draft
  before: Touchpoint | undefined
  onDraft: (draft: Draft) => void
  faults: readonly FieldFault[]
}) {
  const { texts, say } = useSpeech()
  const { stages } = useSite()
  const words = texts.settings.life
  const change = (changes: Partial<Draft>) => onDraft({ ...draft, ...changes })
  return (
    <>
      <TextField
        label={words.name}
        maxLength={200}
        value={draft.name}
        onText={name => change({ name })}
        fault={faultOf(faults, 'name')}
      />
      {!before && (
        <TextField
          label={words.key}
          hint={words.key_hint}
          maxLength={64}
          dir="ltr"
          value={draft.key ?? keyOf(draft.name)}
          onText={key => change({ key })}
          fault={faultOf(faults, 'key')}
        />
      )}
      <SelectField
        label={words.stage}
        value={draft.stage}
        options={stages.map(stage => [stage, stageName(texts, stage)] as const)}
        onChoose={stage => change({ stage })}
        fault={faultOf(faults, 'stage')}
      />
      <SelectField
        label={words.metric}
        value={draft.metric}
        options={metrics.map(metric => [metric, words.metrics[metric]] as const)}
        onChoose={metric => change({ metric })}
        fault={faultOf(faults, 'metric')}
      />
      {before && before.metric !== draft.metric && (
        <Notice kind="warning">{say(words.metric_changes, { metric: texts.metrics[draft.metric] })}</Notice>
      )}
      <TextField
        label={words.owner}
        hint={words.owner_hint}
        maxLength={200}
        value={draft.owner}
        onText={owner => change({ owner })}
        fault={faultOf(faults, 'owner')}
      />
    </>
  )
}
