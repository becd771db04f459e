import Database from 'better-sqlite3'
import { median } from '../summary.ts'

/** The rows alone with the best index for the question there is: what one would write without keeping counts. */
export function openRawSql(file: string, source: string) {
  const db = new Database(file)
  db.pragma('journal_mode = OFF')
  db.pragma('synchronous = OFF')
  db.exec(`attach '${source}' as source`)
  db.exec('create table answer (touchpoint integer, day integer, rating integer, country text) strict')
  db.exec(`insert into answer select touchpoint_id, day, json_extract(ratings, '$[0][1]'),
    json_extract(attributes, '$.country') from source.response`)
  db.exec('create index by_touchpoint on answer (touchpoint, day, rating, country)')
  db.exec('analyze')
  const statements: Record<string, [string, (round: number, today: number) => number[]]> = {
    trend: [
      'select day, rating, count(*) from answer where touchpoint = ? and day >= ? group by day, rating',
      (round, today) => [1 + (round % 100), today - 730],
    ],
    overview: [
      `select touchpoint, day >= ? as period, rating, count(*) from answer
        where touchpoint between 1 and 100 and day >= ? group by touchpoint, period, rating`,
      (_, today) => [today - 28, today - 56],
    ],
    breakdown: [
      `select country, day, rating, count(*) from answer where touchpoint = ? and day >= ?
        group by country, day, rating`,
      (round, today) => [1 + (round % 100), today - 118],
    ],
  }
  let round = 0
  return {
    ask: (question: string, times: number, today: number): number => {
      const [text, valuesOf] = statements[question.split(' ')[0] as string] as [
        string,
        (round: number, today: number) => number[],
      ]
      const statement = db.prepare(text).raw()
      const spent = Array.from({ length: times }, () => {
        const begun = performance.now()
        statement.all(...valuesOf(7 * round++, today))
        return performance.now() - begun
      })
      return median(spent)
    },
    /** For the other database: the same rows as text. */
    exportTo: (write: (line: string) => void) => {
      for (const row of db.prepare('select * from answer').raw().iterate())
        write(`${(row as unknown[]).join()}\n`)
    },
    close: () => db.close(),
  }
}
