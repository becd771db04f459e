import { alert } from '@touchline/shared/contract/alert.ts'
import { change } from '@touchline/shared/contract/change.ts'
import { comment } from '@touchline/shared/contract/comment.ts'
import { person, savedPerson } from '@touchline/shared/contract/delighted/person.ts'
import { delightedRefusal } from '@touchline/shared/contract/delighted/refusal.ts'
import { surveyResponse } from '@touchline/shared/contract/delighted/survey-response.ts'
import { delivery } from '@touchline/shared/contract/delivery.ts'
import {
  alertEvent,
  erasedEvent,
  responseEvent,
  surveyEvent,
  testEvent,
} from '@touchline/shared/contract/event.ts'
import { importRun } from '@touchline/shared/contract/import.ts'
import { importMapping } from '@touchline/shared/contract/import-mapping.ts'
import { overviewEntry } from '@touchline/shared/contract/overview.ts'
import { problem } from '@touchline/shared/contract/problem.ts'
import { response } from '@touchline/shared/contract/response.ts'
import { responseFilter } from '@touchline/shared/contract/response-query.ts'
import { savedFilter } from '@touchline/shared/contract/saved-filter.ts'
import { site } from '@touchline/shared/contract/site.ts'
import { interval, summary, windowSummary } from '@touchline/shared/contract/summary.ts'
import { survey, surveyDefinition } from '@touchline/shared/contract/survey.ts'
import { theme } from '@touchline/shared/contract/theme.ts'
import { touchpoint } from '@touchline/shared/contract/touchpoint.ts'
import { trendBucket, trendSeries } from '@touchline/shared/contract/trend.ts'
import { webhook } from '@touchline/shared/contract/webhook.ts'
import { z } from 'zod'

/** What the reference calls the things that many calls speak of; all else is described where it stands. */
const named = {
  Alert: alert,
  AlertEvent: alertEvent,
  Change: change,
  Comment: comment,
  Delivery: delivery,
  DelightedPerson: person,
  DelightedRefusal: delightedRefusal,
  DelightedSavedPerson: savedPerson,
  DelightedSurveyResponse: surveyResponse,
  ErasedEvent: erasedEvent,
  ImportMapping: importMapping,
  ImportRun: importRun,
  Interval: interval,
  OverviewEntry: overviewEntry,
  Problem: problem,
  ResponseEvent: responseEvent,
  ResponseFilter: responseFilter,
  SavedFilter: savedFilter,
  Site: site,
  Summary: summary,
  Survey: survey,
  SurveyDefinition: surveyDefinition,
  SurveyEvent: surveyEvent,
  SurveyResponse: response,
  TestEvent: testEvent,
  Theme: theme,
  Touchpoint: touchpoint,
  TrendBucket: trendBucket,
  TrendSeries: trendSeries,
  Webhook: webhook,
  WindowSummary: windowSummary,
}

/** Gives them their names, which the description of the API refers to from then on. */
export function nameSchemas(): void {
  for (const [id, schema] of Object.entries(named))
    z.globalRegistry.add(schema, { ...z.globalRegistry.get(schema), id })
}
