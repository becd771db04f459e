import { type Day, formatDay, weekday } from '@touchline/shared/calendar.ts'
import type { Channel } from '@touchline/shared/channels.ts'
import { bandOf, scales } from '@touchline/shared/scales.ts'
import { throwOf } from './chance.ts'
import { type Locale, localeShare } from './comments/pool.ts'
import { commentOn } from './comments.ts'
import { type Draw, dice, drawCount, drawHex, drawKey, drawPlace } from './random.ts'
import { mishap, type Plan, plans, weekdayShare, yearlyGrowth } from './story-plan.ts'

/** One made-up answer. */
export interface DemoAnswer {
  readonly id: string
  readonly survey: string
  readonly touchpoint: string
  readonly channel: Channel
  readonly rating: number
  readonly comment?: string
  readonly locale: Locale
  /** After the day's first moment in the site's zone. */
  readonly secondsIntoDay: number
}

const firstDayOf2026: Day = 20454

/** Everything that the demo shop's visitors answered on that day; the same day always tells the same. */
export const storyOfDay = (day: Day): DemoAnswer[] =>
  plans.flatMap((plan, place) => {
    const count = drawCount(dice(`${throwOf(day)} ${plan.touchpoint} ${day}`), expectedCount(plan, day))
    return Array.from({ length: count }, (_, index) => answerOf(plan, place, day, index))
  })

const expectedCount = (plan: Plan, day: Day) =>
  plan.perDay * (weekdayShare[weekday(day) - 1] ?? 1) * yearlyGrowth ** ((day - firstDayOf2026) / 365.25)

const answerOf = (plan: Plan, place: number, day: Day, index: number): DemoAnswer => {
  const draw = dice(`${throwOf(day)} ${plan.touchpoint} ${day} ${index}`)
  const broken = isMishap(plan, day)
  const scale = scales[plan.metric]
  // The rating comes first, so that other words or channels never change a score.
  const rating = scale.min + drawPlace(draw, broken ? mishap.ratings : plan.ratings)
  const channel = drawKey(draw, plan.channels)
  const locale = drawKey(draw, localeShare)
  const secondsIntoDay = drawTime(draw, channel)
  const comment = commentOn(draw, plan.touchpoint, bandOf(scale, rating), locale, broken)
  const id = idOf(draw, place, day, index)
  const { survey, touchpoint } = plan
  return { id, survey, touchpoint, channel, rating, ...(comment && { comment }), locale, secondsIntoDay }
}

const isMishap = (plan: Plan, day: Day) => {
  const monthAndDay = formatDay(day).slice(5)
  return plan.touchpoint === mishap.touchpoint && monthAndDay >= mishap.from && monthAndDay <= mishap.to
}

/** Phones and stores are open from 9 to 18 o'clock, the web is busiest in the afternoon and rests at night. */
const drawTime = (draw: Draw, channel: Channel) => {
  const [opens, closes] = channel === 'phone' || channel === 'store' ? [9, 18] : [6, 24]
  return Math.floor((opens + ((closes - opens) * (draw() + draw())) / 2) * 3600)
}

/** A UUID of version 8: day, touchpoint and index make it unique, the rest is drawn. */
const idOf = (draw: Draw, place: number, day: Day, index: number) => {
  const hex = (value: number, digits: number) => value.toString(16).padStart(digits, '0')
  return `${drawHex(draw, 8)}-${hex(day, 4)}-8${hex(place, 3)}-8${hex(index, 3)}-${drawHex(draw, 12)}`
}
