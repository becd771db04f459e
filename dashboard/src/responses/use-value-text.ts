import { stageName } from '../figures/stage-name.ts'
import { useDates } from '../texts/dates.ts'
import { useSpeech } from '../texts/speech.tsx'
import type { FilterName } from './filters.ts'
import { useNames } from './use-names.ts'

/** How the value of a filter is written for people. */
export function useValueText(): (name: FilterName, value: string) => string {
  const { texts } = useSpeech()
  const dates = useDates()
  const names = useNames()
  const yesOrNo = { yes: texts.responses.yes, no: texts.responses.no }
  const words: Partial<Record<FilterName, Record<string, string>>> = {
    band: texts.responses.bands,
    metric: texts.metrics,
    channel: texts.channels,
    source: texts.responses.sources,
    state: texts.responses.states,
    commented: yesOrNo,
    handled: yesOrNo,
  }
  const dated = (value: string) =>
    Number.isNaN(Date.parse(value)) ? value : value.length === 10 ? dates.day(value) : dates.dayAndTime(value)
  return (name, value) => {
    if (name === 'touchpoint') return names.touchpoint(value)
    if (name === 'survey') return names.survey(value)
    if (name === 'stage') return stageName(texts, value)
    if (name === 'from' || name === 'to') return dated(value)
    const known = words[name]
    return known && Object.hasOwn(known, value) ? `${known[value]}` : value
  }
}
