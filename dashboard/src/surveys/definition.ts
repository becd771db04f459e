import type { Reply } from '../api.ts'

export type Survey = Reply<'/v1/surveys/{survey}'>
export type Definition = Survey['definition']
export type Question = Definition['questions'][number]
export type Rating = Extract<Question, { type: 'rating' }>
export type Choice = Extract<Question, { type: 'choice' }>
export type Comment = Extract<Question, { type: 'comment' }>
export type Email = Extract<Question, { type: 'email' }>
export type Words = Question['text']
export type WordsByBand = NonNullable<Comment['text_by_band']>
export type Look = Definition['look']
export type Targeting = Definition['targeting']
export type Filter = Targeting['traits'][number]
export type Trigger = Targeting['trigger']

/** A survey as it stands in the editor. */
export type Draft = Pick<Survey, 'key' | 'name' | 'keep_days' | 'definition'>

/** The whole with some parts changed; a part that is undefined is left out of it. */
export function put<Whole extends object>(
  whole: Whole,
  parts: { [Name in keyof Whole]?: Whole[Name] | undefined },
): Whole {
  const entries = Object.entries({ ...whole, ...parts }).filter(([, value]) => value !== undefined)
  return Object.fromEntries(entries) as Whole
}

/** As the server fills in what is left out; the polite ones. */
export const usualTargeting: Targeting = {
  pages: { include: [], exclude: [] },
  trigger: { on: 'time' },
  delay_seconds: 5,
  sample_percent: 100,
  ask_again_days: 90,
  traits: [],
  devices: [],
  languages: [],
  priority: 0,
}

export const usualLook: Look = { display: 'popover', position: 'bottom-end', theme: 'auto', progress: true }
