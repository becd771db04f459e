import { openReader } from '../store/open-connection.ts'
import { type Recount, recount } from '../store/recount.ts'
import { progressBar } from './progress-bar.ts'

/** Counts every row anew beside a running server, and says whether the counts that trends are read from are right. Returns the exit code. */
export async function verify(databaseUrl: string, { json }: { json?: boolean }): Promise<number> {
  const db = openReader(databaseUrl)
  try {
    const result = await recount(db, progressBar('Counting'))
    process.stdout.write(json ? `${JSON.stringify(result)}\n` : inWords(result))
    return result.differences.length === 0 ? 0 : 1
  } finally {
    await db.destroy()
  }
}

const mostTold = 20

function inWords({ responses, impressions, cells, differences }: Recount): string {
  const counted = `${responses} answers and ${impressions} showings were counted`
  if (differences.length === 0) return `${counted}: all ${cells} cells of the counts are right.\n`
  const told = differences.slice(0, mostTold).map(one => `  ${JSON.stringify(one)}\n`)
  return `${counted}: ${differences.length} of ${cells} cells of the counts are wrong.\n${told.join('')}Mend them with "touchline repair --site KEY".\n`
}
