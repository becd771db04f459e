import type { ComponentChildren } from 'preact'
import { InEnglish } from '../parts/InEnglish.tsx'
import { type Dates, useDates } from '../texts/dates.ts'
import { type Speech, useSpeech } from '../texts/speech.tsx'
import type { ImportRun } from './send-file.ts'

type RefusedRow = ImportRun['refused'][number]
type Values = NonNullable<RefusedRow['because']>['values']

/** Why a row is refused; the server's own sentence where an earlier version has kept no more. */
export function RowReason({ refused: { reason, because } }: { refused: RefusedRow }) {
  const speech = useSpeech()
  const dates = useDates()
  if (!because) return <InEnglish text={reason} />
  return (
    <>{speech.show(speech.texts.imports.row_reasons[because.code], spoken(because.values, speech, dates))}</>
  )
}

const spoken = (values: Values, { texts }: Speech, { day }: Dates) =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]): [string, ComponentChildren] => {
      if (typeof value === 'number') return [name, value]
      if (name === 'detail') return [name, <InEnglish text={value} />]
      if (name === 'day') return [name, day(value)]
      if (name === 'format') return [name, wordOf(texts.imports.date_formats, value)]
      if (name === 'state') return [name, wordOf(texts.responses.states, value)]
      // What stands in the file may run the other way.
      return [name, <bdi>{value}</bdi>]
    }),
  )

const wordOf = (words: Readonly<Record<string, string>>, name: string) =>
  Object.hasOwn(words, name) ? words[name] : <bdi>{name}</bdi>
