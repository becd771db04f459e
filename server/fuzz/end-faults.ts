import Database from 'better-sqlite3'
import type { EpochReport } from './epoch-report.ts'
import { foldNow } from './fold-now.ts'
import { indexFaults } from './index-faults.ts'
import { recount } from './recount.ts'
import type { Stage } from './stage.ts'

/** Is the server still there, does it keep a valid answer, and does the file hold what was promised? */
export async function endFaults(
  { app, port, file }: Stage,
  report: EpochReport,
  acknowledged: ReadonlySet<string>,
): Promise<string[]> {
  const id = '00000000-0000-4000-8000-000000000001'
  const livez = (await fetch(`http://127.0.0.1:${port}/livez`)).status
  const payload = {
    site: 'other',
    id,
    survey: 'account-nps',
    version: 1,
    answers: { recommend: 10 },
    revision: 1000,
  }
  const kept = await app.inject({ method: 'POST', url: '/v1/answers', payload })
  await foldNow(app.deps)
  const { responses, miscounted, integrity } = recount(file)
  report.responses = responses
  const db = new Database(file, { readonly: true })
  const present = new Set(db.prepare('select id from response').pluck().all())
  db.close()
  const lost = [...acknowledged, id].filter(one => !present.has(one))
  return [
    ...(livez === 200 ? [] : [`/livez says ${livez} at the end`]),
    ...(kept.statusCode < 300 || kept.statusCode === 409
      ? []
      : [`a valid answer is refused at the end: ${kept.body}`]),
    ...(miscounted.length === 0
      ? []
      : [`the counts differ from a recount in ${miscounted.length} cells: ${miscounted[0]}`]),
    ...(lost.length === 0 ? [] : [`${lost.length} acknowledged answers are missing, such as ${lost[0]}`]),
    ...indexFaults(file),
    ...(integrity === 'ok' ? [] : [`the file is damaged: ${integrity}`]),
  ]
}
