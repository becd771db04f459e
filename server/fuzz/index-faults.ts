import { searchWordsOf } from '@touchline/shared/comments/search-words.ts'
import Database from 'better-sqlite3'
import { states } from '../src/store/response-state.ts'
import type { Row } from './said-ratings.ts'

/** What the index of comments holds of each site, and what the rows say that it should: in sentences where the two differ. */
export function indexFaults(file: string): string[] {
  const db = new Database(file, { readonly: true })
  const all = (sql: string) => db.prepare(sql).all() as Row[]
  const questions = new Map(all('select * from survey_version').map(row => [versionOf(row), commentsIn(row)]))
  const expected = new Map<string, number>()
  const comments = new Set<string>()
  for (const row of all('select * from response').filter(
    ({ state }) => states[Number(state)] === 'counted',
  )) {
    const version = `${row.site_id} ${row.survey_id} ${row.survey_version}`
    const answers = JSON.parse(String(row.answers)) as Record<string, unknown>
    const said = (questions.get(version) ?? []).map(id => answers[id]).filter(one => typeof one === 'string')
    if (said.join('').trim() === '') continue
    comments.add(`${row.site_id} ${row.id}`)
    for (const word of searchWordsOf(said.join('\n'))) {
      const term = `${row.site_id}z${word}`
      expected.set(term, (expected.get(term) ?? 0) + 1)
    }
  }
  const kept = all('select site_id, response_id from comment').map(row => `${row.site_id} ${row.response_id}`)
  const terms = all("select term, doc from comment_vocabulary where term glob '*z*'").filter(({ term }) =>
    /^\d+z/.test(String(term)),
  )
  db.close()
  const wrong = terms.filter(({ term, doc }) => expected.get(String(term)) !== Number(doc))
  return [
    ...(kept.length === comments.size && kept.every(one => comments.has(one))
      ? []
      : [`${kept.length} comments can be found, but ${comments.size} are there`]),
    ...(wrong.length === 0 && terms.length === expected.size
      ? []
      : [`the index holds ${terms.length} words for ${expected.size}; wrong is ${JSON.stringify(wrong[0])}`]),
  ]
}

const versionOf = (row: Row) => `${row.site_id} ${row.survey_id} ${row.version}`

function commentsIn(row: Row): string[] {
  const { questions } = JSON.parse(String(row.definition)) as { questions: { id: string; type: string }[] }
  return questions.filter(({ type }) => type === 'comment').map(({ id }) => id)
}
