import type { DeliveryRow } from '../../src/store/delivery-tables.ts'
import type { HeardInChat } from './unreliable-chat.ts'

/** What should be 0 all over. */
export interface ChatFindings {
  /** Answers that are negative in the end and were not told, or are not known to be. */
  chat_lost: number
  /** Answers that are known to be told though no message told of them. */
  chat_unheard: number
  /** Answers that were told again beyond one message for each kill. */
  chat_repeated: number
}

/** Looks whether all answers were told to a chat that are negative in the end: messages tell how many, not which. */
export function judgeChat({
  negatives,
  rows,
  heard,
  kills,
}: {
  negatives: string[]
  rows: Pick<DeliveryRow, 'subject' | 'state'>[]
  heard: HeardInChat[]
  kills: number
}): ChatFindings {
  const delivered = new Set(rows.filter(({ state }) => state === 1).map(({ subject }) => subject))
  const taken = heard.filter(({ isTaken }) => isTaken).map(({ told }) => told)
  const surplus = sum(taken) - delivered.size
  // A message is under way to the chat at a time: each kill makes one come again at most, however many answers it sums up.
  const mayRepeat = sum(taken.toSorted((a, b) => b - a).slice(0, kills))
  return {
    chat_lost: negatives.filter(id => !delivered.has(id)).length,
    chat_unheard: Math.max(0, -surplus),
    chat_repeated: Math.max(0, surplus - mayRepeat),
  }
}

const sum = (numbers: number[]) => numbers.reduce((total, number) => total + number, 0)
