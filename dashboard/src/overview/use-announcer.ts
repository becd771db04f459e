import { useEffect, useRef, useState } from 'preact/hooks'

/** So long a screen reader is left in peace between two announcements. */
const peaceMs = 5_000

/** What is to be said of what has come, and what tells of one more: of several at once it is told together. */
export function useAnnouncer<Thing>(sentence: (things: Thing[]) => string): [string, (thing: Thing) => void] {
  const [said, setSaid] = useState('')
  const waiting = useRef<Thing[]>([])
  const timer = useRef<ReturnType<typeof setTimeout>>()
  useEffect(() => () => clearTimeout(timer.current), [])
  const speak = () => {
    timer.current = undefined
    if (waiting.current.length === 0) return
    setSaid(sentence(waiting.current))
    waiting.current = []
    timer.current = setTimeout(speak, peaceMs)
  }
  const tell = (thing: Thing) => {
    waiting.current.push(thing)
    if (timer.current === undefined) speak()
  }
  return [said, tell]
}
