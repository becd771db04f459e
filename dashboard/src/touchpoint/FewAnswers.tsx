import { useQuery } from '@tanstack/preact-query'
import { type Day, formatDay, localDay, parseDay } from '@touchline/shared/calendar.ts'
import { bandOf, bands, ratingsOn } from '@touchline/shared/scales.ts'
import { api, ask, type Reply } from '../api.ts'
import { dotsScene } from '../charts/dots-scene.ts'
import { SceneChart } from '../charts/SceneChart.tsx'
import { Awaited } from '../parts/Awaited.tsx'
import { useSite } from '../session/site.tsx'
import { useDates } from '../texts/dates.ts'
import { useSpeech } from '../texts/speech.tsx'
import { bandNames, type Place, useChartPlace } from './chart-place.ts'
import { measureKey } from './measures.ts'
import { scaleOfSeries } from './sample-size.ts'
import type { Figures } from './use-figures.ts'

/** Fewer answers than this make no score. */
export const fewestForScore = 10

interface Given {
  id: string
  rating: number
  day: Day
  at: string
  comment: string | undefined
}

/** The answers themselves, where there are too few of them for a score. */
export function FewAnswers(place: Place) {
  const { key: site, time_zone } = useSite()
  const { touchpoint, figures } = place
  const { from, to } = figures.reply
  const query = { site, touchpoint: [touchpoint.key], from, to, limit: 200 }
  const found = useQuery({
    queryKey: ['responses', 'few', query, measureKey(figures.series)],
    queryFn: async () => {
      const page = await ask(api.GET('/v1/responses', { params: { query } }))
      return page.responses.flatMap(response => givenOf(response, figures, time_zone))
    },
  })
  return <Awaited query={found}>{answers => <Dots {...place} answers={answers} />}</Awaited>
}

function givenOf(
  { id, measures, answered_at, comments }: Reply<'/v1/responses'>['responses'][number],
  { series }: Figures,
  timeZone: string,
): Given[] {
  const rated = measures.find(one => measureKey(one) === measureKey(series))
  if (rated?.rating == null) return []
  const day = localDay(Date.parse(answered_at), timeZone)
  return [{ id, rating: rated.rating, day, at: answered_at, comment: comments.join(' · ') || undefined }]
}

function Dots({ answers, ...place }: Place & { answers: Given[] }) {
  const speech = useSpeech()
  const { texts, say, number } = speech
  const dates = useDates()
  const site = useSite()
  const { series, reply } = place.figures
  const frame = useChartPlace(place, 'answers', texts.touchpoint.few)
  const scale = scaleOfSeries(series)
  const [first, last] = [parseDay(reply.from) ?? 0, parseDay(reply.to) ?? 0]
  const count = series.total.count
  const names = bandNames(speech, series.metric)
  const { columns } = texts.charts
  const tellRating = (rating: number) =>
    `${say(texts.touchpoint.rated, { rating, max: scale.max })} · ${names[bandOf(scale, rating)]}`
  const search = new URLSearchParams({ site: site.key, touchpoint: place.touchpoint.key })
  for (const [name, value] of Object.entries({ from: reply.from, to: reply.to })) search.set(name, value)
  return (
    <>
      <p class="card few">
        <strong>{say(texts.figures.answers, { count })}</strong>
        <span>{say(texts.touchpoint.more_until, { count: fewestForScore - count })}</span>
      </p>
      <SceneChart
        {...frame}
        about={texts.touchpoint.few_about}
        summary={say(texts.charts.few_ratings, {
          ratings: answers
            .map(({ rating, day }) => `${number(rating)} (${dates.day(formatDay(day))})`)
            .join(', '),
        })}
        legend={bands.map(band => ({ shape: 'dot', tone: `${band}-fill` as const, label: names[band] }))}
        csv={`/v1/responses.csv?${search}`}
        table={{
          columns: [columns.time, columns.rating, columns.band, columns.comment],
          rows: answers.map(({ at, rating, comment }) => [
            ...[dates.dayAndTime(at), number(rating), names[bandOf(scale, rating)], comment ?? '–'],
          ]),
        }}
        draw={width =>
          dotsScene(
            answers.map(({ day, rating, at, comment }) => ({
              at: last === first ? 0.5 : (day - first) / (last - first),
              ...{ rating, label: number(rating), tone: `${bandOf(scale, rating)}-fill` as const },
              tip: [dates.day(at), tellRating(rating), comment].filter(Boolean).join(' · '),
            })),
            {
              ...{ width, height: 300 },
              ratings: ratingsOn(scale).map(rating => ({ rating, label: number(rating) })),
              ends: [dates.shortDay(reply.from), dates.shortDay(reply.to)],
            },
          )
        }
      />
      <ul class="card given">
        {answers.map(({ id, rating, at, comment }) => (
          <li key={id}>
            <a href={site.at(`responses/${encodeURIComponent(id)}`)}>{tellRating(rating)}</a>{' '}
            <span class="hint">{dates.dayAndTime(at)}</span>
            <p dir="auto">{comment ?? <span class="hint">{texts.touchpoint.no_comment}</span>}</p>
          </li>
        ))}
      </ul>
    </>
  )
}
