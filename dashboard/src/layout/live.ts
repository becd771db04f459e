import { useQueryClient } from '@tanstack/preact-query'
import type { LiveAnswer } from '@touchline/shared/contract/live.ts'
import { useEffect, useRef } from 'preact/hooks'
import { useSite } from '../session/site.tsx'

/** Says that an answer has come or changed; its `detail` is a `LiveAnswer`. */
const answerCame = 'touchline:answer'

/** What is computed from answers, by the first word of its query key. */
const figures = ['overview', 'trend', 'responses', 'terms', 'alerts']

/** Listens to the site while its pages are open: what is on the screen follows the answers. Takes its place once, in the shell. */
export function useLiveFigures(): void {
  const { key } = useSite()
  const client = useQueryClient()
  useEffect(() => {
    const stream = new EventSource(`/v1/live?site=${encodeURIComponent(key)}`)
    let isFirst = true
    stream.addEventListener('totals', () => {
      // The first one tells how things stand, which the page has just asked for.
      if (!isFirst) for (const name of figures) void client.invalidateQueries({ queryKey: [name] })
      isFirst = false
    })
    stream.addEventListener('answer', ({ data }) =>
      dispatchEvent(new CustomEvent<LiveAnswer>(answerCame, { detail: JSON.parse(data) })),
    )
    // What was taken away must not stay on a screen; what was missed should come there.
    for (const name of ['removed', 'gap'])
      stream.addEventListener(name, () => void client.invalidateQueries({ queryKey: ['comments'] }))
    return () => stream.close()
  }, [key, client])
}

/** Calls `hear` with each answer that comes or changes while the page is open. */
export function useLiveAnswers(hear: (answer: LiveAnswer) => void): void {
  const newest = useRef(hear)
  newest.current = hear
  useEffect(() => {
    const listener = (event: Event) => newest.current((event as CustomEvent<LiveAnswer>).detail)
    addEventListener(answerCame, listener)
    return () => removeEventListener(answerCame, listener)
  }, [])
}
