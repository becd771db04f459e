import type { LoaderConfig } from '@touchline/shared/contract/widget.ts'
import type { Call } from '../loader.ts'

/** The method, then the types of its arguments; where a word is one of few, the word itself. */
const forms =
  /^((reset|close|off|explain|debug|destroy).*|show(,string|,undefined)?|identify(,(string|number|undefined)(,(object|undefined)(,string|,undefined)?)?)?|set,object|track,string(,object|,undefined)?|consent,(granted|denied)|on,(shown|started|answered|dismissed|error),function)$/

/** Can this call be made as it is? The explanations have a sentence for each that cannot. */
export const isRight = ({ surveys }: LoaderConfig, [method, first, ...others]: Call): boolean => {
  const word = /^(on|consent)$/.test(`${method}`) ? first : typeof first
  const isForm = forms.test([method, word, ...others.map(argument => typeof argument)].join())
  return isForm && first !== null && (method !== 'show' || surveys.some(({ key }) => key === (first ?? key)))
}
