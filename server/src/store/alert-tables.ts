/** What watches scores for changes, and what it has told. */
export interface AlertTables {
  /** What watches one score for changes. */
  detector: {
    site_id: number
    touchpoint_id: number
    metric: string
    scale_min: number
    scale_max: number
    /** The last day that it has looked at. */
    day: number
    /** JSON: what it knows so far. */
    state: string
  }
  alert: {
    site_id: number
    id: number
    touchpoint_id: number
    metric: string
    scale_min: number
    scale_max: number
    /** `fall` or `rise`. */
    kind: string
    /** Since when, as far as can be told. */
    since: number
    /** The day that gave it away. */
    day: number
    /** JSON: how the score stood beside what it was before. */
    reason: string
    raised_at: number
    /** The first day on which it was as before again, as far as can be told; null while it lasts. */
    ended: number | null
    acknowledged_at: number | null
    /** The readable beginning of the key of whoever did. */
    acknowledged_by: string | null
  }
}
