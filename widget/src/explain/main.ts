import type { Explanation } from '../handover.ts'
import type { Call, Loader } from '../loader/loader.ts'
import { complaintOf } from './complaints.ts'
import { drawPanel } from './panel.ts'
import { reasonOf } from './reasons.ts'

/** The exports of the module that is fetched when somebody wants to know. */
export interface Explain {
  /** For each live survey whether it is due, or what keeps it back. */
  explain(loader: Loader): Explanation[]
  /** Shows the explanations on the page, until it is closed or the widget is destroyed. */
  openPanel(loader: Loader): void
  /** Tells the integrator what is wrong with a call, and how it is right. */
  complain(loader: Loader, call: Call): void
}

export const explain: Explain['explain'] = loader =>
  loader.config.surveys.map(survey => {
    const reason = reasonOf(survey, loader)
    return { survey: survey.key, due: !reason, reason }
  })

export const openPanel: Explain['openPanel'] = loader => drawPanel(loader, () => explain(loader))

export const complain: Explain['complain'] = ({ config }, call) =>
  console.warn(`Touchline: ${complaintOf(config, call)}`)
