import { useEffect, useState } from 'preact/hooks'

/** A frame of a slow processor, in milliseconds. */
const frame = 24

/**
 * The value as it was some frames ago: a hundred cards that follow in turns leave the page time to answer in between. Those that are in
 * sight at once (`turn` below 2) begin with the value, the others with undefined.
 */
export function useInTurn<Value>(value: Value, turn: number): Value | undefined {
  const [shown, setShown] = useState<Value | undefined>(turn < 2 ? value : undefined)
  useEffect(() => {
    const timer = setTimeout(() => setShown(value), turn * frame)
    return () => clearTimeout(timer)
  }, [value, turn])
  return shown
}
