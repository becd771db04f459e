import type { LoaderSurvey } from '@touchline/shared/contract/widget.ts'
import type { ExtrasDeps } from './main.ts'

/** Draws the feedback buttons that belong on this page now, and takes away those that do not. */
export const checkTabs = (deps: ExtrasDeps): void => {
  const { tabs } = deps.desk
  for (const survey of deps.loader.config.surveys) {
    const { key } = survey
    const button = tabs.get(key)
    if (isWanted(survey, deps)) {
      if (!tabs.has(key)) draw(survey, deps)
    } else if (button) {
      button.close()
      tabs.delete(key)
    }
  }
}

const isWanted = (survey: LoaderSurvey, { loader }: ExtrasDeps) =>
  survey.tab === true && !loader.signal.aborted && document.readyState === 'complete' && loader.isDue(survey)

const draw = async (survey: LoaderSurvey, deps: ExtrasDeps) => {
  const { key } = survey
  const { tabs } = deps.desk
  // Known as coming, so that it is not drawn twice.
  tabs.set(key, undefined)
  const file = await deps.fetchSurvey(survey)
  if (!file) return
  // The page may have changed while the file was coming.
  if (isWanted(survey, deps))
    tabs.set(
      key,
      deps.drawTab(file, () => deps.show(survey)),
    )
  else tabs.delete(key)
}
