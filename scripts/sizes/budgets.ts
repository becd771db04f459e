/** Bytes after gzip of what a page loads: always, when a survey opens, and both together. */
export interface Sizes {
  loader: number
  survey: number
  loader_and_survey: number
}

/** The most bytes that package.json allows; a part that is not named has no budget of its own. */
export type Budgets = Partial<Sizes>

type Part = keyof Sizes

const parts: Part[] = ['loader', 'survey', 'loader_and_survey']

/** The names of the parts that are larger than their budget. */
export function overBudget(sizes: Sizes, budgets: Budgets): Part[] {
  return parts.filter(part => sizes[part] > (budgets[part] ?? Number.POSITIVE_INFINITY))
}

/** One aligned line per part for the terminal. */
export function sizeTable(sizes: Sizes, budgets: Budgets): string {
  return parts.map(part => line(part, sizes[part], budgets[part])).join('\n')
}

function line(part: Part, size: number, budget: number | undefined): string {
  const mark = budget !== undefined && size > budget ? '✖' : '✔'
  const limit = budget === undefined ? '' : ` of ${budget}`
  return `${mark} ${part.padEnd(18)} ${String(size).padStart(6)} bytes${limit}`
}
