import { useEffect, useState } from 'preact/hooks'

/** Between one turn and the next, in milliseconds: whatever the reader does comes first. */
const gap = 6

/** So many take their turn together: each turn is painted, which costs about as much as what is drawn in it. */
const together = 2

/**
 * The value as it was a moment ago: a hundred cards that follow in turns leave the page time to answer in between. Those that are in
 * sight at once begin with the value, the others with undefined.
 */
export function useInTurn<Value>(value: Value, place: number): Value | undefined {
  const turn = Math.floor(place / together)
  const [shown, setShown] = useState<Value | undefined>(turn === 0 ? value : undefined)
  useEffect(() => {
    const timer = setTimeout(() => setShown(value), turn * gap)
    return () => clearTimeout(timer)
  }, [value, turn])
  return shown
}
