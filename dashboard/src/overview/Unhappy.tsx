import { useSpeech } from '../texts/speech.tsx'
import type { Overview } from './figures-of-site.ts'
import { useTouchpointAddress } from './touchpoint-address.ts'

const most = 5

/** The touchpoints with the most unhappy customers, which can be compared across metrics. */
export function Unhappy({ ranking }: { ranking: Overview['ranking'] }) {
  const { texts, say, number } = useSpeech()
  const addressOf = useTouchpointAddress()
  const words = texts.overview.unhappy
  const shown = ranking.slice(0, most)
  const largest = Math.max(1, ...shown.map(one => one.shrunken_negative_share))
  return (
    <section class="card" aria-labelledby="unhappy">
      <h2 id="unhappy">{words.title}</h2>
      <p class="hint">{shown.length === 0 ? words.none : words.order}</p>
      <ol class="unhappy">
        {shown.map(({ touchpoint, name, count, negative_share, shrunken_negative_share, scale }) => (
          <li key={`${touchpoint} ${scale.max}`}>
            <a href={addressOf(touchpoint)}>{name}</a>
            <span class="bar-field" aria-hidden="true">
              <span style={{ inlineSize: `${(100 * shrunken_negative_share) / largest}%` }} />
            </span>
            <span class="hint">
              {say(words.share, {
                share: number(negative_share / 100, { style: 'percent', maximumFractionDigits: 0 }),
                answers: say(texts.figures.answers, { count }),
              })}
            </span>
          </li>
        ))}
      </ol>
    </section>
  )
}
