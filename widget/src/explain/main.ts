import type { Explain } from '../loader/modules.ts'
import { drawPanel } from './panel.ts'
import { reasonOf } from './reasons.ts'

export const explain: Explain['explain'] = (loader, onPage) => {
  if (onPage) drawPanel(loader, () => explain(loader))
  return loader.config.surveys.map(survey => {
    const reason = reasonOf(survey, loader)
    return { survey: survey.key, due: !reason, reason }
  })
}
