/** What was imported, and how far that is. */
export interface ImportTables {
  import: ImportTable
  imported_response: {
    site_id: number
    response_id: string
    import_id: number
    /** Was it taken out of the scores with its import? */
    is_out: number
  }
  /** What the columns of files mean that come again and again. */
  import_mapping: {
    site_id: number
    name: string
    /** JSON. */
    mapping: string
    updated_at: number
  }
}

export interface ImportTable {
  site_id: number
  id: number
  /** What people call the file. */
  name: string
  /** The name under which one node keeps it; null where it is read from where it lies. */
  file: string | null
  bytes: number
  /** SHA-256 of the file. */
  digest: string
  /** One of `importStates`. */
  state: string
  /** JSON: how it was started. */
  options: string | null
  /** Why it has failed, as a sentence. */
  fault: string | null
  /** So many answers and refused rows of the file are done with. */
  position: number
  bytes_read: number
  rows_read: number
  kept: number
  known: number
  refused: number
  /** How long the file of refused rows is that belongs to `position`. */
  refused_bytes: number
  /** JSON: what was guessed, and what people are to be told. */
  report: string
  /** The key of the survey that takes the answers. */
  survey: string | null
  /** JSON: the ids of the touchpoints at which answers were kept. */
  touchpoints: string
  /** Do its answers count? */
  is_counted: number
  /** Until when whoever works on it is left alone. */
  leased_until: number
  created_at: number
  updated_at: number
}
