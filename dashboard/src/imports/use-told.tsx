import type { ComponentChildren } from 'preact'
import { InEnglish } from '../parts/InEnglish.tsx'
import { type Dates, useDates } from '../texts/dates.ts'
import { type Speech, useSpeech } from '../texts/speech.tsx'
import type { Plural } from '../texts/texts.ts'

type Values = Record<string, string | number>

/** Fills in what the server tells of a file, in the reader's words where it names something that the dashboard has a word for. */
export function useTold(): (text: string | Plural, values: Values) => ComponentChildren {
  const speech = useSpeech()
  const dates = useDates()
  return (text, values) => speech.show(text, spoken(values, speech, dates))
}

const spoken = (values: Values, { texts }: Speech, { day }: Dates) =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]): [string, ComponentChildren] => {
      if (typeof value === 'number') return [name, value]
      if (name === 'detail') return [name, <InEnglish text={value} />]
      if (name === 'day') return [name, day(value)]
      if (name === 'format') return [name, wordOf(texts.imports.date_formats, value)]
      if (name === 'state') return [name, wordOf(texts.responses.states, value)]
      if (name === 'metric') return [name, wordOf(texts.metrics, value)]
      // What stands in the file may run the other way.
      return [name, <bdi>{value}</bdi>]
    }),
  )

const wordOf = (words: Readonly<Record<string, string>>, name: string) =>
  Object.hasOwn(words, name) ? words[name] : <bdi>{name}</bdi>
