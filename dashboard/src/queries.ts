import { notifyManager, QueryClient } from '@tanstack/preact-query'
import { Refusal } from './api.ts'

// What has come is drawn in the same task: a timer would let the page paint first what it is about to replace.
notifyManager.setScheduler(queueMicrotask)

/** What was asked of the server, kept while the pages are open. */
export const queries = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 5_000,
      // What was refused would be refused again; only silence is worth another try.
      retry: (count, error) => !(error instanceof Refusal) && count < 2,
    },
  },
})
