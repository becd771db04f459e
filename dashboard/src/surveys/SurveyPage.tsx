import { Page } from '../parts/Page.tsx'
import { useSpeech } from '../texts/speech.tsx'

export function SurveyPage() {
  const { texts } = useSpeech()
  return <Page title={texts.survey.title}>{null}</Page>
}
