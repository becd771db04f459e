import type { ComponentChildren } from 'preact'
import { useSpeech } from '../../texts/speech.tsx'

/** Names in a row as the language writes them, "Ana, Ben and #support", each of them standing out. */
export function useNamesList(): (
  names: readonly string[],
  type: 'conjunction' | 'disjunction',
) => ComponentChildren {
  const { language } = useSpeech()
  return (names, type) =>
    new Intl.ListFormat(language, { type }).formatToParts(names).map(({ type, value }, place) =>
      type === 'element' ? (
        <strong key={place}>
          <bdi>{value}</bdi>
        </strong>
      ) : (
        value
      ),
    )
}
