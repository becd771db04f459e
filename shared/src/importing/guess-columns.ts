import type { GuessedColumn } from '../contract/import.ts'
import type { ImportTarget } from '../contract/import-mapping.ts'
import { guessScale } from './guess-scale.ts'
import { knownColumn, type Preset } from './presets.ts'
import { type Profile, profileOf } from './profile.ts'
import { refusalColumns } from './records.ts'
import { slug } from './slug.ts'
import { type Suggestion, suggest } from './suggest.ts'

/** A record has one of each of these. */
const single: ImportTarget[] = [
  ...(['answered_at', 'email', 'customer_id', 'name', 'locale', 'page'] as const),
  ...(['channel', 'touchpoint', 'tags', 'external_id'] as const),
]

interface Column {
  column: string
  profile: Profile
  suggestions: Suggestion[]
}

/** What the columns hold, guessed from their names and from the values of some records, in the order of the columns. */
export function guessColumns(
  values: ReadonlyMap<string, readonly string[]>,
  preset: Preset,
): GuessedColumn[] {
  const columns = [...values].map(([column, all]): Column => {
    const profile = profileOf(all)
    return { column, profile, suggestions: suggestionsFor(column, profile, preset) }
  })
  const taken = assign(columns)
  const [headline] = columns
    .filter(({ column }) => taken.get(column)?.to === 'rating')
    .toSorted((a, b) => (taken.get(b.column)?.confidence ?? 0) - (taken.get(a.column)?.confidence ?? 0))
  const [comment] = columns
    .filter(({ column }) => taken.get(column)?.to === 'comment')
    .toSorted((a, b) => b.profile.length - a.profile.length)
  return columns.map(({ column, profile }) => {
    const { to, confidence, reason, because, known } = taken.get(column) as Suggestion
    const isFurther =
      (to === 'rating' && column !== headline?.column) || (to === 'comment' && column !== comment?.column)
    return {
      column,
      to,
      ...known,
      ...(isFurther && { question: slug(column, 'question') }),
      ...(to === 'rating' && guessScale(column, profile)),
      confidence: Math.round(100 * confidence) / 100,
      reason,
      because,
      examples: profile.examples,
    }
  })
}

function suggestionsFor(column: string, profile: Profile, preset: Preset): Suggestion[] {
  if (Object.values<string>(refusalColumns).includes(column))
    return [
      {
        ...{ to: 'ignore', confidence: 1, reason: 'It tells why the row was refused before.' },
        because: { code: 'refused_before', values: {} },
      },
    ]
  const known = knownColumn(preset, column)
  if (known) {
    const { to, ...more } = known
    return [
      {
        ...{ to, confidence: 0.99, reason: `It is a column of ${preset}.`, known: more },
        because: { code: 'of_preset', values: { preset } },
      },
    ]
  }
  return suggest(column, profile)
}

/** The surest come first; what only one column can hold is held by the surest, and the others hold what is next likely. */
function assign(columns: Column[]): Map<string, Suggestion> {
  const open = columns.flatMap(({ column, suggestions }, place) =>
    suggestions.map(suggestion => ({ column, place, suggestion })),
  )
  open.sort((a, b) => b.suggestion.confidence - a.suggestion.confidence || a.place - b.place)
  const held = new Set<ImportTarget>()
  const taken = new Map<string, Suggestion>()
  for (const { column, suggestion } of open) {
    // What is known may be written in several columns, such as a person's id where the person is not told.
    const isFree =
      suggestion.known !== undefined || !held.has(suggestion.to) || !single.includes(suggestion.to)
    if (taken.has(column) || !isFree) continue
    held.add(suggestion.to)
    taken.set(column, suggestion)
  }
  return taken
}
