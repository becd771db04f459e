import { Page } from '../parts/Page.tsx'
import { useSpeech } from '../texts/speech.tsx'

export function ResponsePage() {
  const { texts } = useSpeech()
  return <Page title={texts.response.title}>{null}</Page>
}
