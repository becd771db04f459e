import { useSite } from '../../session/site.tsx'
import { useDates } from '../../texts/dates.ts'
import { useSpeech } from '../../texts/speech.tsx'
import { RatingBadge } from '../RatingBadge.tsx'
import { useNames } from '../use-names.ts'
import { RatingLine } from './RatingLine.tsx'
import type { WholeResponse } from './use-response-change.ts'

/** What the same customer has said before, and how their ratings moved. */
export function Earlier({
  response,
  addressOf,
}: {
  response: WholeResponse
  addressOf: (id: string) => string
}) {
  const { texts } = useSpeech()
  const dates = useDates()
  const names = useNames()
  const site = useSite()
  const { customer, earlier } = response
  if (!customer) return null
  return (
    <section class="part">
      <h3>{texts.response.earlier}</h3>
      {earlier.length === 0 ? (
        <p class="hint">{texts.response.no_earlier}</p>
      ) : (
        <>
          <RatingLine responses={[...earlier.toReversed(), response]} />
          <ul class="earlier">
            {earlier.map(one => (
              <li key={one.id}>
                <a href={addressOf(one.id)}>
                  <RatingBadge measure={one.measures[0]} />
                  <span class="said">
                    <span class="words" dir="auto" lang={one.locale ?? undefined}>
                      {one.comments.join(' · ').slice(0, 300)}
                    </span>
                    <span class="meta">
                      <bdi>{names.touchpoint(one.touchpoint)}</bdi>
                      <time dateTime={one.answered_at}>{dates.day(one.answered_at)}</time>
                    </span>
                  </span>
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
      <a href={`${site.at('responses')}?${new URLSearchParams({ customer: customer.id })}`}>
        {texts.response.all_of_customer}
      </a>
    </section>
  )
}
