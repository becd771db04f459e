import type { SurveyDefinition } from '@touchline/shared/contract/survey.ts'
import type { LocaleFile, Phrases } from '@touchline/shared/contract/widget.ts'

/** Norwegian pages say `no` or `nn`; the texts that we have are in `nb`. */
const macroLanguages: Record<string, string> = { no: 'nb', nn: 'nb' }

interface Tongue {
  language: string
  script: string | undefined
  region: string | undefined
}

/** Undefined for a tag that no language has. */
function tongueOf(tag: string): Tongue | undefined {
  try {
    const { language, script, region } = new Intl.Locale(tag).maximize()
    return { language: macroLanguages[language] ?? language, script, region }
  } catch {
    return undefined
  }
}

/**
 * The entry whose language tag is nearest to the first that is wanted, then the second …: `de-AT` finds `de-AT`, then
 * `de`, then any other `de-…`; `zh-TW` finds `zh-Hant`. The first entry where none is near.
 */
export function nearest<Value>(
  byTag: Iterable<readonly [string, Value]>,
  wanted: string[],
): readonly [string, Value] | undefined {
  const entries = [...byTag]
  for (const tag of wanted) {
    const exact = entries.find(([name]) => name.toLowerCase() === tag.toLowerCase())
    const found = exact ?? nearestTongue(entries, tongueOf(tag))
    if (found) return found
  }
  return entries[0]
}

function nearestTongue<Value>(entries: (readonly [string, Value])[], asked: Tongue | undefined) {
  const near = entries.filter(([name]) => {
    const tongue = tongueOf(name)
    return asked && tongue?.language === asked.language && tongue.script === asked.script
  })
  return near.find(([name]) => tongueOf(name)?.region === asked?.region) ?? near[0]
}

/** A locale's words for the way in which the survey addresses people. */
export function phrasesFor(
  { familiar, ...formal }: LocaleFile,
  address: SurveyDefinition['address'],
): Phrases {
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
