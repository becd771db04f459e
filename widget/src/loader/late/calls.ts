import type { Listener, Page, WidgetEvent } from '../../handover.ts'
import type { Call, Loader } from '../loader.ts'
import { pages } from '../rules/pages.ts'
import { fetchExplanations } from './fetch.ts'
import type { OpenHandover } from './handover.ts'
import { isRight } from './is-right.ts'
import type { Presenter } from './presenter.ts'

type Entry = OpenHandover['listeners'][number]

/** Makes the calls that waited, and from now on each at once, followed by a look at what has become due. */
export const openMailbox = (
  loader: Loader,
  { listeners }: OpenHandover,
  { show, close }: Presenter,
  look: () => void,
): void => {
  const { calls, config, page } = loader
  const { surveys } = config
  const entries = new Map<unknown, Entry>()
  // biome-ignore lint/suspicious/noExplicitAny: the calls are checked before they are made
  const methods: Record<string, (call: Call, first: any, second?: any, third?: any) => void> = {
    close,
    show: (_, key) => {
      const survey = surveys.find(survey => (key ? survey.key === key : !pages(survey, loader))) ?? surveys[0]
      if (survey) show(survey)
    },
    // Nobody in particular when there is no id, as templates write it for guests.
    identify: (_, id = '', traits, token) => Object.assign(page, { customer: `${id}`, traits, token }),
    reset: () => Object.assign(page, { customer: '', traits: undefined, token: undefined }),
    set: (_, changes: Partial<Page>) => Object.assign(page, changes),
    on: (call, event: WidgetEvent, listener: Listener) => {
      const entry: Entry = [event, guarded(listener)]
      entries.set(call, entry)
      listeners.push(entry)
    },
    off: (_, call) => {
      const at = listeners.indexOf(entries.get(call) as Entry)
      if (at >= 0) listeners.splice(at, 1)
    },
  }
  const make = (call: Call) => {
    if (isRight(config, call)) methods[call[0] as string]?.(call, call[1], call[2], call[3])
    else fetchExplanations(loader).then(module => module.complain(loader, call), warn)
  }
  calls.splice(0).forEach(make)
  calls.push = call => {
    make(call as Call)
    // Asking changes nothing.
    if ((call as Call)[0] !== 'explain') look()
    return 0
  }
}

/** A listener that throws is the page's own error, and must not become ours. */
const guarded =
  (listener: Listener): Listener =>
  detail => {
    try {
      listener(detail)
    } catch (error) {
      warn(error)
    }
  }

const warn = (error: unknown) => console.warn('Touchline:', error)
