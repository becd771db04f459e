import type { LoaderSurvey, SurveyFile } from '@touchline/shared/contract/widget.ts'
import { fetchSurvey } from '../desk/fetch.ts'
import { tellFailure } from '../desk/tell.ts'
import type { Loader } from '../loader/loader.ts'
import { addHost } from '../survey/host.ts'
import css from './tab.css?inline'

/** Survey → what takes its button away, once that is there. */
const tabs = new Map<string, (() => void) | undefined>()

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
  tabs.get(key)?.()
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
    // The page may have changed while the file was coming, and changed back.
    if (!isWanted(survey, loader)) remove(key)
    else if (!tabs.get(key)) tabs.set(key, addButton(survey, file, loader))
  } catch (error) {
    tellFailure(loader, key, '', `the button of ${key} could not be drawn: ${error}`)
  }
}

/** A press opens the survey, another closes it. Gives what takes the button away. */
export const addButton = (survey: LoaderSurvey, file: SurveyFile, loader: Loader) => {
  const button = document.createElement('button')
  button.type = 'button'
  button.textContent = file.words.survey
  button.addEventListener('click', () => {
    if (loader.desk?.open === survey.key) loader.desk.close()
    else loader.show(survey.key)
  })
  const mark = () => button.setAttribute('aria-expanded', `${loader.desk?.open === survey.key}`)
  mark()
  const entries = [
    ['shown', mark],
    ['closed', mark],
  ] as const
  for (const entry of entries) loader.listeners.add(entry)
  // The focus comes back to a button of which the page knows only the host.
  const host = addHost(document.body, file, loader.page, button, css, true)
  return () => {
    for (const entry of entries) loader.listeners.delete(entry)
    host.remove()
  }
}
