import { alert } from '@touchline/shared/contract/alert.ts'
import { change } from '@touchline/shared/contract/change.ts'
import { overviewEntry } from '@touchline/shared/contract/overview.ts'
import { problem } from '@touchline/shared/contract/problem.ts'
import { site } from '@touchline/shared/contract/site.ts'
import { interval, summary, windowSummary } from '@touchline/shared/contract/summary.ts'
import { survey, surveyDefinition } from '@touchline/shared/contract/survey.ts'
import { touchpoint } from '@touchline/shared/contract/touchpoint.ts'
import { trendBucket, trendSeries } from '@touchline/shared/contract/trend.ts'
import { z } from 'zod'

/** What the reference calls the things that many calls speak of; all else is described where it stands. */
const named = {
  Alert: alert,
  Change: change,
  Interval: interval,
  OverviewEntry: overviewEntry,
  Problem: problem,
  Site: site,
  Summary: summary,
  Survey: survey,
  SurveyDefinition: surveyDefinition,
  Touchpoint: touchpoint,
  TrendBucket: trendBucket,
  TrendSeries: trendSeries,
  WindowSummary: windowSummary,
}

/** Gives them their names, which the description of the API refers to from then on. */
export function nameSchemas(): void {
  for (const [id, schema] of Object.entries(named))
    z.globalRegistry.add(schema, { ...z.globalRegistry.get(schema), id })
}
