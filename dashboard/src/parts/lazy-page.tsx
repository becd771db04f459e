import type { ComponentType } from 'preact'
import { lazy } from 'preact-iso'
import { learnAll } from '../texts/start-language.ts'
import { Failure } from './Failure.tsx'

/**
 * A page that is fetched when it is opened first, with the words that it needs. Where it does not come, because nobody answers or a new
 * release has other files, it says so, and trying again begins with the newest release.
 */
export const lazyPage = <Given,>(load: () => Promise<ComponentType<Given>>) =>
  lazy(async (): Promise<ComponentType<Given>> => {
    try {
      const [page] = await Promise.all([load(), learnAll()])
      return page
    } catch (error) {
      return () => (
        <main class="page">
          <Failure error={error} retry={() => location.reload()} />
        </main>
      )
    }
  })
