import type { Budgets, Sizes } from './budgets.ts'

const block = /<!-- sizes -->[\s\S]*?<!-- \/sizes -->/

const labels: Record<keyof Sizes, string> = {
  lean: 'a page on which nothing is due',
  full: 'the same, with triggers, traits or a feedback button',
  first_nps: 'a page that asks one NPS question, in all',
  longest_language: 'the same in the language with the longest words',
  every_question: 'a page that asks every type of question, in all',
  overview: 'the dashboard, opened for the first time',
}
const parts = Object.keys(labels) as (keyof Sizes)[]

/** README with the measured table between its markers; one without markers comes back unchanged. */
export function writeIntoReadme(readme: string, sizes: Sizes, budgets: Budgets): string {
  const rows = parts.map(part => [labels[part], bytes(sizes[part]), bytes(budgets[part])])
  const table = alignedTable(['gzipped', 'size', 'budget'], rows)
  return readme.replace(block, () => `<!-- sizes -->\n${table}\n<!-- /sizes -->`)
}

function alignedTable(head: string[], rows: string[][]): string {
  // The formatter pads Markdown tables; one written in another way would fail the format check.
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map(row => row[column]?.length ?? 0)))
  const rule = widths.map(width => '-'.repeat(width))
  const line = (row: string[]) =>
    `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`
  return [head, rule, ...rows].map(line).join('\n')
}

/** True when README states sizes between its markers and one is off by more than 1 %. */
export function differsFromReadme(readme: string, sizes: Sizes): boolean {
  const stated = block.exec(readme)?.[0]
  return stated !== undefined && parts.some(part => !isClose(statedSize(stated, part), sizes[part]))
}

function isClose(stated: number, measured: number): boolean {
  // The same files come out of gzip a few bytes apart on different processors.
  return Math.abs(stated - measured) <= measured * 0.01
}

function statedSize(table: string, part: keyof Sizes): number {
  const row = table.split('\n').find(line => line.includes(labels[part]))
  return Number(/([\d,]+) bytes/.exec(row ?? '')?.[1]?.replaceAll(',', ''))
}

function bytes(size: number | undefined): string {
  return size === undefined ? '–' : `${size.toLocaleString('en')} bytes`
}
