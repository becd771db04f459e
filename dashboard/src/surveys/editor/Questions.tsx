import { useRef, useState } from 'preact/hooks'
import { Icon } from '../../parts/Icon.tsx'
import { useSpeech } from '../../texts/speech.tsx'
import type { Question } from '../definition.ts'
import { useEditor } from './editor-context.ts'
import { QuestionCard } from './QuestionCard.tsx'
import { move, newQuestion, type QuestionType, remove } from './questions.ts'

const types = ['comment', 'choice', 'rating', 'email'] as const satisfies readonly QuestionType[]

/** What is asked, in its order. */
export function Questions() {
  const { texts, say } = useSpeech()
  const { draft, define, isReadOnly } = useEditor()
  const { questions } = draft.definition
  const [said, setSaid] = useState('')
  const list = useRef<HTMLOListElement>(null)
  const change = (index: number, question: Question) => define({ questions: questions.with(index, question) })
  const step = (index: number, by: -1 | 1) => {
    define({ questions: move(questions, index, by) })
    setSaid(say(texts.survey.questions.moved, { place: index + by + 1, all: questions.length }))
  }
  const add = (type: QuestionType) => {
    define({ questions: [...questions, newQuestion(type, questions)] })
    // Once it has been drawn.
    setTimeout(() => list.current?.querySelector<HTMLElement>('li:last-child textarea')?.focus())
  }
  return (
    <section class="part">
      <h2>{texts.survey.questions.title}</h2>
      <ol class="questions" ref={list}>
        {questions.map((question, index) => (
          // Its name may be changed while it is being typed, so that it tells nothing of who is who.
          <li key={index}>
            <QuestionCard
              question={question}
              index={index}
              onChange={changed => change(index, changed)}
              onMove={by => step(index, by)}
              onRemove={() => {
                define({ questions: remove(questions, question.id) })
                setSaid(texts.survey.questions.removed)
              }}
            />
          </li>
        ))}
      </ol>
      <p class="unseen" role="status">
        {said}
      </p>
      {!isReadOnly && (
        <fieldset class="adding">
          <legend class="hint">{texts.survey.questions.add}</legend>
          {types.map(type => (
            <button key={type} type="button" onClick={() => add(type)}>
              <Icon name="plus" />
              {texts.survey.types[type]}
            </button>
          ))}
        </fieldset>
      )}
    </section>
  )
}
