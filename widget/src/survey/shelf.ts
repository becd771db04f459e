/** Names and values that outlive the page if the browser's storage lets them. */
export interface Shelf {
  names(): string[]
  get(name: string): string | undefined
  set(name: string, value: string): void
  remove(name: string): void
}

/** What the store refuses because it is full, this page still knows. */
export const createShelf = (store: Record<string, string>): Shelf => {
  const memory: Record<string, string> = {}
  return {
    names: () => Object.keys({ ...store, ...memory }),
    get: name => memory[name] ?? store[name],
    set: (name, value) => {
      try {
        store[name] = value
      } catch {
        memory[name] = value
      }
    },
    remove: name => {
      delete memory[name]
      delete store[name]
    },
  }
}
