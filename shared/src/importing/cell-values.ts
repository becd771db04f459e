/** What a team noted about an answer elsewhere. */
export interface ReadNote {
  text: string
  author: string
  createdAt: number
}

/** Several values of one cell: a list in JSON, or parted by semicolons, bars or commas. */
export function listOf(text: string): string[] {
  if (text.startsWith('['))
    try {
      const list: unknown = JSON.parse(text)
      if (Array.isArray(list)) return list.map(String)
    } catch {
      // Then it is a text that begins so.
    }
  const separator = [';', '|', ','].find(one => text.includes(one)) ?? ';'
  return text
    .split(separator)
    .map(part => part.trim())
    .filter(part => part !== '')
}

/** The names and values of an object in JSON; none where it is no object. */
export function readFacts(text: string): Record<string, string> {
  const facts = readJson(text)
  return Object.fromEntries(Object.entries(facts ?? {}).map(([name, value]) => [name, String(value)]))
}

/** The notes of a list in JSON, as our own export writes them. */
export function readNotes(text: string): ReadNote[] {
  const notes = readJson(text)
  if (!Array.isArray(notes)) return []
  return notes.flatMap(note => {
    const createdAt = Date.parse(note?.created_at)
    return typeof note?.text === 'string' && !Number.isNaN(createdAt)
      ? [{ text: note.text, author: String(note.author ?? ''), createdAt }]
      : []
  })
}

function readJson(text: string): object | undefined {
  try {
    const value: unknown = JSON.parse(text)
    return value !== null && typeof value === 'object' ? value : undefined
  } catch {
    return undefined
  }
}
