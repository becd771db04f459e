import { useSpeech } from '../../texts/speech.tsx'
import type { Question } from '../definition.ts'
import { wordsOrOther } from '../words.ts'
import { useEditor } from './editor-context.ts'
import { InlinePick, InlineTicks, Sentence } from './InlineFields.tsx'
import { answersTo } from './questions.ts'

type Condition = NonNullable<Question['ask_if']>

/** Of whom a later question is asked. */
export function ConditionFields({
  question,
  index,
  onChange,
}: {
  question: Question
  index: number
  onChange: (question: Question) => void
}) {
  const { texts, show } = useSpeech()
  const { draft, language } = useEditor()
  const own = texts.survey.condition
  const { questions, default_locale } = draft.definition
  const path = `definition.questions.${index}.ask_if`
  const earlier = questions.slice(0, index).filter(({ type }) => type === 'rating' || type === 'choice')
  const { ask_if } = question
  const setCondition = (condition: Condition | undefined) => {
    const { ask_if: _, ...always } = question
    onChange((condition ? { ...always, ask_if: condition } : always) as Question)
  }
  const about = (id: string) => {
    const asked = earlier.find(other => other.id === id)
    if (!asked) return setCondition(undefined)
    setCondition(
      asked.type === 'rating'
        ? { question: id, bands: ['negative'] }
        : { question: id, answers: answersTo(asked).answers.slice(0, 1) },
    )
  }
  const options = earlier.map(
    ({ id, text }) => [id, wordsOrOther(text, language, default_locale) || id] as const,
  )
  const which = (
    <InlinePick
      label={own.which}
      path={`${path}.question`}
      value={ask_if?.question ?? ''}
      options={[['', own.always], ...options]}
      onPick={about}
    />
  )
  const asked = earlier.find(({ id }) => id === ask_if?.question)
  return (
    <Sentence paths={[path, `${path}.question`, `${path}.bands`, `${path}.answers`]}>
      {ask_if && asked
        ? show(own.asked_if, {
            question: which,
            answers: <Answers asked={asked} condition={ask_if} onChange={setCondition} />,
          })
        : show(own.asked, { question: which })}
    </Sentence>
  )
}

function Answers({
  asked,
  condition,
  onChange,
}: {
  asked: Question
  condition: Condition
  onChange: (condition: Condition) => void
}) {
  const { texts } = useSpeech()
  const { draft, language } = useEditor()
  const { question } = condition
  if (asked.type === 'choice')
    return (
      <InlineTicks
        value={(condition.answers ?? []).map(String)}
        options={asked.options.map(({ id, text }) => [
          id,
          wordsOrOther(text, language, draft.definition.default_locale) || id,
        ])}
        onTicks={answers => onChange({ question, answers })}
      />
    )
  const names = asked.type === 'rating' && asked.metric === 'nps' ? texts.nps_bands : texts.bands
  return (
    <InlineTicks
      value={condition.bands ?? []}
      options={answersTo(asked).bands.map(band => [band, names[band]] as const)}
      onTicks={bands =>
        onChange({ question, bands, ...(condition.answers && { answers: condition.answers }) })
      }
    />
  )
}
