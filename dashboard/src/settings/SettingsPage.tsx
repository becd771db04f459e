import { Page } from '../parts/Page.tsx'
import { useSpeech } from '../texts/speech.tsx'

export function SettingsPage() {
  const { texts } = useSpeech()
  return <Page title={texts.settings.title}>{null}</Page>
}
