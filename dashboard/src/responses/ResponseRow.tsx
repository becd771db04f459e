import { localDay } from '@touchline/shared/calendar.ts'
import { Icon } from '../parts/Icon.tsx'
import { memo } from '../parts/memo.tsx'
import { useSite } from '../session/site.tsx'
import { useDates } from '../texts/dates.ts'
import { useSpeech } from '../texts/speech.tsx'
import { RatingBadge } from './RatingBadge.tsx'
import type { ListedResponse } from './use-response-pages.ts'

interface Given {
  response: ListedResponse
  address: string
  /** Is it the one that the keyboard stands on? */
  isCurrent: boolean
  isOpen: boolean
  isChosen: boolean
  /** The day of today at the site. */
  today: number
  /** What people call the touchpoint. */
  touchpoint: string
  row: number
  /** Undefined where the reader may not change anything. */
  choose: ((id: string) => void) | undefined
  setCurrent: (row: number) => void
}

/** One response in the list: what was rated and said, where, by whom, and when. */
export const ResponseRow = memo((given: Given) => {
  const { response, address, isCurrent, isOpen, isChosen, today, touchpoint, row, choose, setCurrent } = given
  const { texts, say } = useSpeech()
  const dates = useDates()
  const { time_zone } = useSite()
  const { measures, answered_at } = response
  const when = dates.dayAndTime(answered_at)
  const tabIndex = isCurrent ? 0 : -1
  const onFocus = () => setCurrent(row)
  return (
    <div class={`response-row${isOpen ? ' open' : ''}${choose && isChosen ? ' chosen' : ''}`}>
      {choose && (
        <label class="choose">
          <input
            type="checkbox"
            aria-label={say(texts.responses.choose, { when })}
            checked={isChosen}
            tabIndex={tabIndex}
            onChange={() => choose(response.id)}
            onFocus={onFocus}
          />
        </label>
      )}
      <a
        href={address}
        tabIndex={tabIndex}
        aria-current={isOpen ? 'true' : undefined}
        onFocus={onFocus}
        data-response={response.id}
      >
        <RatingBadge measure={measures[0]} />
        <span class="said">
          <Words response={response} />
          <Meta response={response} touchpoint={touchpoint} />
        </span>
        <time
          class={localDay(Date.parse(answered_at), time_zone) === today ? 'today' : undefined}
          dateTime={answered_at}
          title={when}
        >
          <span class="on">{dates.shortDay(answered_at)}</span>
          <span class="at">{dates.time(answered_at)}</span>
        </time>
      </a>
    </div>
  )
})

function Words({ response }: { response: ListedResponse }) {
  const { texts } = useSpeech()
  const words = response.comments.join(' · ')
  if (words === '') return <span class="words none">{texts.responses.no_comment}</span>
  return (
    <span class="words">
      {/* Very long texts would be laid out to the end for two lines that show. */}
      <bdi lang={response.locale ?? undefined}>{words.slice(0, 400)}</bdi>
    </span>
  )
}

function Meta({ response, touchpoint }: Pick<Given, 'response' | 'touchpoint'>) {
  const { texts } = useSpeech()
  const { customer, channel, tags, doubt, state, handled_by } = response
  return (
    <span class="meta">
      <bdi>{touchpoint}</bdi>
      {customer ? (
        <bdi>{customer.name ?? customer.email ?? customer.id}</bdi>
      ) : (
        <span class="anonymous">{texts.responses.anonymous}</span>
      )}
      <span class="channel">{texts.channels[channel]}</span>
      {state === 'quarantined' && doubt && <span class="doubt">{texts.quarantine.short_doubts[doubt]}</span>}
      {(state === 'test' || state === 'discarded') && (
        <span class="doubt">{texts.responses.states[state]}</span>
      )}
      {handled_by !== null && (
        <span class="hand">
          <Icon name="check" />
          <bdi>{handled_by}</bdi>
        </span>
      )}
      {tags.slice(0, 3).map(tag => (
        <bdi class="tag" key={tag}>
          {tag}
        </bdi>
      ))}
    </span>
  )
}
