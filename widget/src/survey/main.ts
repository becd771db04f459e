import { createDesk } from '../desk/desk.ts'
import type { Desk, Loader } from '../loader/loader.ts'
import type { Stage2 } from '../loader/modules.ts'

/** The desk is one for the whole page, whichever stage 2 came first. */
const deskOf = (loader: Loader): Desk => (loader.desk ??= createDesk(loader))

export const look: Stage2['look'] = loader => deskOf(loader).look()

export const show: Stage2['show'] = (loader, survey) => {
  if (!loader.signal.aborted) deskOf(loader).show(survey)
}

export { openSurvey } from './open.ts'
