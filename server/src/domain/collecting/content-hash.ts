import { hash } from 'node:crypto'
import type { Answer } from '@touchline/shared/contract/answer.ts'

/**
 * A fingerprint of what was said, equal for equal content in any order of keys: 128 bits, base64url. When the request
 * left is not part of it, so that sending again is recognised.
 */
export function contentHash(answer: Omit<Answer, 'customer'> & { customer: unknown }): string {
  const { id: _, revision: __, sent_at: ___, site: ____, ...content } = answer
  return hash('sha256', JSON.stringify(sorted(content)), 'base64url').slice(0, 22)
}

/** Objects become lists of their entries in the order of the keys. */
function sorted(value: unknown): unknown {
  if (value === null || typeof value !== 'object') return value
  if (Array.isArray(value)) return value.map(sorted)
  const fields = value as Record<string, unknown>
  return Object.keys(fields)
    .sort()
    .map(key => [key, sorted(fields[key])])
}
