import { Empty } from '../parts/Empty.tsx'
import { Page } from '../parts/Page.tsx'
import { useSite } from '../session/site.tsx'
import { useSpeech } from '../texts/speech.tsx'

/** An address below a site that is none of its pages. */
export function NoSuchPage() {
  const { texts } = useSpeech()
  const { at } = useSite()
  const words = texts.missing
  return (
    <Page title={words.page}>
      <Empty title={words.page_text}>
        <a href={at('')}>{words.overview}</a>
      </Empty>
    </Page>
  )
}
