/** The generation of counts that is being built beside the one that is read. */
export interface RecountingTable {
  site_id: number
  generation: number
  /** `time_zone`, `dimensions` or `repair`. */
  reason: string
  /** What the site will have when it is whole. */
  time_zone: string
  dimensions: string
  /** The table whose rows are being counted, and the id up to which they are. */
  part: string
  passed: string
  /** How many ratings, comments and events of showings are counted, and about how many there are. */
  done: number
  total: number
  started_at: number
}

/** The counts of one measure, channel and day at one touchpoint, as far as they were added up in one slot. */
export interface TallyTable extends RatingCounts {
  site_id: number
  generation: number
  touchpoint_id: number
  measure_id: number
  channel: number
  day: number
  shown: number
  started: number
  dismissed: number
}

/** The same for the responses with one value of a dimension. */
export interface DimensionTallyTable extends RatingCounts {
  site_id: number
  generation: number
  dimension: string
  value_id: number
  touchpoint_id: number
  measure_id: number
  channel: number
  day: number
}

/** `c0` is how many gave the rating 0. */
export interface RatingCounts {
  commented: number
  c0: number
  c1: number
  c2: number
  c3: number
  c4: number
  c5: number
  c6: number
  c7: number
  c8: number
  c9: number
  c10: number
}
