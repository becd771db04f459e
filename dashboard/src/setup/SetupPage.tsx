import { Page } from '../parts/Page.tsx'
import { useSpeech } from '../texts/speech.tsx'

export function SetupPage() {
  const { texts } = useSpeech()
  return <Page title={texts.setup.title}>{null}</Page>
}
