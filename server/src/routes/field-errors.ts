import {
  faultSentence,
  findFieldFault,
  isGeneric,
  type SchemaIssue,
} from '@touchline/shared/fault-sentence.ts'
import type { FieldError } from '../domain/errors.ts'

/** A fault that a schema found, as the validator hands it over. */
export interface SchemaFault {
  keyword: string
  instancePath: string
  message?: string
  params: { keys?: string[]; errors?: NestedFault[][] }
}

interface NestedFault extends SchemaIssue {
  path: PropertyKey[]
  keys?: string[]
  errors?: NestedFault[][]
}

/** What is wrong, one entry per field. A misspelt field comes first: it often explains why another one is missing. */
export function fieldErrors(faults: SchemaFault[], whole: string): FieldError[] {
  const nested = faults.map(({ keyword, instancePath, message = 'is not valid', params }) => ({
    code: keyword,
    path: instancePath.split('/').filter(part => part !== ''),
    message,
    ...params,
  }))
  return nested
    .toSorted((a, b) => Number(b.code === 'unrecognized_keys') - Number(a.code === 'unrecognized_keys'))
    .flatMap(fault => entriesOf(fault, whole))
}

function entriesOf(fault: NestedFault, whole: string): FieldError[] {
  const field = fault.path.join('.') || whole
  if (fault.code === 'unrecognized_keys')
    return (fault.keys ?? []).map(key => ({
      field: [...fault.path, key].join('.'),
      detail: isGeneric.test(fault.message)
        ? 'is not a field here; check its spelling, or leave it out'
        : fault.message,
    }))
  const hasOwnWords = fault.message !== 'Invalid input'
  const inner = fault.code === 'invalid_union' && !hasOwnWords ? deepest(fault.errors ?? []) : undefined
  if (inner) return entriesOf({ ...inner, path: [...fault.path, ...inner.path] }, whole)
  const because = findFieldFault(fault)
  return [{ field, detail: faultSentence(fault, because), ...(because && { because }) }]
}

/** Of the shapes that were tried, the one that got furthest is the one that was meant. */
function deepest(tried: NestedFault[][]): NestedFault | undefined {
  const first = tried.flatMap(faults => faults.slice(0, 1))
  const depth = (fault: NestedFault) => fault.path.length + (fault.code === 'invalid_type' ? 0 : 1)
  return first.toSorted((a, b) => depth(b) - depth(a))[0]
}
