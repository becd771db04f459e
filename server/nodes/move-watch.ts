import pg from 'pg'
import { type Ended, startCli } from './cli.ts'

/** How a run of `migrate-to` ended, and how many answers the target held then. */
export interface WatchedRun extends Ended {
  rows: number
}

/** Looking must not slow down what it looks at: between two looks it rests so many times as long as a look takes. */
const rests = 4

/**
 * Runs `migrate-to` and looks how far it is; kills it, without a word beforehand, as soon as `isTime` says so of the number of answers
 * in the target.
 */
export async function watchMove(
  databaseUrl: string,
  target: string,
  isTime: (rows: number) => boolean,
): Promise<WatchedRun> {
  const client = new pg.Client(target)
  await client.connect()
  const { child, ended } = startCli(databaseUrl, 'migrate-to', target, '--json')
  let isEnded = false
  const end = ended.finally(() => {
    isEnded = true
  })
  while (!isEnded) {
    const begun = performance.now()
    if (isTime(await countAnswers(client))) child.kill('SIGKILL')
    const restMs = Math.max(5, rests * (performance.now() - begun))
    await Promise.race([end, new Promise(resolve => setTimeout(resolve, restMs))])
  }
  const outcome = { ...(await end), rows: await countAnswers(client) }
  await client.end()
  return outcome
}

const undefinedTable = '42P01'

async function countAnswers(client: pg.Client): Promise<number> {
  try {
    const { rows } = await client.query('select count(*)::int as n from response')
    return rows[0].n
  } catch (error) {
    if ((error as { code?: string }).code === undefinedTable) return 0
    throw error
  }
}
