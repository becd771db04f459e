import type { Loader } from '../loader/loader.ts'
import type { EventDetail, WidgetEvent } from '../page.ts'

/** Tells the page. A listener that throws is the page's own error, and must not become ours. */
export const tell = (
  { listeners }: Pick<Loader, 'listeners'>,
  event: WidgetEvent,
  detail: EventDetail,
): void => {
  for (const [name, listener] of listeners)
    if (name === event) Promise.resolve(detail).then(listener).catch(console.error)
}

/** Tells integrator and page that something went wrong, and how to mend it. */
export const tellFailure = (
  loader: Pick<Loader, 'listeners'>,
  survey: string,
  id: string,
  message: string,
): void => {
  console.warn('Touchline:', message)
  tell(loader, 'error', { survey, id, message })
}
