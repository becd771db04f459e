/** What a site's people do with responses, and the selections that they keep. */
export interface HandlingTables {
  response_tag: {
    site_id: number
    response_id: string
    tag: string
  }
  response_note: NoteTable
  /** Who has taken a response in hand; no row for one that nobody has. */
  handling: {
    site_id: number
    response_id: string
    handled_by: string
    handled_at: number
  }
  saved_filter: SavedFilterTable
}

export interface NoteTable {
  site_id: number
  response_id: string
  /** Counts up within a response, above all that were removed at the site. */
  id: number
  words: string
  /** A name that was given, or the readable beginning of the key. */
  author: string
  created_at: number
}

export interface SavedFilterTable {
  site_id: number
  key: string
  name: string
  /** JSON: the fields of the query. */
  query: string
  created_at: number
  updated_at: number
}
