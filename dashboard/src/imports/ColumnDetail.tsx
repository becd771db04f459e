import { useNames } from '../responses/use-names.ts'
import { useSpeech } from '../texts/speech.tsx'
import type { Column, Draft } from './draft.ts'

/** What has to be known beside the kind of a column: which question it answers, or how an attribute is called. */
export function ColumnDetail({
  column,
  held,
  draft,
  set,
}: {
  column: string
  held: Column
  draft: Draft
  set: (held: Column) => void
}) {
  const { texts, say } = useSpeech()
  const names = useNames()
  if (held.to === 'property')
    return (
      <input
        aria-label={say(texts.imports.name_of, { column })}
        maxLength={64}
        placeholder={column}
        value={held.name ?? ''}
        onInput={event => set({ to: 'property', ...nameIn(event.currentTarget.value) })}
      />
    )
  const isAnswer = held.to === 'rating' || held.to === 'comment' || held.to === 'answer'
  if (!isAnswer || draft.into !== 'survey') return null
  const survey = names.surveys.find(({ key }) => key === draft.survey)
  const questions = survey?.definition.questions ?? []
  return (
    <select
      aria-label={say(texts.imports.question_of, { column })}
      value={held.question ?? ''}
      onChange={event => {
        const { question: _, ...rest } = held
        const chosen = event.currentTarget.value
        set({ ...rest, ...(chosen && { question: chosen }) })
      }}
    >
      <option value="">{texts.imports.first_question}</option>
      {questions
        .filter(({ type }) => held.to === 'answer' || type === held.to)
        .map(({ id }) => (
          <option key={id} value={id}>
            {id}
          </option>
        ))}
    </select>
  )
}

const nameIn = (typed: string) => (typed.trim() === '' ? {} : { name: typed.trim() })
