/** Bytes after gzip: of what a page loads for a site with three live surveys, and of the dashboard. */
export interface Sizes {
  /** On every page view, where the surveys keep to the usual rules. */
  lean: number
  /** On every page view, where they use any rule. */
  full: number
  /** All that is loaded when one NPS question with a comment is seen: lean loader, interface and survey. */
  first_nps: number
  /** The same with the card's own words in the language in which they take most. */
  longest_language: number
  /** The same for a survey with every type of question. */
  every_question: number
  /** All that is loaded when somebody opens the dashboard's overview for the first time. */
  overview: number
}

/** The most bytes that package.json allows; a part that is not named has no budget of its own. */
export type Budgets = Partial<Sizes>

type Part = keyof Sizes

const parts: Part[] = ['lean', 'full', 'first_nps', 'longest_language', 'every_question', 'overview']

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
