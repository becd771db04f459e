import { useQuery } from '@tanstack/preact-query'
import type { SurveyDefinition } from '@touchline/shared/contract/survey.ts'
import { api, ask } from '../../api.ts'
import { useSite } from '../../session/site.tsx'
import { useDates } from '../../texts/dates.ts'
import { useSpeech } from '../../texts/speech.tsx'
import { RatingBadge } from '../RatingBadge.tsx'
import { useNames } from '../use-names.ts'
import { chosenTexts, questionText } from './question-text.ts'
import type { WholeResponse } from './use-response-change.ts'

type Question = SurveyDefinition['questions'][number]
type Given = WholeResponse['answers'][string]

/** What was asked, and what was said to it. */
export function Answers({ response }: { response: WholeResponse }) {
  const dates = useDates()
  const names = useNames()
  const definition = useDefinition(response)
  const asked = definition?.questions ?? []
  const known = new Set<string>(asked.map(({ id }) => id))
  const others = Object.entries(response.answers).filter(([id]) => !known.has(id))
  return (
    <div class="answers">
      <p class="where">
        <bdi>{names.touchpoint(response.touchpoint)}</bdi>
        <time dateTime={response.answered_at}>{dates.dayAndTime(response.answered_at)}</time>
      </p>
      <dl>
        {asked.map(question => (
          <Answer
            key={question.id}
            response={response}
            question={question}
            given={response.answers[question.id]}
            language={definition?.default_locale ?? null}
          />
        ))}
        {/* Also before the questions are known, or where the version is not there. */}
        {others.map(([id, given]) => (
          <div key={id}>
            <dt dir="auto">{id}</dt>
            <dd dir="auto">{[given].flat().join(', ')}</dd>
          </div>
        ))}
      </dl>
    </div>
  )
}

function useDefinition({ survey, version }: WholeResponse) {
  const { key: site } = useSite()
  const versions = useQuery({
    queryKey: ['survey-versions', site, survey, version],
    queryFn: () =>
      ask(api.GET('/v1/surveys/{survey}/versions', { params: { path: { survey }, query: { site } } })),
    staleTime: 600_000,
  })
  return versions.data?.find(one => one.version === version)?.definition as SurveyDefinition | undefined
}

function Answer({
  response,
  question,
  given,
  language,
}: {
  response: WholeResponse
  question: Question
  given: Given | undefined
  language: string | null
}) {
  const speech = useSpeech()
  const band = response.measures[0]?.band ?? null
  const languages = [speech.language, language]
  return (
    <div>
      <dt dir="auto">{questionText(question, band, languages)}</dt>
      <dd>
        {given === undefined || given === '' ? (
          <span class="hint">{speech.texts.response.not_asked}</span>
        ) : (
          <Said response={response} question={question} given={given} languages={languages} />
        )}
      </dd>
    </div>
  )
}

function Said({
  response,
  question,
  given,
  languages,
}: {
  response: WholeResponse
  question: Question
  given: Given
  languages: (string | null)[]
}) {
  const { texts, say } = useSpeech()
  if (question.type === 'rating') {
    const measure = response.measures.find(one => one.question === question.id)
    if (!measure || measure.rating === null || measure.band === null) return <span>{`${given}`}</span>
    const names = measure.metric === 'nps' ? texts.responses.nps_bands : texts.responses.bands
    return (
      <span class="rated">
        <RatingBadge measure={measure} />
        <span aria-hidden="true">
          {say(texts.responses.rating, { rating: measure.rating, max: measure.scale.max })} ·{' '}
          {names[measure.band]}
        </span>
      </span>
    )
  }
  if (question.type === 'choice')
    return (
      <ul class="options">
        {chosenTexts(question, given, languages).map(text => (
          <li key={text} dir="auto">
            {text}
          </li>
        ))}
      </ul>
    )
  return (
    <p class={question.type === 'comment' ? 'comment' : ''} dir="auto" lang={response.locale ?? undefined}>
      {`${given}`}
    </p>
  )
}
