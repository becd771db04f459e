import type { LoaderSurvey } from '@touchline/shared/contract/widget.ts'
import type { Stage2 } from '../../handover.ts'
import type { Desk, Loader } from '../loader.ts'
import { scrolledPercent } from '../scrolled.ts'
import { openMailbox } from './calls.ts'
import type { ExtrasDeps } from './extras/main.ts'
import { fetchExtras, fetchSurvey } from './fetch.ts'
import { createHandover, type OpenHandover, tellFailure } from './handover.ts'
import { createPresenter, type Presenter } from './presenter.ts'

/** Furnishes the loader with its desk. Everything is taken away again when the loader's signal says so. */
export const createDesk = (stage2: Stage2, loader: Loader): Desk => {
  const { signal } = loader
  const options = { signal }
  const handover = createHandover(loader)
  const desk: Desk = {
    isLeaving: false,
    shown: new Map(),
    failed: new Map(),
    tabs: new Map(),
    look: () => {
      presenter.check()
      checkExtras?.()
    },
  }
  let checkExtras: (() => void) | undefined
  const presenter = createPresenter(stage2, loader, desk, handover)
  const flush = () => stage2.flush(handover)
  const { look } = desk
  // The rules look at it.
  loader.desk = desk
  openMailbox(loader, handover, presenter, look)
  flush()
  addEventListener('online', flush, options)
  window.navigation?.addEventListener('currententrychange', look, options)
  // A field is left before the next one is entered: look only when that has happened. Who leaves a frame comes back to the window.
  for (const type of ['focusout', 'focus']) addEventListener(type, () => setTimeout(look), options)
  document.addEventListener('visibilitychange', look, options)
  signal.addEventListener('abort', presenter.close)
  if (!window.navigation || loader.config.surveys.some(needsExtras))
    fetchExtras(loader).then(
      ({ watchExtras }) => {
        checkExtras = watchExtras(depsOfExtras(stage2, loader, desk, handover, presenter))
      },
      error => tellFailure(handover, '', error),
    )
  return desk
}

const needsExtras = ({ tab, trigger }: LoaderSurvey) => tab === true || /scroll|exit/.test(`${trigger?.on}`)

const depsOfExtras = (
  { drawTab }: Stage2,
  loader: Loader,
  desk: Desk,
  handover: OpenHandover,
  { show }: Presenter,
): ExtrasDeps => ({
  loader,
  desk,
  show,
  scrolledPercent,
  drawTab: (file, onPress) => drawTab(file, handover, onPress),
  fetchSurvey: survey => fetchSurvey(loader, survey).catch(error => tellFailure(handover, survey.key, error)),
})
