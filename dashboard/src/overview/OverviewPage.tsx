import { Page } from '../parts/Page.tsx'
import { useSpeech } from '../texts/speech.tsx'

export function OverviewPage() {
  const { texts } = useSpeech()
  return <Page title={texts.overview.title}>{null}</Page>
}
