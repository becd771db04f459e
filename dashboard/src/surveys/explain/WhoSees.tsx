import type { LoaderSurvey } from '@touchline/shared/contract/widget.ts'
import { useState } from 'preact/hooks'
import { useSite } from '../../session/site.tsx'
import { useSpeech } from '../../texts/speech.tsx'
import type { Survey } from '../definition.ts'
import { type Checked, useEditor } from '../editor/editor-context.ts'
import { AskedFields } from './AskedFields.tsx'
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
          <AskedFields asked={asked} onChange={parts => setAsked({ ...asked, ...parts })} />
        </form>
      </div>
    </section>
  )
}
