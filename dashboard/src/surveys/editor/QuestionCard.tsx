import { Icon, type IconName } from '../../parts/Icon.tsx'
import { useSpeech } from '../../texts/speech.tsx'
import type { Question } from '../definition.ts'
import { LineField, Tick, WordsField } from './BlockFields.tsx'
import { ChoiceFields } from './ChoiceFields.tsx'
import { CommentFields } from './CommentFields.tsx'
import { ConditionFields } from './ConditionFields.tsx'
import { useEditor } from './editor-context.ts'
import { RatingFields } from './RatingFields.tsx'

interface Given {
  question: Question
  index: number
  onChange: (question: Question) => void
  onMove: (by: -1 | 1) => void
  onRemove: () => void
}

/** One question with everything about it. */
export function QuestionCard({ question, index, onChange, onMove, onRemove }: Given) {
  const { texts, say } = useSpeech()
  const { isReadOnly } = useEditor()
  const path = `definition.questions.${index}`
  const title = say(texts.survey.questions.numbered, {
    number: index + 1,
    type: texts.survey.types[question.type],
  })
  return (
    <article class="card question">
      <header>
        <h3>{title}</h3>
        {!isReadOnly && <Handles title={title} index={index} onMove={onMove} onRemove={onRemove} />}
      </header>
      <WordsField
        label={texts.survey.questions.text}
        path={`${path}.text`}
        words={question.text}
        onWords={text => onChange({ ...question, text: text ?? '' })}
      />
      {question.type === 'rating' && <RatingFields {...{ question, path, onChange }} />}
      {question.type === 'choice' && <ChoiceFields {...{ question, path, onChange }} />}
      {question.type === 'comment' && <CommentFields {...{ question, path, onChange }} />}
      {question.type === 'email' && (
        <WordsField
          label={texts.survey.questions.consent}
          path={`${path}.consent`}
          placeholder={texts.survey.usual}
          isOptional
          words={question.consent}
          onWords={consent => {
            const { consent: _, ...without } = question
            onChange(consent === undefined ? without : { ...without, consent })
          }}
        />
      )}
      {index > 0 && <ConditionFields {...{ question, index, onChange }} />}
      <details class="more">
        <summary>{texts.survey.questions.more}</summary>
        <Tick
          label={texts.survey.questions.required}
          isOn={question.required}
          onTick={required => onChange({ ...question, required })}
        />
        <LineField
          label={texts.survey.questions.id}
          hint={texts.survey.questions.id_hint}
          path={`${path}.id`}
          value={question.id}
          onText={id => onChange({ ...question, id })}
        />
      </details>
    </article>
  )
}

function Handles({
  title,
  index,
  onMove,
  onRemove,
}: Pick<Given, 'index' | 'onMove' | 'onRemove'> & { title: string }) {
  const { texts, say } = useSpeech()
  const { draft } = useEditor()
  const handle = (text: string, icon: IconName, isOff: boolean, act: () => void) => (
    <button
      type="button"
      class="quiet"
      aria-label={say(text, { question: title })}
      aria-disabled={isOff}
      onClick={() => !isOff && act()}
    >
      <Icon name={icon} />
    </button>
  )
  return (
    <div class="handles">
      {handle(texts.survey.questions.up, 'up', index === 0, () => onMove(-1))}
      {handle(texts.survey.questions.down, 'down', index === draft.definition.questions.length - 1, () =>
        onMove(1),
      )}
      {handle(texts.survey.questions.remove, 'close', draft.definition.questions.length === 1, onRemove)}
    </div>
  )
}
