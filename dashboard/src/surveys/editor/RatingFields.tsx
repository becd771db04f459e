import { metrics, scaleOf } from '@touchline/shared/scales.ts'
import { useSpeech } from '../../texts/speech.tsx'
import { put, type Question, type Rating } from '../definition.ts'
import { PickField, WordsField } from './BlockFields.tsx'
import { looksOf, pointsOf, rateBy } from './questions.ts'

/** Metric, look, number of points, and what the ends are called. */
export function RatingFields({
  question,
  path,
  onChange,
}: {
  question: Rating
  path: string
  onChange: (question: Question) => void
}) {
  const { texts, say } = useSpeech()
  const own = texts.survey.rating
  const points = pointsOf(question)
  return (
    <>
      <div class="pair">
        <PickField
          label={own.metric}
          hint={own.metric_hints[question.metric]}
          path={`${path}.metric`}
          value={question.metric}
          options={metrics.map(metric => [metric, texts.metrics[metric]] as const)}
          onPick={metric => onChange(rateBy(question, { metric }))}
        />
        {question.metric === 'csat' && (
          <PickField
            label={own.look}
            path={`${path}.look`}
            value={question.look}
            options={looksOf(question).map(look => [look, own.looks[look]] as const)}
            onPick={look => onChange(rateBy(question, { look }))}
          />
        )}
        {points.length > 1 && (
          <PickField
            label={own.points}
            path={`${path}.points`}
            value={`${question.points ?? points[0]}`}
            options={points.map(count => {
              const { min, max } = scaleOf({ ...question, points: count })
              return [`${count}`, say(own.from_to, { min, max })] as const
            })}
            onPick={picked => {
              const chosen = points.find(count => `${count}` === picked)
              onChange(put(question, { points: chosen === points[0] ? undefined : chosen }))
            }}
          />
        )}
      </div>
      <div class="pair">
        <WordsField
          label={own.low}
          path={`${path}.low_label`}
          placeholder={texts.survey.usual}
          isOptional
          words={question.low_label}
          onWords={low_label => onChange(put(question, { low_label }))}
        />
        <WordsField
          label={own.high}
          path={`${path}.high_label`}
          placeholder={texts.survey.usual}
          isOptional
          words={question.high_label}
          onWords={high_label => onChange(put(question, { high_label }))}
        />
      </div>
    </>
  )
}
