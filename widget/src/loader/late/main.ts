import type { Late } from '../loader.ts'
import { createDesk } from './desk.ts'
import { fetchExplanations } from './fetch.ts'

/** What stage 1 calls in the module that it fetches when something is due. */
export const show: Late['show'] = (stage2, loader, [method] = []) => {
  if (loader.signal.aborted) return
  const desk = loader.desk ?? createDesk(stage2, loader)
  if (method === 'explain') return fetchExplanations(loader).then(module => module.explain(loader))
  desk.look()
  if (method === 'debug') return fetchExplanations(loader).then(module => module.openPanel(loader))
  return
}
