import { createHash } from 'node:crypto'
import type pg from 'pg'

/** So many statements of a connection are prepared; those that come later are read each time. */
const most = 200

/**
 * Lets a connection prepare each statement the first time it is asked, under a name, so that PostgreSQL reads and plans it once. What has no
 * parameters, such as `begin`, goes as it is, and so does what asks for all columns, which are others after an upgrade.
 */
export function nameStatements(client: pg.ClientBase): void {
  const names = new Map<string, string>()
  const ask = client.query.bind(client) as (...words: unknown[]) => unknown
  const nameOf = (text: string) => {
    const known = names.get(text)
    if (known !== undefined || names.size >= most) return known
    const name = createHash('sha256').update(text).digest('base64url').slice(0, 22)
    names.set(text, name)
    return name
  }
  client.query = ((text: unknown, values: unknown, ...more: unknown[]) => {
    const name = typeof text === 'string' && isWorthIt(text, values) ? nameOf(text) : undefined
    return name === undefined ? ask(text, values, ...more) : ask({ name, text, values }, ...more)
  }) as typeof client.query
}

const isWorthIt = (text: string, values: unknown) =>
  Array.isArray(values) && values.length > 0 && !text.startsWith('select *') && !text.endsWith('returning *')
