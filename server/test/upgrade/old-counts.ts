import { type Era, monday, type Row, type Rows, sunday } from './era.ts'
import { dismissedId, oldAnswers } from './old-answers.ts'

const ratings = ['c0', 'c1', 'c2', 'c3', 'c4', 'c5', 'c6', 'c7', 'c8', 'c9', 'c10']
const noRatings: Row = Object.fromEntries(ratings.map(column => [column, 0]))
const cell = { site_id: 1, generation: 1, touchpoint_id: 1, channel: 0 }
const nothing = { ...noRatings, shown: 0, started: 0, dismissed: 0, commented: 0 }
const byDimension = { ...cell, ...noRatings, commented: 0 }

const showing = { site_id: 1, survey_id: 1, touchpoint_id: 1, measure_id: 1, channel: 0, day: monday }

/** Two showings, and the counts that servers have added up of all that was answered and shown. */
export const countRows = (era: Era): Rows => ({
  impression: [
    { ...showing, id: oldAnswers.happy.id, survey_version: 1, events: 3 },
    { ...showing, id: dismissedId, survey_version: 2, events: 4 },
  ],
  tally: [
    { ...cell, ...nothing, measure_id: 1, day: sunday, c10: 1 },
    { ...cell, ...nothing, measure_id: 2, day: sunday, c4: 1 },
    {
      ...{ ...cell, ...nothing, measure_id: 1, day: monday, shown: 1, started: 1, dismissed: 1 },
      ...{ commented: 2, c0: 1, c4: 1, c7: 1, c9: 1 },
    },
  ],
  ...(era.knows('0006-dimensions') && {
    dimension_fold: [{ site_id: 1, cursor: 3 }],
    dimension_value: [
      { site_id: 1, dimension: 'locale', id: 1, value: 'de' },
      { site_id: 1, dimension: 'locale', id: 2, value: 'en' },
      { site_id: 1, dimension: 'plan', id: 1, value: 'gold' },
    ],
    tally_dimension: [
      { ...byDimension, dimension: 'locale', value_id: 1, measure_id: 1, day: sunday, c10: 1 },
      { ...byDimension, dimension: 'locale', value_id: 1, measure_id: 2, day: sunday, c4: 1 },
      { ...byDimension, dimension: 'locale', value_id: 2, measure_id: 1, day: monday, commented: 1, c0: 1 },
      { ...byDimension, dimension: 'plan', value_id: 1, measure_id: 1, day: monday, commented: 1, c0: 1 },
    ],
  }),
})
