import { Page } from '../parts/Page.tsx'
import { useSpeech } from '../texts/speech.tsx'

export function ImportPage() {
  const { texts } = useSpeech()
  return <Page title={texts.imports.title}>{null}</Page>
}
