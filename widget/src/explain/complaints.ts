import type { LoaderConfig } from '@touchline/shared/contract/widget.ts'
import type { Call } from '../loader/loader.ts'

/** How each method is called. */
const forms: Record<string, string> = {
  identify: 'touchline("identify", "4711", { plan: "business" }, token), the last two optional',
  reset: 'touchline("reset")',
  track: 'touchline("track", "export_finished", { rows: 7 }), the properties optional',
  show: 'touchline("show") or touchline("show", "survey-key")',
  close: 'touchline("close")',
  set: 'touchline("set", { touchpoint: "support", locale: "de", theme: "dark", traits: { plan: "free" } }), any of them',
  on: 'touchline("on", event, listener) with shown, started, answered, dismissed or error as the event',
  consent: 'touchline("consent", "granted") or touchline("consent", "denied")',
  explain: 'touchline("explain")',
  debug: 'touchline("debug")',
  destroy: 'touchline("destroy")',
}

/** One sentence: what was wrong with a call and how it is right. */
export const complaintOf = ({ surveys }: LoaderConfig, [method, ...args]: Call): string => {
  const form = Object.hasOwn(forms, `${method}`) ? forms[`${method}`] : undefined
  const given = `touchline(${[method, ...args].map(shown).join(', ')})`
  if (!form) return `${given} is not known; there are ${Object.keys(forms).join(', ')}.`
  if (method === 'show')
    return `${given} names no live survey; there ${surveys.length > 0 ? `are ${surveys.map(({ key }) => key).join(', ')}` : 'is none'}.`
  return `${given} has no effect; write ${form}.`
}

const shown = (value: unknown) => {
  if (typeof value === 'function') return 'function'
  try {
    return JSON.stringify(value) ?? 'undefined'
  } catch {
    return 'object'
  }
}
