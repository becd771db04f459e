import type { ComponentType } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { lazy } from 'preact-iso'
import { useSpeech } from '../texts/speech.tsx'
import { learnAll } from '../texts/start-language.ts'
import { Failure } from './Failure.tsx'
import { Page } from './Page.tsx'

type Load<Given> = () => Promise<ComponentType<Given>>

/** A page that is fetched when it is opened first, with the words that it needs. */
export const lazyPage = <Given extends object>(load: Load<Given>) => {
  const fetchPage = async () => (await Promise.all([load(), learnAll()]))[0]
  return lazy(async () => {
    try {
      return await fetchPage()
    } catch (error) {
      return untilFetched(fetchPage, error)
    }
  })
}

/**
 * Says that a page did not come, and shows it as soon as it does: it is fetched again whenever it is opened or the browser is online
 * again. Pressing the button begins with the newest release, whose files may have other names.
 */
function untilFetched<Given extends object>(fetchPage: Load<Given>, error: unknown): ComponentType<Given> {
  let Fetched: ComponentType<Given> | undefined
  return given => {
    const { texts } = useSpeech()
    const [, setFetched] = useState(false)
    useEffect(() => {
      const tryAgain = () =>
        fetchPage().then(
          page => {
            Fetched = page
            setFetched(true)
          },
          () => undefined,
        )
      void tryAgain()
      addEventListener('online', tryAgain)
      return () => removeEventListener('online', tryAgain)
    }, [])
    if (Fetched) return <Fetched {...given} />
    return (
      <Page title={texts.common.not_fetched}>
        <Failure error={error} retry={() => location.reload()} />
      </Page>
    )
  }
}
