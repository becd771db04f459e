import {
  type Comment,
  type Definition,
  type Look,
  type Rating,
  type Targeting,
  usualLook,
  usualTargeting,
} from '../definition.ts'

/** A survey that professionals would begin with. Its name and what it is for stand in the texts, by its key. */
export interface Template {
  key: string
  /** Where in the customer's life it belongs, the likeliest first. */
  stages: readonly string[]
  definition: Omit<Definition, 'touchpoint'>
}

interface Parts {
  kind: Definition['kind']
  questions: Definition['questions']
  look?: Partial<Look>
  targeting?: Partial<Targeting>
}

export const defineTemplate = (
  key: string,
  stages: readonly string[],
  { kind, questions, look, targeting }: Parts,
): Template => ({
  key,
  stages,
  definition: {
    kind,
    questions,
    default_locale: 'en',
    address: 'formal',
    look: { ...usualLook, ...look },
    targeting: { ...usualTargeting, ...targeting },
  },
})

/** One text in each language that templates speak. */
export type Said = Record<'en' | 'de' | 'es' | 'fr' | 'cs' | 'fil' | 'fa', string>

export const headline = (
  text: Said,
  rating: Pick<Rating, 'metric'> & Partial<Pick<Rating, 'look' | 'low_label' | 'high_label'>>,
): Rating => ({ id: 'rating', type: 'rating', look: 'numbers', required: true, text, ...rating })

export const comment = (text: Said, text_by_band?: Comment['text_by_band']): Comment => ({
  ...{ id: 'comment', type: 'comment', short: false, required: false, text },
  ...(text_by_band && { text_by_band }),
})
