import { channels } from '@touchline/shared/channels.ts'
import type { KnownTouchpoint, Measure, SiteDirectory } from '../directory.ts'
import { refuseField } from '../errors.ts'
import type { Selection } from './selection.ts'

/** What makes one series, as it is told. */
export interface Group {
  group: { by: string; value: string | null }
  name: string
  touchpoint: string | null
  stage: string | null
  /** Its place among the others; values of a dimension go by their names. */
  order: number
}

/** What an answer, or a count of answers, belongs to. */
export interface Cell {
  touchpoint: KnownTouchpoint
  measure: Measure
  channel: number
  /** The value of the dimension that is grouped by; null for those that are not told apart. */
  value?: string | null
}

export interface Grouping {
  /** Those that have a series even where nothing was counted. */
  usual: Group[]
  of(cell: Cell): Group
  /** The dimension that is grouped by, if one is. */
  dimension: string | undefined
}

const plain = ['touchpoint', 'stage', 'channel', 'survey']

/** Is it none of the site's dimensions that is grouped by? */
export const isPlain = (by: string): boolean => plain.includes(by)

/** Throws `invalid` where neither a plain one nor a declared dimension is asked for. */
export function groupingOf(directory: SiteDirectory, { touchpoints }: Selection, by: string): Grouping {
  const dimension = isPlain(by) ? undefined : by
  if (dimension !== undefined && !directory.dimensions.includes(dimension))
    throw refuseField(
      'invalid',
      'group_by',
      `"${by}" is not declared as a dimension; declared are: ${directory.dimensions.join(', ') || 'none'}`,
    )
  const known = new Map<string, Group>()
  const groupFor = (cell: Cell): Group => {
    const made = makeGroup(directory, by, cell)
    const name = JSON.stringify(made.group.value)
    const group = known.get(name) ?? { ...made, order: made.order ?? 0 }
    known.set(name, group)
    return group
  }
  const usual =
    by === 'touchpoint'
      ? [...touchpoints.values()].map((touchpoint, order) => ({ ...ofTouchpoint(touchpoint), order }))
      : []
  for (const group of usual) known.set(JSON.stringify(group.group.value), group)
  return { usual, of: groupFor, dimension }
}

type Made = Omit<Group, 'order'> & { order?: number }

function makeGroup(directory: SiteDirectory, by: string, cell: Cell): Made {
  if (by === 'touchpoint') return ofTouchpoint(cell.touchpoint)
  if (by === 'stage') return ofStage(directory, cell.touchpoint.stage)
  if (by === 'channel') {
    const channel = channels[cell.channel] as string
    return { ...nowhere, group: { by, value: channel }, name: channel, order: cell.channel }
  }
  if (by === 'survey') return ofSurvey(directory, cell.measure.surveyId)
  const value = cell.value ?? null
  return { ...nowhere, group: { by, value }, name: value ?? 'other' }
}

const nowhere = { touchpoint: null, stage: null }

const ofTouchpoint = ({ key, name, stage }: KnownTouchpoint): Made => ({
  group: { by: 'touchpoint', value: key },
  name,
  touchpoint: key,
  stage,
})

const ofStage = ({ site }: SiteDirectory, stage: string): Made => ({
  group: { by: 'stage', value: stage },
  name: stage,
  touchpoint: null,
  stage,
  order: (JSON.parse(site.stages) as string[]).indexOf(stage),
})

function ofSurvey({ surveys }: SiteDirectory, id: number): Made {
  const survey = [...surveys.values()].find(one => one.id === id)
  return {
    ...nowhere,
    group: { by: 'survey', value: survey?.key ?? null },
    name: survey?.name ?? '',
    order: id,
  }
}
