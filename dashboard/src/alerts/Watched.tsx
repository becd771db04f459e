import type { Reply } from '../api.ts'
import { StackedTable } from '../parts/StackedTable.tsx'
import { useSite } from '../session/site.tsx'
import { type Speech, useSpeech } from '../texts/speech.tsx'

type Place = Reply<'/v1/alerts'>['watched'][number]

/** Every touchpoint: whether it is known yet what is usual there, and whether it still is. */
export function Watched({ watched }: { watched: Place[] }) {
  const { texts } = useSpeech()
  const { at } = useSite()
  const words = texts.alerts
  return (
    <section class="watched">
      <h2>{words.watched}</h2>
      {watched.length === 0 ? (
        <p class="hint">{words.nothing_watched}</p>
      ) : (
        <div class="card scroll-x">
          <StackedTable name={words.watched} columns={[words.touchpoint, words.metric, words.state]}>
            {watched.map(place => (
              <tr key={`${place.touchpoint} ${place.scale.min} ${place.scale.max}`}>
                <td>
                  <a href={at(`touchpoints/${place.touchpoint}`)}>{place.name}</a>
                </td>
                <td data-label={words.metric}>{texts.metrics[place.metric]}</td>
                <td>
                  <State place={place} />
                </td>
              </tr>
            ))}
          </StackedTable>
        </div>
      )}
    </section>
  )
}

function State({ place: { state, until } }: { place: Place }) {
  const speech = useSpeech()
  const words = speech.texts.alerts
  return (
    <>
      <span class={`state ${state}`}>{words.states[state]}</span>
      {until && <span class="hint">{stillNeeded(speech, until)}</span>}
    </>
  )
}

/** What it takes until a change can be told from chance, without what is there already. */
function stillNeeded({ texts, say }: Speech, until: { days: number; answers: number }): string {
  const words = texts.alerts
  const days = say(words.until_days, { count: until.days })
  const answers = say(words.until_answers, { count: until.answers })
  if (until.days > 0 && until.answers > 0) return say(words.until, { days, answers })
  return say(words.until_only, { rest: until.days > 0 ? days : answers })
}
