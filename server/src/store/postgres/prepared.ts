/** A statement as a connection knows it. */
export interface Prepared {
  /** Empty for one that is read anew each time. */
  name: string
  /** Has the server read it under its name? */
  isRead: boolean
  /** What it gives, once that was told. */
  columns: { name: string; parse: (text: string) => unknown }[] | undefined
}

/** So many statements of a connection are prepared; those that come later are read each time. */
const most = 200

/**
 * Lets a connection prepare each statement the first time it is asked, so that PostgreSQL reads and plans it once. What has no parameters,
 * such as the definition of a table, is asked once anyway, and what asks for all columns would not fit any more after an upgrade.
 */
export function rememberPrepared(): (sql: string) => Prepared {
  const known = new Map<string, Prepared>()
  return sql => {
    const found = known.get(sql)
    if (found) return found
    const isKept = known.size < most && isWorthIt(sql)
    const prepared = { name: isKept ? `touchline_${known.size}` : '', isRead: false, columns: undefined }
    if (isKept) known.set(sql, prepared)
    return prepared
  }
}

const ofTransactions = ['begin', 'commit', 'rollback']

const isWorthIt = (sql: string) =>
  ofTransactions.includes(sql) ||
  (sql.includes('$1') && !sql.startsWith('select *') && !sql.endsWith('returning *'))
