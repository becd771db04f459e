import fc from 'fast-check'
import type { JsonSchema } from './app-routes.ts'
import { toFittingDefinition } from './fitting-definition.ts'
import { knownValue } from './known-values.ts'

/** Values that the schema allows, mostly such as lead on: `name` is that of the field. Chance may also leave known paths. */
export function validValue(schema: JsonSchema, name = ''): fc.Arbitrary<unknown> {
  const known = knownValue(name, schema)
  if (!known) return byShape(schema, name)
  if (isUndrawable(schema)) return known
  return fc.oneof({ weight: 9, arbitrary: known }, { weight: 1, arbitrary: byShape(schema, name) })
}

/** Some patterns are beyond what can be drawn from: values for their fields must be known. */
const isUndrawable = ({ pattern = '' }: JsonSchema) => /\(\?!|\\[pP]\{/.test(pattern)

function byShape(schema: JsonSchema, name: string): fc.Arbitrary<unknown> {
  if (schema.const !== undefined) return fc.constant(schema.const)
  if (schema.enum) return fc.constantFrom(...schema.enum)
  const choices = (schema.anyOf ?? schema.oneOf) as JsonSchema[] | undefined
  if (choices) return fc.oneof(...choices.map(choice => byShape(choice, name)))
  switch (schema.type) {
    case 'object':
      return name === 'definition' ? objectOf(schema).map(toFittingDefinition) : objectOf(schema)
    case 'array':
      return fc.array(validValue(schema.items as JsonSchema, name), {
        minLength: schema.minItems ?? 0,
        maxLength: Math.min(schema.maxItems ?? 4, Math.max(schema.minItems ?? 0, 4)),
      })
    case 'string':
      return textOf(schema)
    case 'integer':
      return fc.integer({ min: within(schema.minimum, -1e9), max: within(schema.maximum, 1e9) })
    case 'number':
      return fc.double({ min: schema.minimum ?? -1e308, max: schema.maximum ?? 1e308, noNaN: true })
    case 'boolean':
      return fc.boolean()
    case 'null':
      return fc.constant(null)
    default:
      return fc.jsonValue({ maxDepth: 2 })
  }
}

/** JavaScript's own bounds of whole numbers stand in schemas that have none. */
const within = (bound: number | undefined, usual: number) =>
  bound === undefined || Math.abs(bound) > 2 ** 31 ? usual : bound

function objectOf({
  properties,
  required = [],
  additionalProperties,
  propertyNames,
}: JsonSchema): fc.Arbitrary<unknown> {
  if (properties) {
    const fields = Object.entries(properties).map(([name, part]) => [
      name,
      validValue(part as JsonSchema, name),
    ])
    return recordOf(Object.fromEntries(fields), required)
  }
  const names = propertyNames ? textOf(propertyNames as JsonSchema) : fc.string({ maxLength: 20 })
  const values = validValue((additionalProperties || {}) as JsonSchema)
  return fc.dictionary(names, values, { minKeys: 1, maxKeys: 4, noNullPrototype: true })
}

/** Of many that may be left out a few: each is one more that may not fit to the others, or to what there is. */
const [many, few] = [4, 3]

function recordOf(
  fields: Record<string, fc.Arbitrary<unknown>>,
  required: string[],
): fc.Arbitrary<Record<string, unknown>> {
  const optional = Object.keys(fields).filter(name => !required.includes(name))
  if (optional.length <= many)
    return fc.record<Record<string, unknown>, string>(fields, { requiredKeys: required })
  const withSome = (some: string[]) =>
    fc.record(
      Object.fromEntries([...required, ...some].map(name => [name, fields[name] as fc.Arbitrary<unknown>])),
    )
  return fc.oneof(
    { weight: 4, arbitrary: fc.subarray(optional, { maxLength: few }).chain(withSome) },
    { weight: 1, arbitrary: fc.record<Record<string, unknown>, string>(fields, { requiredKeys: required }) },
  )
}

/** To make one takes long, and the same few stand in the schemas again and again. */
const texts = new Map<string, fc.Arbitrary<string>>()

function textOf({ format, pattern, minLength = 0, maxLength = 40 }: JsonSchema): fc.Arbitrary<string> {
  const name = [format, pattern, minLength, maxLength].join(' ')
  const text = texts.get(name) ?? newText(format, pattern, minLength, Math.min(maxLength, 200))
  texts.set(name, text)
  return text
}

function newText(
  format: string | undefined,
  pattern: string | undefined,
  minLength: number,
  maxLength: number,
): fc.Arbitrary<string> {
  const moment = fc.date({ noInvalidDate: true, min: new Date(0), max: new Date('9998-12-31') })
  if (format === 'date-time') return moment.map(date => date.toISOString())
  if (format === 'date') return moment.map(date => date.toISOString().slice(0, 10))
  if (format === 'uri') return fc.webUrl()
  if (pattern) return fc.stringMatching(new RegExp(pattern), { maxLength: 40 })
  return fc.string({ unit: 'grapheme', minLength, maxLength, size: 'medium' })
}
