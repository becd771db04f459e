import { useSpeech } from '../texts/speech.tsx'

/** Keep the place of what is awaited: as high, in pixels, as what will stand there, so that nothing jumps. */
export function Frames({ heights }: { heights: readonly number[] }) {
  const { texts } = useSpeech()
  return (
    <div class="frames awaited" role="status">
      <span class="unseen">{texts.common.loading}</span>
      {heights.map((height, place) => (
        <div key={`${place} ${height}`} class="card" style={{ height: `${height}px` }} />
      ))}
    </div>
  )
}
