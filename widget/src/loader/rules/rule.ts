import type { LoaderSurvey } from '@touchline/shared/contract/widget.ts'
import type { Loader } from '../loader.ts'

/** Does it keep this survey from being shown now? */
export type Rule = (survey: LoaderSurvey, loader: Loader) => unknown
