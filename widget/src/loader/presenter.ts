import type { LoaderSurvey } from '@touchline/shared/contract/widget.ts'
import type { Handover, Stage2 } from '../handover.ts'
import { firstBlock, pageBlock, type Situation } from './rules.ts'

/** Why a survey is or is not shown now. */
export interface Explanation {
  readonly survey: string
  readonly due: boolean
  /** The first rule that blocks it, a colon and the value that decided; empty when it is due. */
  readonly reason: string
}

/** Shows surveys: by the rules, or because the page asked for one. */
export interface Presenter {
  /** Opens the first survey that no rule blocks. */
  check(): void
  /** Opens a survey whatever the rules say; without a key the first one meant for this page, else the first. */
  show(key?: string): void
  close(): void
  explain(): Explanation[]
}

/** `load` imports a module beside the script; `observe` is given the survey that this page view has shown. */
export const createPresenter = (
  stage1: Handover,
  load: (path: string) => Promise<unknown>,
  observe: (shown: string) => Situation,
): Presenter => {
  const {
    config: { site, ui, build, surveys },
    page,
  } = stage1
  let shown = ''
  let isLoading = false
  let close = () => {}

  const blockOf = (survey: LoaderSurvey) => firstBlock(survey, observe(shown))

  const open = async (survey: LoaderSurvey | undefined, isForced?: boolean) => {
    if (!survey) return
    const locale = page.locale || document.documentElement.lang || navigator.language
    isLoading = true
    try {
      const [stage2, file] = (await Promise.all([
        load(ui),
        load(`${site}/${survey.key}.${survey.version}.${locale}.${build}.js`),
      ])) as [Stage2, { default: Parameters<Stage2['open']>[0] }]
      // The visitor may have begun to type, or another tab may have asked, while the files were coming.
      if (isForced || !blockOf(survey)) {
        close()
        shown = survey.key
        close = stage2.open(file.default, stage1)
      }
    } catch (error) {
      console.warn('Touchline:', error)
    }
    isLoading = false
  }

  return {
    check: () => {
      if (!isLoading) open(surveys.find(survey => !blockOf(survey)))
    },
    show: key =>
      open(
        surveys.find(survey => (key ? survey.key === key : !pageBlock(survey, location))) ?? surveys[0],
        true,
      ),
    close: () => close(),
    explain: () =>
      surveys.map(survey => {
        const reason = blockOf(survey)
        return { survey: survey.key, due: !reason, reason }
      }),
  }
}
