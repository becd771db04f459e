import type { SurveyPreview, SurveyPreviewRequest } from '@touchline/shared/contract/survey.ts'
import type { SiteDirectory } from '../directory.ts'
import { requireTouchpoint } from '../manage-surveys.ts'
import { bakeSurvey, type WidgetBuild } from './bake-loader.ts'
import { surveyFile, type WidgetTexts } from './survey-file.ts'
import { sortedNotices } from './survey-notices.ts'

/**
 * What the widget would be given of a survey that nobody has kept yet, and what keeping it would say. Writes nothing. Throws `invalid`
 * as creating it would.
 */
export function previewSurvey(
  directory: SiteDirectory,
  { key, definition, locale = definition.default_locale }: SurveyPreviewRequest,
  widget: WidgetTexts & Pick<WidgetBuild, 'build'>,
): SurveyPreview {
  requireTouchpoint(directory, definition.touchpoint)
  const version = { version: (directory.surveys.get(key)?.version ?? 0) + 1, definition }
  const rules = bakeSurvey(key, version)
  return {
    script: `a/${rules.ui ?? 'ui'}-${widget.build}.js`,
    file: { ...surveyFile({ key }, version, locale, widget) },
    rules: { ...rules },
    notices: sortedNotices(definition, directory),
  }
}
