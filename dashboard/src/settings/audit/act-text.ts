import type { Texts } from '../../texts/texts.ts'

/** The words for an act; itself where there are none, as of a later version of the server. Whom Touchline stopped telling, in a chat or by mail, is one act here. */
export function actText(acts: Texts['audit']['acts'], act: string): string {
  const known: Record<string, string> = acts
  return known[act] ?? known[nameOf(act)] ?? act
}

const nameOf = (act: string): string =>
  act
    .replace('.:format', '')
    .replace(/^disable .+/, 'disable recipient')
    .replace(/^give up events of .+/, 'give up events')
