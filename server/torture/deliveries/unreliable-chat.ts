import { readTold } from '../../bench/telling/count-told.ts'

/** A message to a chat that has come in, of how many answers it tells, and whether it was taken. */
export interface HeardInChat {
  told: number
  isTaken: boolean
}

/** One in so many is refused: of ten attempts, which are all there are, hardly ever all. */
const refusedShare = 0.2

/** Notes what is told to a chat, and by chance does not take it. */
export function createUnreliableChat(random: () => number) {
  const heard: HeardInChat[] = []
  return {
    heard,
    /** True when it is taken. */
    take(body: string): boolean {
      const told = readTold(body)
      const isTaken = random() >= refusedShare
      heard.push({ told: typeof told === 'number' ? told : told.length, isTaken })
      return isTaken
    },
  }
}
