/** What is removed by its number, which nothing else gets after that. */
export interface UsedNumberTables {
  used_number: {
    site_id: number
    kind: NumberedKind
    /** The highest number of those that were removed. */
    last: number
  }
}

export type NumberedKind = 'import' | 'note'
