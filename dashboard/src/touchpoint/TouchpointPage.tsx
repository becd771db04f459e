import { Page } from '../parts/Page.tsx'
import { useSpeech } from '../texts/speech.tsx'

export function TouchpointPage() {
  const { texts } = useSpeech()
  return <Page title={texts.touchpoint.title}>{null}</Page>
}
