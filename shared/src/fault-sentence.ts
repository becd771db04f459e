import {
  type FieldFault,
  fieldFault,
  fieldFaultCodes,
  fieldFaultDetail,
  fieldFaults,
} from './field-faults.ts'
import { type ValueFault, valueFault, valueFaultCodes, valueFaults } from './value-faults.ts'

/** What a schema says of a value that does not fit, as far as sentences are made of it. */
export interface SchemaIssue {
  code: string
  message: string
  expected?: string
  values?: unknown[]
  origin?: string
  maximum?: number | bigint
  minimum?: number | bigint
  inclusive?: boolean
  format?: string
  /** What our own checks give along. */
  params?: { because?: FieldFault } | undefined
}

/** The validator's own words, where the contract gives none. */
export const isGeneric = /^(Invalid|Too|Unrecognized)\b/

/** What is wrong with a value, to be read behind the name of its field: what it must be. `fault` is what `findFieldFault` has found. */
export function faultSentence(issue: SchemaIssue, fault: FieldFault | undefined): string {
  if (fault) return fieldFaultDetail(fault)
  if (!isGeneric.test(issue.message)) return issue.message
  return sentences[issue.code]?.(issue) ?? `is not valid: ${issue.message}`
}

/** The same as a code; undefined where there is none. */
export function findFieldFault(issue: SchemaIssue): FieldFault | undefined {
  if (issue.params?.because) return issue.params.because
  if (isGeneric.test(issue.message)) return findFault(issue) ?? ofFields[issue.code]?.(issue)
  const plain = fieldFaultCodes.find(code => fieldFaults[code] === issue.message)
  if (plain) return { code: plain, values: {} }
  // The one bound that the contract has words of its own for.
  const bounded = fieldFault('short_password', { count: Number(issue.minimum) })
  return fieldFaultDetail(bounded) === issue.message ? bounded : undefined
}

/** As a code of those that rows of an import are refused by, too; undefined where there is none. */
export function findFault(issue: SchemaIssue): ValueFault | undefined {
  const said = valueFaultCodes.find(code => valueFaults[code] === issue.message)
  if (said) return { code: said, values: {} }
  if (!isGeneric.test(issue.message)) return undefined
  if (issue.code === 'invalid_type' && /received undefined$/.test(issue.message))
    return valueFault('missing', {})
  return faults[issue.code]?.(issue)
}

const faults: Record<string, (issue: SchemaIssue) => ValueFault | undefined> = {
  invalid_type: ({ expected = '' }) => {
    const code = kinds[expected]
    return code && valueFault(code, {})
  },
  invalid_value: ({ values = [] }) =>
    values.length === 1 ? undefined : valueFault('no_word', { words: values.join(', ') }),
  too_big: ({ origin, maximum, inclusive }) => {
    const most = Number(maximum)
    if (inclusive === false) return undefined
    if (origin === 'string') return valueFault('too_long', { count: most })
    if (isList(origin)) return valueFault('too_many', { count: most })
    return valueFault('too_large', { bound: most })
  },
  too_small: ({ origin, minimum, inclusive }) => {
    if (origin !== 'string' && !isList(origin))
      return inclusive === false ? undefined : valueFault('too_small', { bound: Number(minimum) })
    return minimum === 1 && origin !== 'set' ? valueFault('empty', {}) : undefined
  },
  invalid_format: ({ format }) => (format === 'datetime' ? valueFault('no_moment', {}) : undefined),
}

const isList = (origin: string | undefined) => origin === 'array' || origin === 'set'

const kinds: Record<
  string,
  'no_text' | 'no_number' | 'no_whole' | 'no_truth' | 'no_object' | 'no_list' | undefined
> = {
  string: 'no_text',
  number: 'no_number',
  int: 'no_whole',
  boolean: 'no_truth',
  object: 'no_object',
  record: 'no_object',
  array: 'no_list',
}

/** What only requests are refused by. */
const ofFields: Record<string, (issue: SchemaIssue) => FieldFault | undefined> = {
  too_small: ({ origin, minimum, inclusive }) => {
    if (inclusive === false) return undefined
    if (origin === 'string') return fieldFault('too_short', { count: Number(minimum) })
    return isList(origin) ? fieldFault('too_few', { count: Number(minimum) }) : undefined
  },
  invalid_format: ({ format = '' }) => {
    const code = formats[format]
    return code && fieldFault(code, {})
  },
}

const formats: Record<string, 'no_date' | 'no_uuid' | 'no_email' | 'no_url' | 'no_form' | undefined> = {
  date: 'no_date',
  uuid: 'no_uuid',
  email: 'no_email',
  url: 'no_url',
  regex: 'no_form',
}

/** Of what has no code. */
const sentences: Record<string, (issue: SchemaIssue) => string | undefined> = {
  invalid_type: ({ expected = '' }) => `must be ${expected}`,
  invalid_value: ({ values = [] }) => `must be ${values[0]}`,
  too_big: ({ maximum }) => `must be less than ${maximum}`,
  too_small: ({ minimum }) => `must be more than ${minimum}`,
}
