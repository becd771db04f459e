/** A message that has come in: the answers that it names, or where it sums them up how many. */
export interface Message {
  at: number
  told: string[] | number
}

export interface Told {
  /** When each answer was told; none where it never was. */
  at: Map<string, number>
  /** Answers that were told again, or that nobody has given. */
  surplus: number
}

/**
 * Finds out when each answer was told. What only sums answers up stands for those that have waited longest, which is the order in which
 * they are taken; `ids` are in the order in which they were given.
 */
export function countTold(ids: readonly string[], messages: readonly Message[]): Told {
  const named = new Set(messages.flatMap(({ told }) => (typeof told === 'number' ? [] : told)))
  const waiting = ids.filter(id => !named.has(id))
  const known = new Set(ids)
  const at = new Map<string, number>()
  let surplus = 0
  const note = (id: string | undefined, moment: number) => {
    if (id === undefined || !known.has(id) || at.has(id)) surplus++
    else at.set(id, moment)
  }
  for (const message of messages.toSorted((a, b) => a.at - b.at)) {
    const { told } = message
    const all = typeof told === 'number' ? Array.from({ length: told }, () => waiting.shift()) : told
    for (const id of all) note(id, message.at)
  }
  return { at, surplus }
}

const named = /\/responses\/([0-9a-f-]{36})/
/** From a thousand on with a comma. */
const summed = /\b(\d[\d,]*) more (?:unhappy )?answers?\b/

/** What a message to a chat or a person tells of, by its text in English. Throws where it tells of no answer. */
export function readTold(text: string): string[] | number {
  const [, id] = named.exec(text) ?? []
  if (id !== undefined) return [id]
  const [, count] = summed.exec(text) ?? []
  if (count === undefined) throw new Error(`A message tells of no answer: ${text}`)
  return Number(count.replaceAll(',', ''))
}
