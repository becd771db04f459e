import { createHash } from 'node:crypto'
import type { Answer } from '@touchline/shared/contract/answer.ts'

/**
 * A fingerprint of what was said, equal for equal content in any order of keys: 128 bits, base64url. When the request
 * left is not part of it, so that sending again is recognised.
 */
export function contentHash(answer: Omit<Answer, 'customer'> & { customer: unknown }): string {
  const { id: _, revision: __, sent_at: ___, site: ____, ...content } = answer
  return createHash('sha256')
    .update(JSON.stringify(sorted(content)))
    .digest('base64url')
    .slice(0, 22)
}

function sorted(value: unknown): unknown {
  if (value === null || typeof value !== 'object') return value
  if (Array.isArray(value)) return value.map(sorted)
  return Object.entries(value)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, inner]) => [key, sorted(inner)])
}
