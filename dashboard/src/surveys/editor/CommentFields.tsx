import { useSpeech } from '../../texts/speech.tsx'
import { type Comment, put, type Question } from '../definition.ts'
import { BandWords } from './BandWords.tsx'
import { Tick } from './BlockFields.tsx'

/** What an open question asks of whom, and how much room it gives. */
export function CommentFields({
  question,
  path,
  onChange,
}: {
  question: Comment
  path: string
  onChange: (question: Question) => void
}) {
  const { texts } = useSpeech()
  return (
    <>
      <BandWords
        path={`${path}.text_by_band`}
        words={question.text_by_band}
        onWords={text_by_band => onChange(put(question, { text_by_band }))}
      />
      <Tick
        label={texts.survey.questions.short}
        isOn={question.short}
        onTick={short => onChange({ ...question, short })}
      />
    </>
  )
}
