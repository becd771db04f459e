import {
  deleteApiKey,
  deleteApiKeysNamed,
  findApiKey,
  hasInstallationKey,
  insertApiKey,
  listApiKeys,
  noteKeyUse,
} from './api-keys.ts'
import { findDirectory } from './directory.ts'
import { recordImpressions } from './impressions.ts'
import { hasResponse, recordResponses } from './responses.ts'
import { deleteSite, insertSite, listSites, updateSite } from './sites.ts'
import { insertSurvey, removeSurvey, updateSurvey } from './surveys.ts'
import { countRatings, listCounts } from './tally.ts'
import { insertTouchpoint, removeTouchpoint, updateTouchpoint } from './touchpoints.ts'

/** What only reads; each runs on a connection that cannot write. */
export const reads = {
  countRatings,
  findApiKey,
  findDirectory,
  hasInstallationKey,
  hasResponse,
  listApiKeys,
  listCounts,
  listSites,
}

/** What writes; one at a time, each in a transaction of its own. */
export const writes = {
  deleteApiKey,
  deleteApiKeysNamed,
  deleteSite,
  insertApiKey,
  insertSite,
  insertSurvey,
  insertTouchpoint,
  noteKeyUse,
  recordImpressions,
  recordResponses,
  removeSurvey,
  removeTouchpoint,
  updateSite,
  updateSurvey,
  updateTouchpoint,
}
