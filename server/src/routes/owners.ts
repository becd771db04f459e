import type { FastifyPluginAsync } from 'fastify'
import { accountRoutes } from './accounts.ts'
import { alertRoutes } from './alerts.ts'
import { auditRoutes } from './audit.ts'
import { commentRoutes } from './comments.ts'
import { deliveryRoutes } from './deliveries.ts'
import type { RouteDeps } from './deps.ts'
import { filterRoutes } from './filters.ts'
import { identityKeyRoutes } from './identity-keys.ts'
import { importMappingRoutes } from './import-mappings.ts'
import { importRoutes } from './imports.ts'
import { invitationRoutes } from './invitations.ts'
import { keyRoutes } from './keys.ts'
import { liveRoutes } from './live.ts'
import { memberRoutes } from './members.ts'
import { metricsRoutes } from './metrics.ts'
import { noteRoutes } from './notes.ts'
import { overviewRoutes } from './overview.ts'
import { passwordResetRoutes } from './password-resets.ts'
import { privacyRoutes } from './privacy.ts'
import { quarantineRoutes } from './quarantine.ts'
import { recipientRoutes } from './recipients.ts'
import { responseExportRoutes } from './response-exports.ts'
import { responseRoutes } from './responses.ts'
import { ruleRoutes } from './rules.ts'
import { loginSessions } from './sessions.ts'
import { siteRoutes } from './sites.ts'
import { surveyRoutes } from './surveys.ts'
import { themeRoutes } from './themes.ts'
import { touchpointRoutes } from './touchpoints.ts'
import { trendRoutes } from './trends.ts'
import { webhookRoutes } from './webhooks.ts'

/** What people who have signed in and programs with a secret key work with, apart from what visitors ask for, who have no session. */
export const ownerRoutes: FastifyPluginAsync<RouteDeps> = async (app, deps) => {
  await app.register(loginSessions, deps)
  await app.register(metricsRoutes, deps)
  await app.register(trendRoutes, deps)
  await app.register(overviewRoutes, deps)
  await app.register(alertRoutes, deps)
  await app.register(commentRoutes, deps)
  await app.register(themeRoutes, deps)
  await app.register(liveRoutes, deps)
  await app.register(responseRoutes, deps)
  await app.register(responseExportRoutes, deps)
  await app.register(noteRoutes, deps)
  await app.register(filterRoutes, deps)
  await app.register(siteRoutes, deps)
  await app.register(keyRoutes, deps)
  await app.register(identityKeyRoutes, deps)
  await app.register(quarantineRoutes, deps)
  await app.register(touchpointRoutes, deps)
  await app.register(surveyRoutes, deps)
  await app.register(importRoutes, deps)
  await app.register(importMappingRoutes, deps)
  await app.register(webhookRoutes, deps)
  await app.register(deliveryRoutes, deps)
  await app.register(recipientRoutes, deps)
  await app.register(ruleRoutes, deps)
  await app.register(privacyRoutes, deps)
  await app.register(auditRoutes, deps)
  await app.register(accountRoutes, deps)
  await app.register(memberRoutes, deps)
  await app.register(invitationRoutes, deps)
  await app.register(passwordResetRoutes, deps)
}
