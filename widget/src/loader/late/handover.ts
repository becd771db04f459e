import type { Handover, Listener, WidgetEvent } from '../../handover.ts'
import type { Loader } from '../loader.ts'
import { isPrivate } from '../privacy.ts'

/** A handover whose listeners can still come and go. */
export interface OpenHandover extends Handover {
  readonly listeners: (readonly [WidgetEvent, Listener])[]
}

export const createHandover = ({ config, folder, page, store, keep }: Loader): OpenHandover => ({
  config,
  folder,
  page,
  store,
  listeners: [],
  isPrivate: () => isPrivate(page),
  noteAsked: survey => {
    keep(survey, Math.floor(Date.now() / 864e5), true)
  },
})

/** Tells integrator and page that something could not be fetched or shown, and how to mend it. */
export const tellFailure = (
  { folder, listeners }: OpenHandover,
  survey: string,
  error: unknown,
): undefined => {
  const message = `${survey} could not be shown: see whether ${folder} can be reached and whether the page's policy allows its scripts.`
  console.warn('Touchline:', message, error)
  for (const [event, listener] of [...listeners]) if (event === 'error') listener({ survey, id: '', message })
}
