import { BandBar } from '../figures/BandBar.tsx'
import { changeSentence, evidenceSentence, isFewBefore } from '../figures/change-words.ts'
import { Score } from '../figures/Score.tsx'
import { Verdict } from '../figures/Verdict.tsx'
import { useMay, useSite } from '../session/site.tsx'
import { useSpeech } from '../texts/speech.tsx'
import type { Entry, Overview, Series } from './figures-of-site.ts'
import { pointsFor } from './points-for.ts'
import { RelationshipLine } from './RelationshipLine.tsx'
import { TouchpointCard } from './TouchpointCard.tsx'
import { useTouchpointAddress } from './touchpoint-address.ts'

/** How one stands with the customers as a whole: the largest figure of the page, and how it came about. */
export function Relationship({
  overview,
  series,
}: {
  overview: Overview
  series: readonly Series[] | undefined
}) {
  const { texts } = useSpeech()
  const words = texts.overview.relationship
  // Where there are several surveys, the one that most have answered leads.
  const [main, ...others] = overview.relationship.toSorted((a, b) => b.current.count - a.current.count)
  return (
    <section class="card relationship" aria-labelledby="relationship">
      <h2 id="relationship">{words.title}</h2>
      {main ? <Main entry={main} overview={overview} series={series} /> : <None />}
      {others.length > 0 && (
        <>
          <h3>{words.others}</h3>
          <ul class="others">
            {others.map(entry => (
              <TouchpointCard key={entry.survey} entry={entry} />
            ))}
          </ul>
        </>
      )}
    </section>
  )
}

function Main({
  entry,
  overview: { days, compare },
  series,
}: {
  entry: Entry
  overview: Overview
  series: readonly Series[] | undefined
}) {
  const speech = useSpeech()
  const addressOf = useTouchpointAddress()
  const { texts, say } = speech
  const { metric, current, previous, change } = entry
  const { count, score, interval, shares } = current
  const compared = change && { change, days, compare, count, countBefore: previous?.count ?? 0 }
  return (
    <div class="standing">
      <div class="now">
        <p class="hint">
          {texts.metrics[metric]} · <a href={addressOf(entry.touchpoint)}>{entry.name}</a>
        </p>
        <div class="large">
          <Score metric={metric} score={score} interval={interval} count={count} />
          {interval && <span class="hint">{say(texts.figures.answers, { count })}</span>}
        </div>
        {shares && <BandBar metric={metric} shares={shares} />}
      </div>
      <RelationshipLine metric={metric} days={days} points={pointsFor(entry, series)} />
      {compared && (
        <p class="verdict-line">
          <Verdict change={compared.change} isFewBefore={isFewBefore(count, compared.countBefore)} />{' '}
          {changeSentence(speech, compared)} <span class="hint">{evidenceSentence(speech, compared)}</span>
        </p>
      )}
    </div>
  )
}

function None() {
  const { texts } = useSpeech()
  const site = useSite()
  const { edit } = useMay()
  const words = texts.overview.relationship
  return (
    <div class="nothing">
      <h3>{words.none}</h3>
      <p class="hint">{words.none_hint}</p>
      {edit && <a href={site.at('surveys')}>{texts.overview.empty.begin}</a>}
    </div>
  )
}
