import {
  deleteApiKey,
  deleteApiKeysNamed,
  findApiKey,
  hasInstallationKey,
  insertApiKey,
  listApiKeys,
  noteKeyUse,
} from './api-keys.ts'
import { addAudit, listAudit } from './audit.ts'
import { findPosition, listChanges } from './changes.ts'
import { foldDimensions, listUnfolded } from './dimension-fold.ts'
import { forgetValues } from './dimension-values.ts'
import { findDirectory } from './directory.ts'
import { eraseCustomer, findCustomer, listCustomerIds, listErasures, noteErasure } from './erasures.ts'
import { anonymiseResponses, buryResponses, eraseResponses, listTombstones } from './forget.ts'
import { deleteIdentityKey, insertIdentityKey, listIdentityKeys, resealIdentityKey } from './identity-keys.ts'
import { recordImpressions } from './impressions.ts'
import { pruneEvents } from './outbox.ts'
import { listQuarantined, settleQuarantined } from './quarantine.ts'
import { hasResponse, recordResponses } from './responses.ts'
import { listDue, listRetentions } from './retention.ts'
import { deleteSite, insertSite, listSites, updateSite } from './sites.ts'
import { insertSurvey, removeSurvey, updateSurvey } from './surveys.ts'
import { countRatings, listCounts } from './tally.ts'
import { insertTouchpoint, removeTouchpoint, updateTouchpoint } from './touchpoints.ts'

/** What only reads; each runs on a connection that cannot write. */
export const reads = {
  countRatings,
  findApiKey,
  findCustomer,
  findDirectory,
  findPosition,
  hasInstallationKey,
  hasResponse,
  listApiKeys,
  listAudit,
  listChanges,
  listCounts,
  listCustomerIds,
  listDue,
  listErasures,
  // Never read from a replica, which may be behind.
  listFreshCounts: listCounts,
  listIdentityKeys,
  listQuarantined,
  listRetentions,
  listSites,
  listTombstones,
  listUnfolded,
}

/** What writes; one at a time, each in a transaction of its own. */
export const writes = {
  addAudit,
  anonymiseResponses,
  buryResponses,
  deleteApiKey,
  deleteApiKeysNamed,
  deleteIdentityKey,
  deleteSite,
  eraseCustomer,
  eraseResponses,
  foldDimensions,
  forgetValues,
  insertApiKey,
  insertIdentityKey,
  insertSite,
  insertSurvey,
  insertTouchpoint,
  noteErasure,
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
