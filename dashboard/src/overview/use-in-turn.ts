import { useEffect, useState } from 'preact/hooks'

/** Between one turn and the next, in milliseconds: whatever the reader does comes first. */
const gap = 6

/** So many take their turn together: each turn is painted, which costs about as much as what is drawn in it. */
const together = 2

/**
 * The value as it was a moment ago, `first` at first: a hundred cards that follow in turns leave the page time to answer in between.
 * What the page opens with is drawn at once, because then everybody waits for all of it.
 */
export function useInTurn<Value, First extends Value | undefined>(
  value: Value,
  place: number,
  first: First,
): Value | First {
  const turn = Math.floor(place / together)
  const [shown, setShown] = useState<Value | First>(first)
  useEffect(() => {
    const timer = setTimeout(() => setShown(value), turn * gap)
    return () => clearTimeout(timer)
  }, [value, turn])
  return shown
}
