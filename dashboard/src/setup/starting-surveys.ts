import type { surveyDefinition } from '@touchline/shared/contract/survey.ts'
import type { Metric } from '@touchline/shared/scales.ts'
import type { Reply } from '../api.ts'
import { type Words, words } from './starting-words.ts'

export const startingKeys = ['recommend', 'easy', 'satisfied'] as const
export type StartingKey = (typeof startingKeys)[number]

/** A survey to begin with: what it asks, where in the customer's life, and on which pages it is usually asked. */
export interface StartingSurvey {
  kind: 'relationship' | 'transactional'
  metric: Metric
  look: 'numbers' | 'faces'
  touchpoint: string
  /** The first of these that the site has. */
  stages: readonly string[]
  pages: string
  text: Words
  comment: Words
  /** What unhappy visitors are asked instead. */
  negative: Words
}

export const startingSurveys: Record<StartingKey, StartingSurvey> = {
  recommend: {
    ...{ kind: 'relationship', metric: 'nps', look: 'numbers', touchpoint: 'account' },
    ...{ stages: ['come-back', 'renew', 'use'], pages: '/account*' },
    ...words.recommend,
  },
  easy: {
    ...{ kind: 'transactional', metric: 'ces', look: 'numbers', touchpoint: 'order' },
    ...{ stages: ['buy'], pages: '/order-received*' },
    ...words.easy,
  },
  satisfied: {
    ...{ kind: 'transactional', metric: 'csat', look: 'faces', touchpoint: 'support' },
    ...{ stages: ['get-help'], pages: '/support*' },
    ...words.satisfied,
  },
}

/** Where a survey belongs in a life that its owner may have changed: at the end, if none of its own stages is there. */
export const stageFor = ({ stages }: StartingSurvey, ofSite: readonly string[]): string =>
  stages.find(stage => ofSite.includes(stage)) ?? (ofSite.at(-1) as string)

/** The pages that somebody has typed, one in each line or apart by spaces. */
export const readPages = (typed: string): string[] => typed.split(/\s+/).filter(Boolean)

type Definition = Reply<'/v1/surveys', 'post'>['definition']
type GivenDefinition = (typeof surveyDefinition)['_zod']['input']

/** The definition as the API takes it. What is left out has its documented default; the client's types would have it named. */
export function definitionOf(starting: StartingSurvey, include: string[]): Definition {
  const { kind, touchpoint, metric, look, text, comment, negative } = starting
  const definition: GivenDefinition = {
    kind,
    touchpoint,
    questions: [
      { id: 'rating', type: 'rating', metric, look, text },
      { id: 'comment', type: 'comment', text: comment, text_by_band: { negative } },
    ],
    targeting: { pages: { include } },
  }
  return definition as unknown as Definition
}
