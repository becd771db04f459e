import { execFileSync } from 'node:child_process'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { median } from '../summary.ts'

const version = '1.5.6-r.1'

/** The two calls of DuckDB's package that are needed; it is fetched for the measurement only, so its types are not here. */
interface Connection {
  run(sql: string): Promise<unknown>
  runAndReadAll(sql: string): Promise<{ getRows(): unknown[][] }>
}

/** DuckDB over the same rows, read from a file of text; undefined where it cannot be fetched. */
export async function openDuckDb(folder: string, csv: string) {
  const connection = await connect(folder).catch(() => undefined)
  if (!connection) return undefined
  await connection.run(
    `create table answer as select * from read_csv('${csv}', header = false,
      columns = { 'touchpoint': 'integer', 'day': 'integer', 'rating': 'integer', 'country': 'varchar' }) order by touchpoint, day`,
  )
  const queries: Record<string, (round: number, today: number) => string> = {
    trend: (round, today) => `select day, rating, count(*) from answer
      where touchpoint = ${1 + (round % 100)} and day >= ${today - 730} group by day, rating`,
    overview: (_, today) => `select touchpoint, day >= ${today - 28} as period, rating, count(*) from answer
      where day >= ${today - 56} group by touchpoint, period, rating`,
    breakdown: (round, today) => `select country, day, rating, count(*) from answer
      where touchpoint = ${1 + (round % 100)} and day >= ${today - 118} group by country, day, rating`,
  }
  let round = 0
  return {
    ask: async (question: string, times: number, today: number): Promise<number> => {
      const spent: number[] = []
      for (let time = 0; time < times; time++) {
        const sql = queries[question.split(' ')[0] as string]?.(7 * round++, today) as string
        const begun = performance.now()
        ;(await connection.runAndReadAll(sql)).getRows()
        spent.push(performance.now() - begun)
      }
      return median(spent)
    },
  }
}

async function connect(folder: string): Promise<Connection> {
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'
  execFileSync(npm, ['install', '--no-save', '--prefix', folder, `@duckdb/node-api@${version}`], {
    stdio: 'ignore',
  })
  const { DuckDBInstance } = createRequire(join(folder, 'package.json'))('@duckdb/node-api')
  const instance = await DuckDBInstance.create(':memory:')
  return await instance.connect()
}
