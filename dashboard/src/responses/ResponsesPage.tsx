import { Page } from '../parts/Page.tsx'
import { useSpeech } from '../texts/speech.tsx'

export function ResponsesPage() {
  const { texts } = useSpeech()
  return <Page title={texts.responses.title}>{null}</Page>
}
