import {
  deleteApiKey,
  deleteApiKeysNamed,
  findApiKey,
  hasInstallationKey,
  insertApiKey,
  listApiKeys,
  noteKeyUse,
} from './api-keys.ts'
import { foldDimensions, listUnfolded } from './dimension-fold.ts'
import { findDirectory } from './directory.ts'
import { deleteIdentityKey, insertIdentityKey, listIdentityKeys, resealIdentityKey } from './identity-keys.ts'
import { recordImpressions } from './impressions.ts'
import { pruneEvents } from './outbox.ts'
import { listQuarantined, settleQuarantined } from './quarantine.ts'
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
  listIdentityKeys,
  listQuarantined,
  listSites,
  listUnfolded,
}

/** What writes; one at a time, each in a transaction of its own. */
export const writes = {
  deleteApiKey,
  deleteApiKeysNamed,
  deleteIdentityKey,
  deleteSite,
  foldDimensions,
  insertApiKey,
  insertIdentityKey,
  insertSite,
  insertSurvey,
  insertTouchpoint,
  noteKeyUse,
  pruneEvents,
  recordImpressions,
  recordResponses,
  removeSurvey,
  removeTouchpoint,
  resealIdentityKey,
  settleQuarantined,
  updateSite,
  updateSurvey,
  updateTouchpoint,
}
