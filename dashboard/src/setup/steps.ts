import { useLocation } from 'preact-iso'

export const steps = ['site', 'survey', 'tag'] as const
export type Step = (typeof steps)[number]

/** Where a step of the first run has its address. */
export const setupAddress = (site: string, step: Step): string =>
  `/setup?${new URLSearchParams({ site, step })}`

/** The step that the address names; the first where it names none. */
export function useStep(usual: Step = 'site'): Step {
  const { query } = useLocation()
  return steps.find(step => step === query.step) ?? usual
}
