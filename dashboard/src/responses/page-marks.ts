/** Where a page of the list begins. What stands in it may have been forgotten; this never is, so the way back is known. */
export interface Mark {
  /** Undefined for the first page. */
  cursor: string | undefined
  /** The place of its first row in the whole list. */
  first: number
  /** How many rows it has. */
  count: number
}

/** The pages that are known, in order, and where the next one begins: null behind the last. */
export interface Marks {
  pages: readonly Mark[]
  next: string | null | undefined
}

export const noMarks: Marks = { pages: [], next: undefined }

/** How many rows are known of. */
export const rowsOf = ({ pages }: Marks): number => {
  const last = pages.at(-1)
  return last ? last.first + last.count : 0
}

/** Adds the page that began at `next`. Of one that is known already nothing changes. */
export function addPage(marks: Marks, cursor: string | undefined, count: number, next: string | null): Marks {
  if (marks.next === null || (cursor ?? undefined) !== (marks.next ?? undefined)) return marks
  return { pages: [...marks.pages, { cursor, first: rowsOf(marks), count }], next }
}

/** The place of the page that holds a row; -1 where none does. */
export function pageAt({ pages }: Marks, row: number): number {
  let [low, high] = [0, pages.length - 1]
  while (low <= high) {
    const middle = (low + high) >> 1
    const { first, count } = pages[middle] as Mark
    if (row < first) high = middle - 1
    else if (row >= first + count) low = middle + 1
    else return middle
  }
  return -1
}

/** How many empty pages stand at the end: so long nothing was found. */
export function emptyAtEnd({ pages }: Marks): number {
  const last = pages.findLastIndex(({ count }) => count > 0)
  return pages.length - 1 - last
}
