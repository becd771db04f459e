import type { Row, Rows } from './era.ts'

interface Said {
  day: number
  recommend: number
  facts: Record<string, string>
}

/** All that counts, read from the rows of the answers without the server. */
const readSaid = ({ response = [], site = [] }: Rows): Said[] =>
  response
    .filter(({ state }) => state === 0)
    .map(row => ({
      day: dayOf(row, Number(site[0]?.generation)),
      recommend: JSON.parse(`${row.answers}`).recommend,
      facts: JSON.parse(`${row.attributes ?? '{}'}`),
    }))

/** The day by which it is counted in a generation. */
const dayOf = ({ day, moved_in = null, moved_day }: Row, generation: number) =>
  Number(moved_in !== null && Number(moved_in) <= generation ? moved_day : day)

/** How many have answered on a day, and the score that they give: percent of promoters minus percent of detractors. */
export function scoreByRows(rows: Rows, day: number): [count: number, score: number | null] {
  const ratings = readSaid(rows)
    .filter(said => said.day === day)
    .map(({ recommend }) => recommend)
  const many = (isOne: (rating: number) => boolean) => ratings.filter(isOne).length
  const balance = many(rating => rating >= 9) - many(rating => rating <= 6)
  return [ratings.length, ratings.length === 0 ? null : (100 * balance) / ratings.length]
}

/** Lines such as `plan gold: 9 on 20577`, one for each headline rating and each fact that it is counted by. */
export const factsByRows = (rows: Rows): string[] =>
  readSaid(rows)
    .flatMap(({ day, recommend, facts }) =>
      Object.entries(facts).map(([name, value]) => `${name} ${value}: ${recommend} on ${day}`),
    )
    .sort()

/** The same lines, as the counts by dimension tell them. */
export const factsByCounts = (rows: Rows): string[] =>
  (rows.tally_dimension ?? [])
    .filter(({ measure_id }) => measure_id === 1)
    .flatMap(cell => ratingsOf(cell).map(rating => `${nameOf(rows, cell)}: ${rating} on ${cell.day}`))
    .sort()

const ratingsOf = (cell: Row): number[] =>
  Array.from({ length: 11 }, (_, rating) => rating).flatMap(rating =>
    Array<number>(Number(cell[`c${rating}`])).fill(rating),
  )

function nameOf({ dimension_value = [] }: Rows, { dimension, value_id }: Row): string {
  const known = dimension_value.find(value => value.dimension === dimension && value.id === value_id)
  return `${dimension} ${known?.value}`
}
