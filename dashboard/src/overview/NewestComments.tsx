import { scales } from '@touchline/shared/scales.ts'
import { useEffect, useState } from 'preact/hooks'
import { Rating } from '../figures/Rating.tsx'
import { Awaited } from '../parts/Awaited.tsx'
import { useSite } from '../session/site.tsx'
import { useDates } from '../texts/dates.ts'
import { useSpeech } from '../texts/speech.tsx'
import type { Overview } from './figures-of-site.ts'
import type { NewComment } from './newest.ts'
import { useAnnouncer } from './use-announcer.ts'
import { useNewestComments } from './use-newest-comments.ts'

/** What people have written last; new comments come in at the top while the page is open. */
export function NewestComments({ overview }: { overview: Overview }) {
  const { texts, say } = useSpeech()
  const site = useSite()
  const words = texts.overview.comments
  const places = placesOf(overview)
  const nameOf = ({ touchpoint }: NewComment) => places.get(touchpoint) ?? touchpoint
  const [said, tell] = useAnnouncer<NewComment>(comments => {
    const [first] = comments
    return comments.length === 1 && first
      ? say(words.came, { touchpoint: nameOf(first) })
      : say(words.several, { count: comments.length })
  })
  const query = useNewestComments(tell)
  const now = useNow()
  return (
    <section class="card comments" aria-labelledby="comments">
      <header class="beside-heading">
        <h2 id="comments">{words.title}</h2>
        <span class="live hint">{words.live}</span>
        <a href={site.at('responses')}>{words.all}</a>
      </header>
      <p class="unseen" role="status">
        {said}
      </p>
      <Awaited query={query}>
        {comments =>
          comments.length === 0 ? (
            <p class="hint">{words.none}</p>
          ) : (
            <ol>
              {comments.map(comment => (
                <Item key={comment.id} comment={comment} place={nameOf(comment)} now={now} />
              ))}
            </ol>
          )
        }
      </Awaited>
    </section>
  )
}

function Item({ comment, place, now }: { comment: NewComment; place: string; now: number }) {
  const site = useSite()
  const dates = useDates()
  const { id, text, rating, band, metric, language, answered_at, isFresh } = comment
  return (
    <li class={isFresh ? 'fresh' : undefined}>
      {rating !== null && metric !== null ? (
        <Rating rating={rating} most={scales[metric].max} band={band} />
      ) : (
        <span class="rating" aria-hidden="true" />
      )}
      <div>
        <p>
          <bdi lang={language ?? undefined}>{text}</bdi>
        </p>
        <p class="hint">
          <bdi>
            <a href={site.at(`responses/${id}`)}>{place}</a>
          </bdi>{' '}
          ·{' '}
          <time dateTime={answered_at} title={dates.dayAndTime(answered_at)}>
            {dates.ago(answered_at, Math.max(now, Date.parse(answered_at)))}
          </time>
        </p>
      </div>
    </li>
  )
}

/** Touchpoints by their names; one that is only asked about the whole relation goes by its survey's. */
function placesOf({ relationship, stages }: Overview): Map<string, string> {
  const entries = [...relationship, ...stages.flatMap(({ touchpoints }) => touchpoints)]
  return new Map(entries.map(({ touchpoint, name }) => [touchpoint, name]))
}

/** The time in milliseconds, anew each minute. */
function useNow(): number {
  const [now, setNow] = useState(Date.now)
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 60_000)
    return () => clearInterval(timer)
  }, [])
  return now
}
