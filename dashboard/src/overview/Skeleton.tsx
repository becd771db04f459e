import { useSpeech } from '../texts/speech.tsx'

/** The frames of the overview while its figures are awaited: as large as what comes, so that nothing jumps. */
export function Skeleton() {
  const { texts } = useSpeech()
  return (
    <div class="overview waiting" role="status">
      <span class="unseen">{texts.common.loading}</span>
      <div class="first">
        <div class="card relationship" />
        <div class="card changes" />
      </div>
      <div class="life">
        <h2>{texts.overview.stages.title}</h2>
        <div class="blocks">
          {['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map(name => (
            <div key={name} class="block" />
          ))}
        </div>
      </div>
    </div>
  )
}
