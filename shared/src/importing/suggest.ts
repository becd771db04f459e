import type { ImportColumn, ImportTarget } from '../contract/import-mapping.ts'
import type { Because } from '../sayings.ts'
import type { Profile } from './profile.ts'
import type { ColumnReason } from './reasons.ts'
import { findWord } from './words.ts'

/** What a column could hold, how sure that is (0 to 1), and why. */
export interface Suggestion {
  to: ImportTarget
  confidence: number
  reason: string
  /** The same for other languages than ours. */
  because: Because<ColumnReason>
  /** Of a column of a preset, what else is known of it. */
  known?: Pick<ImportColumn, 'question' | 'name'>
}

/** What a column of this name and with such values could hold, the likeliest first. Never empty. */
export function suggest(header: string, profile: Profile): Suggestion[] {
  if (profile.filled === 0)
    return [
      {
        ...{ to: 'ignore', confidence: 0.99, reason: 'No value was found in the rows looked at.' },
        because: { code: 'empty', values: {} },
      },
    ]
  const suggestions = rules.flatMap(({ to, look }) => {
    const said = findWord(header, to)
    const found = look(profile, said !== undefined)
    if (!found) return []
    const confidence = Math.min(0.99, found.confidence + (said?.isAll ? 0.05 : 0))
    const { code, values = {} } = found
    const because = { code, values: { ...values, ...(said && { word: said.word }) } }
    return [{ to, confidence, reason: reasonOf(said?.word, found.sentence, profile), because }]
  })
  return [...suggestions, rest(profile)].sort((a, b) => b.confidence - a.confidence)
}

function reasonOf(word: string | undefined, found: string, { examples }: Profile): string {
  const header = word === undefined ? '' : `The header says "${word}", and `
  const sentence = `${header}${found}, such as "${examples[0]}".`
  return sentence.charAt(0).toUpperCase() + sentence.slice(1)
}

const rest = ({ distinct, examples }: Profile): Suggestion => ({
  to: 'property',
  confidence: 0.3,
  reason: `Nothing else fits its ${distinct} different values, such as "${examples[0]}".`,
  because: { code: 'nothing_fits', values: { count: distinct } },
})

type Found = Because<ColumnReason>

interface Rule {
  to: ImportTarget
  /** How sure, and why, where the values fit; `isSaid` by the header. */
  look(
    profile: Profile,
    isSaid: boolean,
  ): ({ confidence: number; sentence: string } & Pick<Found, 'code'> & Partial<Found>) | undefined
}

const percent = (share: number) => `${Math.round(100 * share)} % of the values are`

const rules: Rule[] = [
  {
    to: 'rating',
    look: ({ ratings: { share, min, max }, distinct, filled }, isSaid) => {
      if (share < (isSaid ? 0.5 : 0.8) || (!isSaid && (distinct < 3 || max < 3))) return undefined
      // 0 to 5 is no scale, unless there were so few that higher ones may come; 0 to 1 are thumbs.
      if (min === 0 && max > 1 && max <= 7 && filled >= 30) return undefined
      const isWide = max > 1
      return {
        confidence: (isSaid ? 0.88 : 0.4) * share - (isWide ? 0 : 0.45),
        sentence: `${percent(share)} whole numbers from ${min} to ${max}`,
        ...{ code: 'whole_numbers', values: { share, min, max } },
      }
    },
  },
  {
    to: 'answered_at',
    look: ({ dates }, isSaid) => {
      if (!dates || dates.share < 0.8) return undefined
      const isNumber = dates.format.startsWith('unix')
      return {
        confidence: (isSaid ? 0.92 : isNumber ? 0.35 : 0.7) * dates.share,
        sentence: `${percent(dates.share)} dates`,
        ...{ code: 'dates', values: { share: dates.share } },
      }
    },
  },
  {
    to: 'email',
    look: ({ emails }) =>
      emails < 0.8
        ? undefined
        : {
            ...{ confidence: 0.9 * emails, sentence: `${percent(emails)} e-mail addresses` },
            ...{ code: 'emails', values: { share: emails } },
          },
  },
  {
    to: 'comment',
    look: ({ length, distinct, filled, dates, urls, emails }, isSaid) => {
      const isText = !dates && urls < 0.5 && emails < 0.5
      const isLong = length >= 40 && distinct > filled / 2
      if (!isText || (!isLong && !(isSaid && length >= 4))) return undefined
      return {
        confidence: isSaid ? (isLong ? 0.94 : 0.7) : 0.6,
        sentence: `the values are texts of ${Math.round(length)} letters on average`,
        ...{ code: 'texts', values: { count: Math.round(length) } },
      }
    },
  },
  {
    to: 'external_id',
    look: ({ distinct, filled, uuids }, isSaid) =>
      distinct === filled && (isSaid || uuids > 0.9)
        ? { confidence: isSaid ? 0.85 : 0.6, sentence: 'every value is there once only', code: 'unique' }
        : undefined,
  },
  {
    to: 'customer_id',
    look: ({ length, emails }, isSaid) =>
      isSaid && length <= 80 && emails < 0.5
        ? { confidence: 0.8, sentence: 'the values are short', code: 'short' }
        : undefined,
  },
  {
    to: 'name',
    look: ({ length, ratings }, isSaid) =>
      isSaid && length <= 60 && ratings.share < 0.5
        ? { confidence: 0.75, sentence: 'the values are short texts', code: 'short_texts' }
        : undefined,
  },
  {
    to: 'locale',
    look: ({ locales }, isSaid) =>
      isSaid && locales > 0.8
        ? {
            ...{ confidence: 0.9 * locales, sentence: `${percent(locales)} language tags` },
            ...{ code: 'languages', values: { share: locales } },
          }
        : undefined,
  },
  {
    to: 'page',
    look: ({ urls }, isSaid) =>
      urls > 0.8
        ? {
            ...{ confidence: isSaid ? 0.85 : 0.5, sentence: `${percent(urls)} addresses` },
            ...{ code: 'addresses', values: { share: urls } },
          }
        : undefined,
  },
  {
    to: 'channel',
    look: profile =>
      profile.channels > 0.8
        ? {
            ...{ confidence: 0.85 * profile.channels, sentence: `${percent(profile.channels)} channels` },
            ...{ code: 'channels', values: { share: profile.channels } },
          }
        : undefined,
  },
  ...(['touchpoint', 'tags'] as const).map(
    (to): Rule => ({
      to,
      look: ({ length }, isSaid) =>
        isSaid && length <= 200
          ? { confidence: 0.8, sentence: 'the values are short', code: 'short' }
          : undefined,
    }),
  ),
]
