/** Where the texts are kept that are looked for, each with the themes that want it. */
export type WantedTable = Pick<Map<string, Set<number>>, 'get' | 'set'>

/**
 * What many themes look for at once. A place of a comment is looked at once for each length that a wanted text of this first letter has, however
 * many are wanted: a comment costs its own length.
 */
export class WantedWords {
  readonly #table: WantedTable
  readonly #lengths = new Map<string, Set<number>>()

  constructor(table: WantedTable) {
    this.#table = table
  }

  /** A text without letters would stand everywhere and is not looked for. */
  add(wanted: string, theme: number): void {
    const first = wanted.charAt(0)
    if (first === '') return
    this.#lengths.set(first, (this.#lengths.get(first) ?? new Set()).add(wanted.length))
    this.#table.set(wanted, (this.#table.get(wanted) ?? new Set()).add(theme))
  }

  /** Notes in `found` the themes of what begins exactly at this place. */
  findAt(text: string, place: number, found: Set<number>): void {
    for (const length of this.#lengths.get(text.charAt(place)) ?? []) {
      if (place + length > text.length) continue
      for (const theme of this.#table.get(text.slice(place, place + length)) ?? []) found.add(theme)
    }
  }
}
