import type { CardWords, FileQuestion } from '@touchline/shared/contract/widget.ts'
import type { Answers, Value } from '../answers.ts'

/** Why a question keeps the visitor from going on. */
export interface Fault {
  readonly question: FileQuestion
  /** The word that says it. */
  readonly word: 'required' | 'email_wrong'
  /** Is it about the box to tick, rather than about the question's first field? */
  readonly isConsent?: boolean
}

/** Where the drafts keep whether the consent to an e-mail question is given: a name that no question has. */
export const consentTo = (id: string) => `${id}.consent`

/** What counts of the drafts: an address does only with consent. */
export const given = ({ id, type }: FileQuestion, drafts: Answers): Value | undefined =>
  type === 'email' && !drafts[consentTo(id)] ? undefined : drafts[id]

/** Undefined when the visitor may go on. An address without consent, or consent without an address, is a slip. */
export const faultOf = (question: FileQuestion, drafts: Answers): Fault | undefined => {
  const { id, type, required } = question
  const value = drafts[id]
  const consent = drafts[consentTo(id)]
  if (value === undefined && !consent) return required ? { question, word: 'required' } : undefined
  if (type !== 'email') return
  if (value !== 'yes' && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(`${value ?? ''}`))
    return { question, word: 'email_wrong' }
  if (!consent) return { question, word: 'required', isConsent: true }
}

/** Says in the card beside the question what is wrong with it, and leads there; without a fault, that nothing is. */
export const complain = (box: HTMLElement, words: CardWords, fault: Fault | undefined): void => {
  for (const error of box.querySelectorAll('.error')) {
    const isWrong = error.id === `${fault?.question.id}.error`
    error.textContent = fault && isWrong ? (words[fault.word] as string) : ''
    if (isWrong)
      error.parentElement
        ?.querySelector<HTMLElement>(fault?.isConsent ? '.box input' : 'input,textarea')
        ?.focus()
  }
}
