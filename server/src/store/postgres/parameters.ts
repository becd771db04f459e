/** A value as PostgreSQL takes it: texts as they are, what is a buffer already in binary. Throws for what has no such form. */
export function encodeParameter(value: unknown): string | Buffer | null {
  if (value === null || value === undefined) return null
  if (typeof value === 'string' || Buffer.isBuffer(value)) return value
  if (typeof value === 'number' || typeof value === 'bigint' || typeof value === 'boolean') return `${value}`
  throw new TypeError(`PostgreSQL is given no ${typeof value}`)
}
