import { mostColumns } from './records.ts'

/** Finds the objects of a JSON text that comes in pieces: those of a list, or those that stand one after the other. */
export class JsonPieces {
  #text = ''
  #at = 0
  #depth = 0
  #begun = -1
  #isString = false
  #isEscaped = false

  /** The beginning of an object that has not ended. */
  get rest(): string {
    return this.#text
  }

  /** The objects that are whole now, each as its text. */
  push(piece: string): string[] {
    this.#text += piece
    const found: string[] = []
    for (; this.#at < this.#text.length; this.#at++) {
      const object = this.#step(this.#text.charCodeAt(this.#at))
      if (object !== undefined) found.push(object)
    }
    const from = this.#begun === -1 ? this.#at : this.#begun
    this.#text = this.#text.slice(from)
    this.#at -= from
    if (this.#begun !== -1) this.#begun = 0
    return found
  }

  #step(letter: number): string | undefined {
    if (this.#isString) {
      if (this.#isEscaped) this.#isEscaped = false
      else if (letter === 92) this.#isEscaped = true
      else if (letter === 34) this.#isString = false
      return undefined
    }
    if (letter === 34) this.#isString = this.#depth > 0
    else if (letter === 123) {
      if (this.#depth === 0) this.#begun = this.#at
      this.#depth++
    } else if (letter === 125 && this.#depth > 0) {
      this.#depth--
      if (this.#depth === 0) {
        const object = this.#text.slice(this.#begun, this.#at + 1)
        this.#begun = -1
        return object
      }
    }
    return undefined
  }
}

/** Letters of a path; none that is longer can be named in a mapping. */
const longestPath = 200

/** The values of an object by the path to them, such as `person.email`. Lists stay together as JSON; null is empty. What lies too deep is left out. */
export function flatten(object: object): Record<string, string> {
  const values: Record<string, string> = Object.create(null)
  let count = 0
  const add = (path: string, value: unknown): void => {
    if (path.length > longestPath) return
    if (value !== null && typeof value === 'object' && !Array.isArray(value))
      for (const [name, inner] of Object.entries(value)) add(path === '' ? name : `${path}.${name}`, inner)
    else if (count++ < mostColumns)
      values[path] =
        typeof value === 'string' ? value : value === null || value === undefined ? '' : JSON.stringify(value)
  }
  add('', object)
  return values
}
