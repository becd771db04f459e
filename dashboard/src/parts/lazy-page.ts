import type { ComponentType } from 'preact'
import { lazy } from 'preact-iso'
import { learnAll } from '../texts/start-language.ts'

/** A page that is fetched when it is opened first, with the words that it needs. */
export const lazyPage = <Props>(load: () => Promise<ComponentType<Props>>) =>
  lazy(async () => {
    const [page] = await Promise.all([load(), learnAll()])
    return page
  })
