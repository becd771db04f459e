import type { FileQuestion, SurveyFile } from '@touchline/shared/contract/widget.ts'
import { vi } from 'vitest'
import { createCard } from '../../src/survey/card.ts'
import { createJourney } from '../../src/survey/full/journey.ts'
import { surveyFile } from './survey-file.ts'

/** Puts a card with these questions onto the page, and gives what a test needs to use it and to look at it. */
export const openCard = (questions: FileQuestion[], isLinked = false, change: Partial<SurveyFile> = {}) => {
  const sent: unknown[] = []
  const flow = createJourney(
    questions,
    answers => sent.push(answers),
    () => card.update(),
  )
  const close = vi.fn()
  const card = createCard(surveyFile(questions, change), flow, isLinked, close)
  card.update()
  document.body.append(card.box)
  const all = <E extends HTMLElement>(selector: string) => [...card.box.querySelectorAll<E>(selector)]
  const one = <E extends HTMLElement>(selector: string) => all<E>(selector)[0] as E
  const seen = (selector: string) => all(selector).filter(each => !each.closest('[hidden]'))
  const radio = (index: number) => all<HTMLInputElement>('input')[index] as HTMLInputElement
  const tap = (index: number) =>
    radio(index).dispatchEvent(new MouseEvent('click', { detail: 1, bubbles: true }))
  const headings = () => seen('h2').map(({ textContent }) => textContent)
  const button = (name: string) => seen('button').find(({ textContent }) => textContent === name)
  const type = (selector: string, words: string) => {
    const field = one<HTMLInputElement>(selector)
    field.value = words
    field.dispatchEvent(new Event('input'))
  }
  return { button, type, card, flow, sent, close, all, one, seen, radio, tap, headings }
}
