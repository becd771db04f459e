import type { LoaderSurvey } from '@touchline/shared/contract/widget.ts'
import type { Loader } from './loader.ts'

/**
 * Clicks on what a trigger or a feedback survey names by a selector: also on elements that come later, and on those whose clicks
 * the page keeps to itself.
 */
export const watchClicks = (
  { config: { surveys }, signal }: Loader,
  clicked: (survey: LoaderSurvey) => void,
): void => {
  const look = (event: Event) => {
    for (const survey of surveys) {
      const selector = survey.tab || (survey.trigger as { selector?: string } | undefined)?.selector
      try {
        if (selector && event.composedPath().some(node => (node as Element).matches?.(selector as string)))
          clicked(survey)
      } catch {
        // The selector is none; `explain` says so.
      }
    }
  }
  addEventListener('click', look, { capture: true, signal })
}
