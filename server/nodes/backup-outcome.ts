/** What backups under load were found to hold. */
export interface BackupsOutcome {
  backups: number
  sent: number
  acknowledged: number
  statuses: Record<number, number>
  /** Requests without a reply, and refusals that do not say when to come back. */
  broken: number
  unexplained: number
  /** Answers in the last backup. */
  rows: number
  /** Over all backups: answers that were acknowledged before it began, and are not in it. */
  missing: number
  /** Cells of the counts of the restored databases that a recount does not give. */
  differences: number
  /** Restored databases that SQLite does not find whole. */
  torn: number
  /** Restored databases on which a server does not know an answer that was acknowledged before. */
  unknown: number
  longestBackupMs: number
}
