import type { TestServer } from './test-server.ts'

/** Copies the only response of the database so many times, beside the server and its counts, under ids of their own. */
export async function copyResponse({ rows }: TestServer, times: number): Promise<void> {
  const [row] = await rows<Record<string, unknown>>('select * from response')
  const columns = Object.keys(row as object)
  const id = `'00000000-0000-4000-8000-' || substr('000000000000' || n, length('000000000000' || n) - 11)`
  await rows(`with recursive more (n) as (select 1 union all select n + 1 from more where n < ${times})
    insert into response (${columns})
    select ${columns.map(column => (column === 'id' ? id : column))} from response, more`)
}
