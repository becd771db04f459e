import { Notice } from '../../parts/Notice.tsx'
import { useSpeech } from '../../texts/speech.tsx'
import type { Survey } from '../definition.ts'
import { impolitenessOf } from '../impolite.ts'
import { newMeasures } from '../measures.ts'
import { wordsOrOther } from '../words.ts'
import { useEditor } from './editor-context.ts'

/** What may annoy visitors, with the reason, and which scores would begin anew. */
export function Warnings({ survey }: { survey: Survey | undefined }) {
  const { texts } = useSpeech()
  const { draft, isReadOnly } = useEditor()
  const impolite = impolitenessOf(draft.definition)
  return (
    <div class="warnings">
      {survey && survey.status !== 'draft' && !isReadOnly && <MeasureWarning survey={survey} />}
      {impolite.length > 0 && (
        <Notice kind="warning">
          {impolite.map(name => (
            <p key={name}>{texts.survey.impolite[name]}</p>
          ))}
        </Notice>
      )}
    </div>
  )
}

/** Scores of different scales are never joined, and the owner should know before, not after. */
function MeasureWarning({ survey }: { survey: Survey }) {
  const { texts, say } = useSpeech()
  const { draft, language } = useEditor()
  const own = texts.survey.measures
  const changes = newMeasures(survey.definition, draft.definition)
  if (changes.length === 0) return null
  const textOf = (id: string) => {
    const all = [...draft.definition.questions, ...survey.definition.questions]
    const found = all.find(question => question.id === id)
    return wordsOrOther(found?.text, language, draft.definition.default_locale) || id
  }
  const scaleText = ({ metric, min, max }: { metric: 'nps' | 'csat' | 'ces'; min: number; max: number }) =>
    say(own.scale, { metric: texts.metrics[metric], min, max })
  return (
    <Notice kind="warning">
      {changes.map(({ question, from, to }) => (
        <p key={question}>
          {from && to
            ? say(own.changed, { question: textOf(question), from: scaleText(from), to: scaleText(to) })
            : say(to ? own.begins : own.ends, { question: textOf(question) })}
        </p>
      ))}
    </Notice>
  )
}
