import { Icon } from '../../parts/Icon.tsx'
import { freshKey } from '../../parts/key-of.ts'
import { useSpeech } from '../../texts/speech.tsx'
import type { Choice, Question } from '../definition.ts'
import { Tick, WordsField } from './BlockFields.tsx'
import { useEditor } from './editor-context.ts'

/** What can be chosen. */
export function ChoiceFields({
  question,
  path,
  onChange,
}: {
  question: Choice
  path: string
  onChange: (question: Question) => void
}) {
  const { texts, say } = useSpeech()
  const { isReadOnly } = useEditor()
  const own = texts.survey.choice
  const { options } = question
  const setOptions = (changed: Choice['options']) => onChange({ ...question, options: changed })
  const add = () => {
    const id = freshKey(
      'option',
      options.map(option => option.id),
    )
    setOptions([...options, { id, text: '' }])
  }
  return (
    <>
      <ul class="options">
        {options.map((option, index) => (
          <li key={option.id}>
            <WordsField
              label={say(own.option, { number: index + 1 })}
              path={`${path}.options.${index}.text`}
              words={option.text}
              onWords={text => setOptions(options.with(index, { ...option, text: text ?? '' }))}
            />
            {!isReadOnly && options.length > 2 && (
              <button
                type="button"
                class="quiet"
                aria-label={say(own.remove, { number: index + 1 })}
                onClick={() => setOptions(options.filter(({ id }) => id !== option.id))}
              >
                <Icon name="close" />
              </button>
            )}
          </li>
        ))}
      </ul>
      {!isReadOnly && (
        <button type="button" class="quiet" onClick={add}>
          <Icon name="plus" />
          {own.add}
        </button>
      )}
      <Tick
        label={own.multiple}
        isOn={question.multiple}
        onTick={multiple => onChange({ ...question, multiple })}
      />
    </>
  )
}
