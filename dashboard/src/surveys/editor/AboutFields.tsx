import { InEnglish } from '../../parts/InEnglish.tsx'
import { useSpeech } from '../../texts/speech.tsx'
import { digitsOf, LineField, PickField } from './BlockFields.tsx'
import { useEditor } from './editor-context.ts'

/** What the survey is called and what its answers count for. */
export function AboutFields({
  isNew,
  places,
}: {
  isNew: boolean
  places: readonly { key: string; name: string; metric: 'nps' | 'csat' | 'ces' }[]
}) {
  const { texts, say } = useSpeech()
  const { draft, change, define, notices } = useEditor()
  const own = texts.survey.about
  const { definition } = draft
  const unchosen = definition.touchpoint === '' ? [['', texts.survey.place.choose] as const] : []
  const options = places.map(
    ({ key, name, metric }) => [key, say(own.place, { name, metric: texts.metrics[metric] })] as const,
  )
  const metricNotice = notices.find(({ about }) => about === 'metric')
  return (
    <section class="part">
      <h2>{own.title}</h2>
      <div class="card fields">
        <LineField
          label={own.name}
          hint={own.name_hint}
          path="name"
          value={draft.name}
          onText={name => change({ name })}
        />
        {isNew && (
          <LineField
            label={own.key}
            hint={own.key_hint}
            path="key"
            value={draft.key}
            onText={key => change({ key })}
          />
        )}
        <div class="pair">
          <PickField
            label={own.touchpoint}
            hint={metricNotice ? <InEnglish text={metricNotice.text} /> : own.touchpoint_hint}
            path="definition.touchpoint"
            value={definition.touchpoint}
            options={[...unchosen, ...options]}
            onPick={touchpoint => define({ touchpoint })}
          />
          <PickField
            label={own.kind}
            hint={own.kind_hints[definition.kind]}
            path="definition.kind"
            value={definition.kind}
            options={(['transactional', 'relationship'] as const).map(key => [key, own.kinds[key]] as const)}
            onPick={kind => define({ kind })}
          />
        </div>
        <LineField
          label={own.keep_days}
          hint={own.keep_days_hint}
          path="keep_days"
          inputMode="numeric"
          value={draft.keep_days === null ? '' : `${draft.keep_days}`}
          onText={text => change({ keep_days: digitsOf(text) ?? null })}
        />
      </div>
    </section>
  )
}
