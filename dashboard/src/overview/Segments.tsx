import { plainPoints } from '../figures/change-words.ts'
import { useSite } from '../session/site.tsx'
import { useDates } from '../texts/dates.ts'
import { type Speech, useSpeech } from '../texts/speech.tsx'
import type { Overview } from './figures-of-site.ts'
import { useTouchpointAddress } from './touchpoint-address.ts'

type Segment = Overview['segments']['list'][number]

const most = 6

/** Groups of customers that score clearly below all others at a touchpoint. */
export function Segments({ segments, span }: { segments: Overview['segments']; span: Overview['current'] }) {
  const { texts, say } = useSpeech()
  const { dimensions } = useSite()
  const dates = useDates()
  const words = texts.overview.segments
  return (
    <section class="card" aria-labelledby="segments">
      <header class="beside-heading">
        <h2 id="segments">{words.title}</h2>
        {dimensions.length > 0 && (
          <span class="hint">{say(words.worked_out, { time: dates.time(segments.worked_out_at) })}</span>
        )}
      </header>
      {segments.list.length === 0 && (
        <p class="hint">{dimensions.length > 0 ? words.none : words.undeclared}</p>
      )}
      <ul class="segments">
        {segments.list.slice(0, most).map(segment => (
          <SegmentItem
            key={`${segment.touchpoint} ${segment.dimension} ${segment.value}`}
            segment={segment}
            span={span}
          />
        ))}
      </ul>
    </section>
  )
}

function SegmentItem({ segment, span }: { segment: Segment; span: Overview['current'] }) {
  const speech = useSpeech()
  const { texts, say } = speech
  const site = useSite()
  const addressOf = useTouchpointAddress()
  const { touchpoint, name, dimension, value, difference, interval, count } = segment
  // What these customers answered there, in the time that is looked at.
  const theirs = new URLSearchParams({ touchpoint, dimension: `${dimension}:${value}`, ...span })
  const ends = [Math.abs(interval.low), Math.abs(interval.high)].toSorted((a, b) => a - b)
  return (
    <li>
      <p>
        <a class="tag" href={site.at(`responses?${theirs}`)}>
          {say(texts.common.named, { name: dimension, value: valueName(speech, segment) })}
        </a>{' '}
        <a href={addressOf(touchpoint)}>{name}</a>
      </p>
      <p class="hint">
        {say(texts.overview.segments.below, {
          count: Math.round(Math.abs(difference)),
          points: plainPoints(speech, difference),
          low: plainPoints(speech, ends[0] ?? 0),
          high: plainPoints(speech, ends[1] ?? 0),
        })}
        {' · '}
        {say(texts.figures.answers, { count })}
      </p>
    </li>
  )
}

/** Languages by their names; anything else as the site has named it. */
function valueName({ language }: Speech, { dimension, value }: Segment): string {
  if (dimension !== 'locale') return value
  try {
    return new Intl.DisplayNames(language, { type: 'language' }).of(value) ?? value
  } catch {
    return value
  }
}
