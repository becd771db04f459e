/** A comment that can be found by its words; what it says stands in its response alone. */
export interface CommentTable {
  site_id: number
  /** Its place among the site's comments, by when it was given; see `numberOf`. */
  number: number
  response_id: string
  /** Primary language such as `de`; null where it could not be told. */
  language: string | null
}

/** How far the comments of a site can be found. */
export interface CommentIndexTable {
  site_id: number
  /** All changes up to this one are in. */
  cursor: number
  /** Of what was there before, all up to this id is in; null when all is. */
  passed: string | null
  /** How the words in it were cut; see `cutting`. */
  cutting: string
}

/** What an owner wants to know about for long: words that tell that a comment is about it. */
export interface ThemeTable {
  site_id: number
  id: number
  key: string
  name: string
  /** JSON, language → words. */
  words: string
  created_at: number
  updated_at: number
}
