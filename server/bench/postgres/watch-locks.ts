import pg from 'pg'

const everyMs = 20

const question = `select count(*) filter (where wait_event_type = 'Lock') as waiting, count(*) as open
  from pg_stat_activity where application_name = 'touchline' and state in ('active', 'idle in transaction')`

/** Looks time and again what the nodes' connections do; `stop` tells which part of their open time they waited for locks. */
export async function watchLocks(url: string): Promise<{ stop(): Promise<number> }> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  let [waiting, open, isOver] = [0, 0, false]
  const watching = (async () => {
    while (!isOver) {
      const { rows } = await client.query<{ waiting: string; open: string }>(question)
      waiting += Number(rows[0]?.waiting)
      open += Number(rows[0]?.open)
      await new Promise(resolve => setTimeout(resolve, everyMs))
    }
  })()
  return {
    stop: async () => {
      isOver = true
      await watching
      await client.end()
      return open === 0 ? 0 : waiting / open
    },
  }
}

/** How many transactions PostgreSQL has ended because they waited for each other in a circle. */
export async function countDeadlocks(url: string): Promise<number> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  const { rows } = await client.query<{ deadlocks: string }>(
    'select deadlocks from pg_stat_database where datname = current_database()',
  )
  await client.end()
  return Number(rows[0]?.deadlocks)
}
