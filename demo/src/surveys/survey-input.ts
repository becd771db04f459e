import type { newSurvey } from '@touchline/shared/contract/survey.ts'

/** A survey as people write it: what is left out has a polite default. */
export type SurveyInput = (typeof newSurvey)['_zod']['input']
