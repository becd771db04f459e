import type { Locator, Page } from 'playwright-core'
import { fullSurvey, type Way } from './full-survey.ts'

type Question = (typeof fullSurvey)['questions'][number]
type Given = Way[number][1]

/** How a visitor answers the question that has just come up. */
export type Hand = (page: Page, question: Question, given: Given) => Promise<void>

/**
 * Answers the full survey step by step, up to the thanks or whatever else comes up. `seen` is called when a question has
 * come up, before it is answered.
 */
export async function walk(
  page: Page,
  way: Way,
  hand: Hand,
  seen: (question: string) => Promise<void> = async () => {},
  until = '.end h2',
): Promise<void> {
  for (const [id, given] of way) {
    const question = fullSurvey.questions.find(question => question.id === id) as Question
    await page.locator(`#${id}`).waitFor()
    await seen(id)
    await hand(page, question, given)
  }
  await page.locator(until).waitFor()
}

/** The fields of a question, in the order of the keyboard. */
export const fieldsOf = (page: Page, id: string): Locator =>
  page.locator(`section:has(#${id}) :is(input, textarea)`)

/** Which of a question's fields stand for what was given. */
export function placesOf(question: Question, given: Given): number[] {
  if (question.type === 'rating') return [(given as number) - lowestOf(question)]
  // A customer whom the site knows has only a box to tick.
  if (question.type === 'email' && given === 'yes') return []
  const chosen = [given].flat()
  return 'options' in question
    ? question.options.flatMap(({ id }, place) => (chosen.includes(id) ? [place] : []))
    : [0]
}

const lowestOf = ({ metric, ...rest }: Extract<Question, { type: 'rating' }>) =>
  metric === 'nps' || ('look' in rest && rest.look === 'thumbs') ? 0 : 1
