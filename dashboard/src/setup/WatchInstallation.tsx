import { useQuery } from '@tanstack/preact-query'
import type { Installation } from '@touchline/shared/contract/installation.ts'
import { useState } from 'preact/hooks'
import { api, ask } from '../api.ts'
import { Awaited } from '../parts/Awaited.tsx'
import { useSite } from '../session/site.tsx'
import { useSpeech } from '../texts/speech.tsx'
import { agoText } from './ago-text.ts'
import { AsksNothing, NotDue, NotFetched, Refused } from './Hindrances.tsx'
import { judgeInstallation, mergeInstallations, type Verdict } from './judge-installation.ts'
import { Works } from './Works.tsx'

const everyMs = 2000

/** Looks, while the page is visible, whether the script has arrived, and says so; or what keeps it. */
export function WatchInstallation({ surveyAddress }: { surveyAddress: string }) {
  const { texts } = useSpeech()
  const { key: site, origins } = useSite()
  const [since] = useState(() => performance.now())
  const seen = useQuery({
    queryKey: ['installation', site],
    queryFn: () => ask(api.GET('/v1/sites/{site}/installation', { params: { path: { site } } })),
    refetchInterval: everyMs,
    structuralSharing: (before, now) =>
      mergeInstallations(before as Installation | undefined, now as Installation),
  })
  return (
    <section class="setup-watch" aria-label={texts.install.watch}>
      <Awaited query={seen}>
        {known => (
          <Told
            seen={known}
            verdict={judgeInstallation(known, origins, performance.now() - since)}
            surveyAddress={surveyAddress}
          />
        )}
      </Awaited>
    </section>
  )
}

/** Only the sentence that says how it stands is told to whoever listens: how long ago something was changes all the time. */
function Told({
  seen,
  verdict,
  surveyAddress,
}: {
  seen: Installation
  verdict: Verdict
  surveyAddress: string
}) {
  const { language } = useSpeech()
  const sentence = useSentence(verdict)
  return (
    <div class={`card told ${verdict.is}`}>
      <header>
        <span class="light" aria-hidden="true" />
        <h2>{sentence}</h2>
      </header>
      <p class="unseen" role="status">
        {sentence}
      </p>
      {'at' in verdict && <p class="hint ago">{agoText(language, verdict.at, seen.as_of)}</p>}
      <Explained seen={seen} verdict={verdict} surveyAddress={surveyAddress} />
    </div>
  )
}

function useSentence(verdict: Verdict): string {
  const { language, texts, say } = useSpeech()
  const { sentences, unknown_page } = texts.install
  const origins = 'origins' in verdict ? verdict.origins : 'origin' in verdict ? [verdict.origin] : []
  const named = origins.map(origin => (origin === null || origin === 'null' ? unknown_page : origin))
  return say(sentences[verdict.is], { origin: new Intl.ListFormat(language).format(named) })
}

function Explained({ seen, verdict, surveyAddress }: Parameters<typeof Told>[0]) {
  const { texts } = useSpeech()
  switch (verdict.is) {
    case 'works':
      return <Works seen={seen} />
    case 'refused':
      return <Refused origins={verdict.origins} />
    case 'asks_nothing':
      return <AsksNothing surveys={seen.surveys} surveyAddress={surveyAddress} />
    case 'not_due':
      return <NotDue surveys={seen.surveys} />
    case 'silent':
      return <NotFetched />
    case 'fetched':
      return <p>{texts.install.comes_soon}</p>
    case 'waiting':
      return <p>{texts.install.open_page}</p>
  }
}
