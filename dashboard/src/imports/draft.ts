import type { Given } from '../api.ts'
import { freshKey, keyOf } from '../parts/key-of.ts'
import type { ImportRun } from './send-file.ts'

type Guess = NonNullable<ImportRun['guess']>
type Start = Given<'/v1/imports/{import}/start'>
export type Column = NonNullable<NonNullable<Start['mapping']>['columns']>[string]
type Creation = NonNullable<Start['create']>

/** What somebody has said of an import so far. */
export interface Draft {
  /** Only of those columns whose guess was changed. */
  columns: Record<string, Column>
  dateFormat: Guess['date_format'] | 'auto'
  into: 'new' | 'survey' | 'own'
  touchpoint: string
  stage: string
  metric: Creation['metric']
  points: Creation['points'] | undefined
  survey: string
  source: string
}

/** What is proposed: our own export goes back where it came from, all else to a touchpoint of its own. */
export function firstDraft(run: ImportRun, stages: readonly string[]): Draft {
  const rating = run.guess?.columns.find(({ to }) => to === 'rating')
  return {
    ...{ columns: {}, dateFormat: 'auto', survey: '', source: 'file' },
    into: run.guess?.preset === 'touchline' ? 'own' : 'new',
    touchpoint: run.name.replace(/\.[a-z]{2,6}$/i, '').slice(0, 100),
    stage: stages[0] ?? '',
    metric: rating?.metric ?? 'nps',
    points: rating?.metric === 'nps' ? undefined : rating?.points,
  }
}

/** What a column holds: what was said, or else what was guessed. */
export function columnOf(draft: Draft, guessed: Guess['columns'][number]): Column {
  if (Object.hasOwn(draft.columns, guessed.column)) return draft.columns[guessed.column] as Column
  const {
    column: _column,
    confidence: _confidence,
    reason: _reason,
    because: _because,
    examples: _examples,
    ...held
  } = guessed
  return held
}

/** What is asked of the server. Guesses that nobody has changed are left to it. */
export function toStart(
  draft: Draft,
  guess: Guess | null,
  { isDry, taken }: { isDry: boolean; taken: readonly string[] },
): Start {
  const rating = guess?.columns.find(guessed => columnOf(draft, guessed).to === 'rating')
  const isScaleSaid = draft.into === 'new' && rating !== undefined && rating.metric !== draft.metric
  const isChanged = Object.keys(draft.columns).length > 0 || isScaleSaid
  const columns = Object.fromEntries(
    (guess?.columns ?? []).map(guessed => {
      const { metric, points, ...held } = columnOf(draft, guessed)
      // The scale of the first rating is said with the touchpoint.
      const scale = { ...(metric && { metric }), ...(points && { points }) }
      return [guessed.column, guessed === rating ? held : { ...held, ...scale }]
    }),
  )
  const mapping = {
    ...(isChanged && { columns }),
    ...(draft.dateFormat && draft.dateFormat !== 'auto' && { date_format: draft.dateFormat }),
  }
  return {
    dry_run: isDry,
    source: draft.source,
    ...(Object.keys(mapping).length > 0 && { mapping }),
    ...(draft.into === 'survey' && { survey: draft.survey }),
    ...(draft.into === 'new' && { create: creationOf(draft, taken) }),
  } as Start
}

const creationOf = ({ touchpoint, stage, metric, points }: Draft, taken: readonly string[]): Creation => ({
  touchpoint: freshKey(keyOf(touchpoint) || 'import', taken),
  name: touchpoint.trim() || 'Import',
  stage,
  metric,
  ...(points !== undefined && { points }),
})
