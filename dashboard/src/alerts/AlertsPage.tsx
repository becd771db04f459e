import { Page } from '../parts/Page.tsx'
import { useSpeech } from '../texts/speech.tsx'

export function AlertsPage() {
  const { texts } = useSpeech()
  return <Page title={texts.alerts.title}>{null}</Page>
}
