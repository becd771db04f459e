import type { FastifyRequest } from 'fastify'

/** Is a type asked for, and JSON less, or as much but behind it? */
export function prefers(
  { headers: { accept = '' } }: FastifyRequest,
  asked: 'text/csv' | 'text/html',
): boolean {
  const types = accept.split(',').map(readType)
  const wanted = types.find(({ type }) => type === asked)
  const json = types.find(({ type }) => type === 'application/json' || type === '*/*')
  if (!wanted || wanted.weight === 0) return false
  if (!json || wanted.weight > json.weight) return true
  return wanted.weight === json.weight && types.indexOf(wanted) < types.indexOf(json)
}

/** One of the types of an `Accept` header with its weight, 1 where none is given. */
function readType(text: string): { type: string; weight: number } {
  const [type = '', ...parameters] = text.split(';').map(part => part.trim().toLowerCase())
  const weight = Number(parameters.find(parameter => parameter.startsWith('q='))?.slice(2) ?? 1)
  return { type, weight: Number.isNaN(weight) ? 1 : weight }
}
