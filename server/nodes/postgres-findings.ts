/** What a PostgreSQL database is found to hold of what was promised. */
export interface PostgresFindings {
  rows: number
  /** Acknowledged answers that are not there, or only in an older revision. */
  lost: number
  /** Those with another rating than the one that was acknowledged. */
  altered: number
  /** Rows under ids that nobody sent. */
  strange: number
  /** Ids of which more than one row or more than one creation is told. */
  twice: number
  /** Acknowledged showings that are not there. */
  lostShowings: number
  /** Cells of the counts that a recount does not give. */
  differences: number
  /** The same for the counts by dimension. */
  misfolded: number
  /** Rows and events that do not belong together. */
  unheard: number
  /** Events beyond one for each revision of each answer, or below. */
  surplusEvents: number
}
