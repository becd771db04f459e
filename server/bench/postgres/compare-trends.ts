import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { startPostgres } from '../../test/support/real-postgres.ts'
import { say } from '../progress.ts'
import { median } from '../summary.ts'
import { openReaders } from '../trends/asked.ts'
import { makeSite } from '../trends/site.ts'
import { fillPostgres } from './fill-postgres.ts'

const results = join(import.meta.dirname, '../../../bench-results')
const timesPerRound = 30

/** How much longer the trend may take among ten times as many responses. */
const mostGrowth = 1.5

/**
 * Measures on a real PostgreSQL how long the trend of one of a hundred touchpoints over two years takes, among a million and ten million
 * responses. Words: `--rows N`, ten million unless told otherwise, and `--rounds N`, nine.
 */
export async function compareTrends(words: readonly string[]): Promise<void> {
  const read = (name: string, usual: number) => Number(words[words.indexOf(name) + 1] ?? usual) || usual
  const [rows, rounds] = [read('--rows', 10_000_000), read('--rounds', 9)]
  const today = Math.floor(Date.now() / 86_400_000)
  const postgres = await startPostgres()
  const prepare = async (count: number) => {
    const url = await postgres.createDatabase()
    const { key, made } = await makeSite(url)
    await fillPostgres(url, { rows: count, made, today }, share =>
      say(`filling ${count} rows: ${Math.round(100 * share)} %`),
    )
    return await openReaders(url, key, today)
  }
  try {
    const [small, large] = [await prepare(rows / 10), await prepare(rows)]
    const measured: { small: number; large: number }[] = []
    // In turn, so that whatever else the machine does is the same for both.
    for (let round = 1; round <= rounds; round++) {
      say(`round ${round} of ${rounds}`)
      measured.push({
        small: await small.ask('trend', timesPerRound),
        large: await large.ask('trend', timesPerRound),
      })
    }
    await small.close()
    await large.close()
    say('')
    tell(rows, measured)
  } finally {
    await postgres.stop()
  }
}

function tell(rows: number, measured: { small: number; large: number }[]): void {
  const growth = median(measured.map(({ small, large }) => large / small))
  const ms = (read: (one: { small: number; large: number }) => number) =>
    median(measured.map(read)).toFixed(2)
  console.table({
    [`${rows / 10} responses`]: { 'p50 ms': ms(({ small }) => small) },
    [`${rows} responses`]: { 'p50 ms': ms(({ large }) => large) },
  })
  console.log(
    `${growth <= mostGrowth ? '✔' : '✖'} among ten times as many responses at most ${mostGrowth} times as long: ${growth.toFixed(2)}`,
  )
  mkdirSync(results, { recursive: true })
  const all = { at: new Date().toISOString(), rows, growth, measured }
  writeFileSync(join(results, 'postgres-trends.json'), `${JSON.stringify(all, null, 2)}\n`)
}
