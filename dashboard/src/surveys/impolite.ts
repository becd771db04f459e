import type { Definition } from './definition.ts'

export type Impoliteness =
  | 'exit'
  | 'modal_everywhere'
  | 'over_payment'
  | 'no_pause'
  | 'at_once'
  | 'many_questions'
  | 'remembers_draw'
  | 'required_contact'

/** More than these are a burden. */
const questionsThatAreFew = 4
/** Whoever has seen a page for less than this has no opinion yet, in seconds. */
const secondsToLook = 3

/** How addresses of pages on which people pay look in many languages. */
const payment =
  /pay|checkout|check-out|cart|basket|billing|kasse|zahlung|bezahl|pago|paiement|panier|platb|kosik/i

/** What visitors may find impolite about a survey. Nothing is forbidden: each has a reason that the editor tells. */
export function impolitenessOf(definition: Definition): Impoliteness[] {
  const { questions, look, targeting } = definition
  const { pages, trigger, ask_again_days, delay_seconds, sample_percent } = targeting
  const comesByItself = look.display !== 'tab' && trigger.on !== 'call' && trigger.on !== 'click'
  const isEverywhere = pages.include.length === 0
  const found: Record<Impoliteness, boolean> = {
    exit: trigger.on === 'exit',
    modal_everywhere: look.display === 'modal' && isEverywhere && comesByItself,
    over_payment:
      look.display !== 'inline' && comesByItself && pages.include.some(pattern => payment.test(pattern)),
    no_pause: ask_again_days === 0 && comesByItself,
    at_once: delay_seconds < secondsToLook && comesByItself && look.display !== 'inline',
    many_questions: questions.filter(({ ask_if }) => !ask_if).length > questionsThatAreFew,
    remembers_draw: sample_percent < 100,
    required_contact: questions.some(({ type, required }) => type === 'email' && required),
  }
  return (Object.keys(found) as Impoliteness[]).filter(name => found[name])
}
