import type { Loader } from '../loader/loader.ts'
import type { Explanation } from '../page.ts'
import { drawPanel } from './panel.ts'
import { reasonOf } from './reasons.ts'

/** The exports of the module that is fetched when somebody wants to know. */
export interface Explain {
  /** For each live survey whether it is due, or what keeps it back. A panel says so on the page too, until it is closed. */
  explain(loader: Loader, onPage?: boolean): Explanation[]
}

export const explain: Explain['explain'] = (loader, onPage) => {
  if (onPage) drawPanel(loader, () => explain(loader))
  return loader.config.surveys.map(survey => {
    const reason = reasonOf(survey, loader)
    return { survey: survey.key, due: !reason, reason }
  })
}
