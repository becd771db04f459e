/** What is told and found on the running server. */
export interface ErasedOutcome {
  /** How often the canary stood in the files before. */
  before: number
  /** What the server has told of its erasure. */
  erased: number
  isCustomerErased: boolean
  /** How long the request took, and how long it took until no file held a byte of the canary any more. */
  erasureSeconds: number
  cleanSeconds: number
  /** How often it stands there still after a minute. */
  after: number
  /** Bodies that were sent again, those that were acknowledged, and how often the canary stands in the files after that. */
  sentAgain: number
  acknowledgedAgain: number
  afterRetry: number
}

/** And of what became of a backup and of a move afterwards. */
export interface ErasureOutcome extends ErasedOutcome {
  rows: number
  /** How often the canary stands in the backup from before the erasure, which shows that the search finds it. */
  inBackup: number
  /** How many answers of the backup were erased when it was restored. */
  erasedAgain: number
  /** Where the canary stands after that: in files beside the database, rows of PostgreSQL, a dump of it. */
  afterRestore: number
  inRows: number
  inDump: number
  dumpBy: string
  /** Cells of the counts that a recount does not give, in the restored database and on PostgreSQL. */
  differences: number
}
