import type { ImportRun } from '@touchline/shared/contract/import.ts'

/** What became of an import, for people. */
export function describeRun(run: ImportRun, refusedFile: string): string {
  const isDry = run.state === 'checked'
  const { read, kept, known, refused } = run.rows
  const lines = [
    ...(isDry && run.guess ? describeGuess(run.guess) : []),
    ...run.creates.map(thing => `${isDry ? 'Would make' : 'Made'}: ${thing}`),
    ...run.notices,
    `${read} ${read === 1 ? 'row was' : 'rows were'} read: ${kept} ${isDry ? 'would be' : 'are'} kept, ${known} are known already, ${refused} ${isDry ? 'would be' : 'are'} refused.`,
    ...run.refused.slice(0, 5).map(({ row, reason }) => `  Row ${row}: ${reason}`),
    ...(refused > 5 ? [`  … and ${refused - 5} more.`] : []),
    ...(refused > 0 && !isDry
      ? [`The refused rows are in ${refusedFile}; mend them and import that file.`]
      : []),
    ...(isDry ? ['Nothing was changed.'] : [`This is import ${run.id}.`]),
  ]
  return `${lines.join('\n')}\n`
}

function describeGuess({
  preset,
  encoding,
  delimiter,
  date_format,
  columns,
}: NonNullable<ImportRun['guess']>): string[] {
  const parted =
    delimiter === null ? 'JSON' : `cells parted by ${delimiter === '\t' ? 'tabs' : `"${delimiter}"`}`
  return [
    `The file was taken for a ${preset} in ${encoding}, ${parted}, with dates as ${date_format ?? 'none'}.`,
    ...columns.map(column => {
      const { to, question, name, metric, points, confidence, reason } = column
      const more = [question, name, metric, points].filter(part => part !== undefined).join(' ')
      return `  ${column.column} → ${to}${more === '' ? '' : ` (${more})`}, ${Math.round(100 * confidence)} %: ${reason}`
    }),
  ]
}
