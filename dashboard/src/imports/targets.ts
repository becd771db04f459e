import type { ImportTarget } from '@touchline/shared/contract/import-mapping.ts'

const usual = [
  ...(['rating', 'comment', 'answer', 'answered_at', 'received_at', 'customer_id', 'email', 'name'] as const),
  ...(['locale', 'page', 'channel', 'touchpoint', 'external_id', 'property', 'tags', 'ignore'] as const),
] as const satisfies readonly ImportTarget[]

const own = ['restored', 'id', 'survey', 'state', 'source', 'attributes', 'notes'] as const

/** What may be chosen for a column: the targets of our own export only for one, but always what it holds already. */
export function importTargetNames(isOwn: boolean, held: ImportTarget): ImportTarget[] {
  const names: ImportTarget[] = isOwn ? [...own, ...usual] : [...usual]
  return names.includes(held) ? names : [held, ...names]
}
