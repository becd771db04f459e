import type { Look } from '@touchline/shared/contract/look.ts'
import type { LocaleFile, Phrases } from '@touchline/shared/contract/widget.ts'

/**
 * The entry whose language tag is nearest to the first that is wanted, then the second …: `de-AT` finds `de-AT`, then
 * `de`, then any other `de-…`; `zh-TW` finds `zh-Hant`. The first entry where none is near.
 */
export function nearest<Value>(byTag: Iterable<readonly [string, Value]>, wanted: string[]) {
  const entries = [...byTag]
  for (const tag of wanted) {
    const asked = new Intl.Locale(tag).maximize()
    const same = (name: string) => name.toLowerCase() === tag.toLowerCase()
    const isNear = (name: string) => {
      const { language, script } = new Intl.Locale(name).maximize()
      return language === asked.language && script === asked.script
    }
    const found =
      entries.find(([name]) => same(name)) ??
      entries.find(([name]) => isNear(name) && new Intl.Locale(name).maximize().region === asked.region) ??
      entries.find(([name]) => isNear(name))
    if (found) return found
  }
  return entries[0]
}

/** A locale's words for the way in which the survey addresses people. */
export function phrasesFor({ familiar, ...formal }: LocaleFile, address: Look['address']): Phrases {
  return address === 'familiar' ? merge<Phrases>(formal, familiar) : formal
}

function merge<Whole>(whole: Whole, part: unknown): Whole {
  if (part === undefined) return whole
  if (typeof part !== 'object' || part === null || Array.isArray(part)) return part as Whole
  const merged = { ...whole }
  for (const [name, inner] of Object.entries(part) as [keyof Whole, unknown][])
    merged[name] = merge(whole[name], inner)
  return merged
}
