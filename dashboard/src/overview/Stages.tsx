import { useMemo } from 'preact/hooks'
import { stageName } from '../figures/stage-name.ts'
import { useQueryState } from '../parts/use-query-state.ts'
import { useSpeech } from '../texts/speech.tsx'
import type { Entry, Overview } from './figures-of-site.ts'
import { TouchpointCard } from './TouchpointCard.tsx'
import { useInTurn } from './use-in-turn.ts'

type Stage = Overview['stages'][number]

/** The customer's life from the first look to coming back: what is measured at each step, and which steps nobody sees. */
export function Stages({ overview }: { overview: Overview }) {
  const { texts, say } = useSpeech()
  const [{ stage: chosen }, setQuery] = useQueryState()
  const words = texts.overview.stages
  const { stages, relationship } = overview
  const shown = stages.some(({ stage }) => stage === chosen)
    ? stages.filter(({ stage }) => stage === chosen)
    : stages
  const blind = stages.filter(one => isBlind(one, relationship)).length
  return (
    <section class="life" aria-labelledby="life">
      <header>
        <h2 id="life">{words.title}</h2>
        {blind > 0 && <p class="hint">{say(words.blind, { count: blind })}</p>}
        <label class="beside">
          <span>{words.filter}</span>
          <select
            value={shown === stages ? '' : chosen}
            onChange={event => setQuery({ stage: event.currentTarget.value })}
          >
            <option value="">{words.all}</option>
            {stages.map(({ stage }) => (
              <option key={stage} value={stage}>
                {stageName(texts, stage)}
              </option>
            ))}
          </select>
        </label>
      </header>
      <ol>
        {shown.map((one, turn) => (
          <StageColumn key={one.stage} {...{ turn, relationship }} stage={one} />
        ))}
      </ol>
    </section>
  )
}

const isBlind = ({ stage, touchpoints }: Stage, relationship: readonly Entry[]) =>
  touchpoints.length === 0 && relationship.every(entry => entry.stage !== stage)

function StageColumn({
  stage: newest,
  turn,
  relationship,
}: {
  stage: Stage
  turn: number
  relationship: readonly Entry[]
}) {
  const { texts, say } = useSpeech()
  const words = texts.overview.stages
  const { stage, touchpoints } = useInTurn(newest, turn, newest)
  // The same elements as before are not looked at again: whatever else moves on the page leaves the cards alone.
  const cards = useMemo(
    () =>
      touchpoints.map(entry => (
        <TouchpointCard key={`${entry.touchpoint} ${entry.scale.max}`} entry={entry} />
      )),
    [touchpoints],
  )
  const above = relationship.find(entry => entry.stage === stage)
  return (
    <li class={touchpoints.length > 0 || above ? 'stage' : 'stage blind'}>
      <h3>{stageName(texts, stage)}</h3>
      {touchpoints.length > 0 ? (
        <ul>{cards}</ul>
      ) : (
        <p class="hint quiet-place">
          {above ? say(words.by_relationship, { survey: above.name }) : words.not_measured}
        </p>
      )}
    </li>
  )
}
