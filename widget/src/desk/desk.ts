import type { LoaderSurvey } from '@touchline/shared/contract/widget.ts'
import type { Desk, Loader } from '../loader/loader.ts'
import type { Opened, Stage2 } from '../loader/modules.ts'
import { openSurvey } from '../survey/open.ts'
import { fetchSurvey } from './fetch.ts'
import { momentRules } from './moment.ts'
import { tellFailure } from './tell.ts'

/** Brings surveys onto the page, one at a time. Everything is taken away again when the loader's signal says so. */
export const createDesk = (loader: Loader): Desk => {
  const { config, signal } = loader
  let opened: Opened | undefined
  /** Counts what was asked for: only the newest may still come onto the page. */
  let turn = 0

  const isDue = (survey: LoaderSurvey) =>
    loader.isDue(survey) && !momentRules.some(rule => rule(survey, loader))
  const bring = async (survey: LoaderSurvey, mayOpen: () => boolean) => {
    const { key } = survey
    const mine = ++turn
    desk.coming = key
    const noteShown = () => desk.shown.set(key, loader.since)
    try {
      const [file, { openSurvey: open }] = await Promise.all([
        fetchSurvey(loader, survey),
        survey.ui && !__TOUCHLINE_FULL__ ? loader.load<Stage2>('full') : { openSurvey },
      ])
      // The visitor may have begun to type, or moved on, while the file was coming.
      if (mine === turn && mayOpen()) {
        opened?.close()
        desk.open = key
        noteShown()
        delete loader.triggered?.[key]
        opened = open(file, loader, () => {
          if (desk.open !== key) return
          desk.open = undefined
          // One that waited for its turn may come now.
          queueMicrotask(desk.look)
        })
      }
    } catch (error) {
      noteShown()
      tellFailure(
        loader,
        key,
        '',
        `${key} could not be shown: does the page's policy allow ${loader.folder}? ${error}`,
      )
    }
    if (mine === turn) desk.coming = undefined
  }
  const desk: Desk = {
    shown: new Map(),
    look: () => {
      const due = signal.aborted || desk.coming ? undefined : config.surveys.find(isDue)
      if (due) bring(due, () => isDue(due))
    },
    show: survey => {
      if (desk.open !== survey.key) bring(survey, () => true)
    },
    close: () => {
      turn++
      desk.coming = undefined
      opened?.close()
    },
  }
  const lookSoon = () => setTimeout(desk.look)
  // A field is left before the next one is entered: look only when that has happened. Who leaves a frame comes back to the window.
  addEventListener('focusout', lookSoon, loader)
  addEventListener('focus', lookSoon, loader)
  document.addEventListener('visibilitychange', desk.look, loader)
  signal.addEventListener('abort', desk.close)
  return desk
}
