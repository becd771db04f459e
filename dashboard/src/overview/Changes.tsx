import { wholeWeeks } from '@touchline/shared/window-lengths.ts'
import type { ComponentChildren } from 'preact'
import { roundly } from '../figures/chance.ts'
import { changeSentence, evidenceSentence, isFewBefore } from '../figures/change-words.ts'
import { Verdict } from '../figures/Verdict.tsx'
import { usePeriod } from '../layout/use-period.ts'
import { useSpeech } from '../texts/speech.tsx'
import { findChanges, nothingWord } from './changes.ts'
import type { Entry, Overview } from './figures-of-site.ts'
import { useTouchpointAddress } from './touchpoint-address.ts'

const mostMoved = 4
const mostOpen = 4

/** What moved more than chance would, and why one should believe it; else how far it is from being told. */
export function Changes({ overview }: { overview: Overview }) {
  const { texts, say } = useSpeech()
  const words = texts.overview.changed
  const entries = [...overview.relationship, ...overview.stages.flatMap(({ touchpoints }) => touchpoints)]
  const { moved, open, told, answered, silent } = findChanges(entries)
  if (overview.compare === 'none') return <Frame title={words.title}>{<p>{words.not_compared}</p>}</Frame>
  return (
    <Frame title={words.title}>
      <p>
        {moved.length > 0 ? say(words.moved, { count: moved.length }) : words[nothingWord(told, answered)]}{' '}
        {told > 0 && say(words.told, { told, count: answered })}{' '}
        {silent > 0 && <span class="hint">{say(words.silent, { count: silent })}</span>}
      </p>
      {moved.length > 0 && <List entries={moved.slice(0, mostMoved)} overview={overview} />}
      {moved.length > mostMoved && (
        <details>
          <summary>{say(words.more, { count: moved.length - mostMoved })}</summary>
          <List entries={moved.slice(mostMoved)} overview={overview} />
        </details>
      )}
      {open.length > 0 && <Open entries={open.slice(0, mostOpen)} />}
      {told < answered && <Longer days={overview.days} />}
    </Frame>
  )
}

const Frame = ({ title, children }: { title: string; children: ComponentChildren }) => (
  <section class="card changes" aria-labelledby="what-changed">
    <h2 id="what-changed">{title}</h2>
    {children}
  </section>
)

const List = ({ entries, overview }: { entries: readonly Entry[]; overview: Overview }) => (
  <ul>
    {entries.map(entry => (
      <Item
        key={`${entry.touchpoint} ${entry.survey} ${entry.scale.max}`}
        entry={entry}
        overview={overview}
      />
    ))}
  </ul>
)

function Item({ entry, overview: { days, compare } }: { entry: Entry; overview: Overview }) {
  const speech = useSpeech()
  const addressOf = useTouchpointAddress()
  const { change, current, previous, touchpoint, name } = entry
  if (!change) return null
  const compared = { change, days, compare, count: current.count, countBefore: previous?.count ?? 0 }
  return (
    <li>
      <p class="change-head">
        <a href={addressOf(touchpoint)}>{name}</a> <Verdict change={change} isFewBefore={false} />
      </p>
      <p>{changeSentence(speech, compared)}</p>
      <p class="hint">{evidenceSentence(speech, compared)}</p>
    </li>
  )
}

/** What may have changed, and how many more answers would tell. */
function Open({ entries }: { entries: readonly Entry[] }) {
  const { texts } = useSpeech()
  const addressOf = useTouchpointAddress()
  const words = texts.overview.changed
  return (
    <div class="open">
      <h3>{words.open}</h3>
      <p class="hint">{words.open_hint}</p>
      <dl>
        {entries.map(entry => (
          <div key={`${entry.touchpoint} ${entry.survey} ${entry.scale.max}`}>
            <dt>
              <a href={addressOf(entry.touchpoint)}>{entry.name}</a>
            </dt>
            <dd class="hint">
              <Lacking entry={entry} />
            </dd>
          </div>
        ))}
      </dl>
    </div>
  )
}

function Lacking({ entry: { change, current, previous } }: { entry: Entry }) {
  const { texts, say } = useSpeech()
  const words = texts.overview.changed
  // What has passed gets no more answers.
  if (isFewBefore(current.count, previous?.count ?? 0)) return <>{words.few_before}</>
  return <>{change?.needed ? say(words.about, { count: roundly(change.needed) }) : words.at_border}</>
}

/** Where answers are too few, a longer time has more of them. */
function Longer({ days }: { days: number }) {
  const { texts } = useSpeech()
  const [, change] = usePeriod()
  const longer = wholeWeeks.find(length => length > days && length > 7)
  if (!longer || longer === 364 || longer === 7) return null
  return (
    <button type="button" class="quiet" onClick={() => change({ days: longer === 28 ? '' : `${longer}` })}>
      {texts.overview.changed.longer[longer]}
    </button>
  )
}
