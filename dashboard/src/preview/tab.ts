import type { LoaderSurvey, SurveyFile } from '@touchline/shared/contract/widget.ts'
import { addButton } from '../../../widget/src/extras/tabs.ts'
import type { Loader } from '../../../widget/src/loader/loader.ts'

/** Draws the widget's own feedback button, which opens and closes the survey. Gives what takes it away. */
export function addTab(
  rules: LoaderSurvey,
  file: SurveyFile,
  loader: Loader,
  { open, close }: { open: () => void; close: () => void },
): () => void {
  const desk = {
    shown: new Map<string, number>(),
    look() {},
    show: open,
    close,
    open: undefined as string | undefined,
  }
  loader.listeners.add([
    'shown',
    () => {
      desk.open = rules.key
    },
  ])
  loader.listeners.add([
    'closed',
    () => {
      desk.open = undefined
    },
  ])
  loader.desk = desk
  return addButton(rules, file, Object.assign(loader, { show: open }))
}
