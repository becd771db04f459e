import { useSpeech } from '../texts/speech.tsx'
import type { ResponsePages } from './use-response-pages.ts'

/** What stands below the last row: whether more comes, and how to get it. */
export function ListEnd({
  pages,
  isFull,
  onOlder,
}: {
  pages: ResponsePages
  isFull: boolean
  onOlder: () => void
}) {
  const { texts, say } = useSpeech()
  if (pages.error !== null) return null
  if (isFull)
    return (
      <div class="list-end">
        <p>{texts.responses.older}</p>
        <button type="button" onClick={onOlder}>
          {texts.responses.show_older}
        </button>
      </div>
    )
  if (pages.isStuck)
    return (
      <div class="list-end">
        <p>{texts.responses.stuck}</p>
        <button type="button" onClick={pages.goOn}>
          {texts.responses.go_on}
        </button>
      </div>
    )
  if (pages.isEnd)
    return <p class="list-end">{pages.count > 0 && say(texts.responses.end, { count: pages.count })}</p>
  if (pages.count === 0) return <FirstRows />
  return (
    <p class="list-end" role="status">
      {texts.responses.looking}
    </p>
  )
}

/** The rows that the first screen is likely to show, while they are awaited. */
function FirstRows() {
  const { texts } = useSpeech()
  return (
    <div class="first-rows" role="status">
      <span class="unseen">{texts.responses.looking}</span>
      {Array.from({ length: 12 }, (_, row) => (
        <div key={row} class="response-row awaited" />
      ))}
    </div>
  )
}
