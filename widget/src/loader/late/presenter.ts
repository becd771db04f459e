import type { LoaderSurvey, SurveyFile } from '@touchline/shared/contract/widget.ts'
import type { Opened, Stage2 } from '../../handover.ts'
import type { Desk, Loader } from '../loader.ts'
import { momentRules } from '../rules/moment.ts'
import { fetchSurvey } from './fetch.ts'
import { type OpenHandover, tellFailure } from './handover.ts'

/** Brings surveys onto the page, one at a time. */
export interface Presenter {
  /** Opens the first survey that no rule keeps back. */
  check(): void
  /** Opens a survey whatever the rules say, in place of another. */
  show(survey: LoaderSurvey): void
  /** Closes what is open, and what is about to be. */
  close(): void
}

export const createPresenter = (
  stage2: Stage2,
  loader: Loader,
  desk: Desk,
  handover: OpenHandover,
): Presenter => {
  let opened: Opened | undefined
  /** Counts what was asked for; only the newest may open. */
  let turn = 0
  const isDue = (survey: LoaderSurvey) =>
    !survey.tab && loader.isDue(survey) && !momentRules.some(rule => rule(survey, loader))
  const clear = () => {
    if (desk.open) opened?.close()
  }
  const open = (key: string, file: SurveyFile) => {
    clear()
    desk.open = key
    desk.shown.set(key, loader.since)
    delete loader.triggered?.[key]
    opened = stage2.open(file, handover, () => {
      if (desk.open !== key) return
      desk.open = undefined
      // One that waited for its turn may come now.
      queueMicrotask(check)
    })
  }
  const bring = async (survey: LoaderSurvey, mayOpen: () => boolean) => {
    const { key } = survey
    turn += 1
    const mine = turn
    desk.coming = key
    try {
      const file = await fetchSurvey(loader, survey)
      // The visitor may have begun to type, or moved on, while the file was coming.
      if (mine === turn && mayOpen()) open(key, file)
    } catch (error) {
      desk.failed.set(key, loader.since)
      tellFailure(handover, key, error)
    }
    if (mine === turn) desk.coming = undefined
  }
  const check = () => {
    const due =
      loader.signal.aborted || desk.coming ? undefined : handover.config.surveys.find(survey => isDue(survey))
    if (due) bring(due, () => isDue(due))
  }
  return {
    check,
    show: survey => {
      if (desk.open !== survey.key) bring(survey, () => true)
    },
    close: () => {
      turn += 1
      desk.coming = undefined
      clear()
    },
  }
}
