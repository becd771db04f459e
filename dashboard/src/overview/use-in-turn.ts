import { useEffect, useState } from 'preact/hooks'

/** Between one turn and the next, in milliseconds: whatever the reader does comes first. */
const gap = 6

/**
 * The value as it was a moment ago: a hundred cards that follow in turns leave the page time to answer in between. Those that are in
 * sight at once (`turn` below 2) begin with the value, the others with undefined.
 */
export function useInTurn<Value>(value: Value, turn: number): Value | undefined {
  const [shown, setShown] = useState<Value | undefined>(turn < 2 ? value : undefined)
  useEffect(() => {
    const timer = setTimeout(() => setShown(value), turn * gap)
    return () => clearTimeout(timer)
  }, [value, turn])
  return shown
}
