import { Page } from '../parts/Page.tsx'
import { useSpeech } from '../texts/speech.tsx'

export function SurveysPage() {
  const { texts } = useSpeech()
  return <Page title={texts.surveys.title}>{null}</Page>
}
