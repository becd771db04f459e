import type { LoaderSurvey, SurveyFile } from '@touchline/shared/contract/widget.ts'
import { fetchSurvey } from '../desk/fetch.ts'
import { tellFailure } from '../desk/tell.ts'
import type { Loader } from '../loader/loader.ts'
import { addHost } from '../survey/host.ts'
import css from './tab.css?inline'

/** Survey → its button, once that is there. */
const tabs = new Map<string, Element | undefined>()

/** Draws the feedback buttons that belong on this page now, and takes away those that do not. */
export const checkTabs = (loader: Loader): void => {
  for (const survey of loader.config.surveys) {
    const { key } = survey
    if (!isWanted(survey, loader)) remove(key)
    else if (!tabs.has(key)) draw(survey, loader)
  }
}

export const removeTabs = (): void => [...tabs.keys()].forEach(remove)

const remove = (key: string) => {
  tabs.get(key)?.remove()
  tabs.delete(key)
}

const isWanted = (survey: LoaderSurvey, { signal, allows }: Loader) =>
  survey.tab === true && !signal.aborted && document.readyState === 'complete' && allows?.(survey)

const draw = async (survey: LoaderSurvey, loader: Loader) => {
  const { key } = survey
  // Known as coming, so that it is not drawn twice.
  tabs.set(key, undefined)
  try {
    const file = await fetchSurvey(loader, survey)
    // The page may have changed while the file was coming.
    if (isWanted(survey, loader)) tabs.set(key, addButton(survey, file, loader))
    else tabs.delete(key)
  } catch (error) {
    tellFailure(loader, key, '', `the button of ${key} could not be drawn: ${error}`)
  }
}

/** A press opens the survey, another closes it. */
const addButton = (survey: LoaderSurvey, file: SurveyFile, loader: Loader) => {
  const button = document.createElement('button')
  button.type = 'button'
  button.textContent = file.words.survey
  button.addEventListener('click', () => {
    if (loader.desk?.open === survey.key) loader.desk.close()
    else loader.show(survey.key)
  })
  const mark = () => button.setAttribute('aria-expanded', `${loader.desk?.open === survey.key}`)
  mark()
  loader.listeners.add(['shown', mark]).add(['closed', mark])
  // The focus comes back to a button of which the page knows only the host.
  return addHost(document.body, file, loader.page, button, css, true)
}
