import { dayRange, localDay } from '@touchline/shared/calendar.ts'

/** Zones whose clocks do what people do not expect of clocks, and plain ones. */
export const zones = [
  ...['UTC', 'Europe/Berlin', 'Asia/Kathmandu', 'Asia/Kolkata', 'Australia/Lord_Howe', 'America/St_Johns'],
  ...['Pacific/Apia', 'America/Sao_Paulo', 'Africa/Casablanca', 'America/Havana', 'Asia/Beirut'],
  ...['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Antarctica/Troll'],
]

/** When something happens in one of them: a day that is not there, one without a midnight, days of 23, 25 and 23.5 hours. */
const eventful = [
  ...[
    '2011-12-30T09:00Z',
    '2018-11-04T03:00Z',
    '2019-02-17T02:00Z',
    '2026-03-29T01:00Z',
    '2026-10-25T01:00Z',
  ],
  ...['2026-04-04T15:00Z', '2026-03-08T05:00Z', '2026-11-01T05:00Z', '2026-06-15T12:00Z'],
].map(moment => Date.parse(moment))

export type Below = (n: number) => number

const dayMs = 86_400_000

/** Makes moments of some days around an event, many of them where a day begins in one of the zones. */
export function momentsOf(below: Below): () => number {
  const event = eventful[below(eventful.length)] as number
  return () => {
    const any = event + below(4 * dayMs) - 2 * dayMs
    if (below(3) === 0) return any
    const zone = zones[below(zones.length)] as string
    return dayRange(localDay(any, zone), zone).start + below(3) - 1
  }
}
