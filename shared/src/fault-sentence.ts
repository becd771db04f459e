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
}

/** The validator's own words, where the contract gives none. */
export const isGeneric = /^(Invalid|Too|Unrecognized)\b/

/** What is wrong with a value, to be read behind the name of its field: what it must be. */
export function faultSentence(issue: SchemaIssue): string {
  if (!isGeneric.test(issue.message)) return issue.message
  if (issue.code === 'invalid_type' && /received undefined$/.test(issue.message)) return 'is missing'
  return sentences[issue.code]?.(issue) ?? `is not valid: ${issue.message}`
}

const sentences: Record<string, (issue: SchemaIssue) => string | undefined> = {
  invalid_type: ({ expected = '' }) => `must be ${kinds[expected] ?? expected}`,
  invalid_value: ({ values = [] }) =>
    values.length === 1 ? `must be ${values[0]}` : `must be one of: ${values.join(', ')}`,
  too_big: ({ origin, maximum, inclusive }) =>
    limit(origin, inclusive === false ? 'less than' : 'at most', maximum),
  too_small: ({ origin, minimum, inclusive }) =>
    (origin === 'string' || origin === 'array') && minimum === 1
      ? 'must not be empty'
      : limit(origin, inclusive === false ? 'more than' : 'at least', minimum),
  invalid_format: ({ format = '' }) => formats[format],
}

const kinds: Record<string, string> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  object: 'an object',
  record: 'an object',
  array: 'a list',
}

const formats: Record<string, string> = {
  date: 'must be a date such as 2026-05-02',
  datetime: 'must be a moment with its offset, such as 2026-05-02T10:00:00Z',
  uuid: 'must be a UUID',
  email: 'must be an e-mail address',
  url: 'must be an address that begins with https://',
  regex: 'must have the form that the API reference gives',
}

function limit(origin: string | undefined, relation: string, bound: number | bigint | undefined): string {
  if (origin === 'string') return `must have ${relation} ${bound} characters`
  if (origin === 'array' || origin === 'set') return `must have ${relation} ${bound} entries`
  return `must be ${relation} ${bound}`
}
