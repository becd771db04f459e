import type { FastifyReply, FastifyRequest } from 'fastify'
import type { DashboardFiles } from '../dashboard-files.ts'
import { sendPage } from './dashboard.ts'
import { prefers } from './prefers.ts'
import { answerNotFound } from './problems.ts'

/** What programs ask for begins so, and is answered as to programs. */
const forPrograms = /^\/(v1|w|docs|dashboard|openapi|metrics|livez|readyz)(?![^/.?])/

/** Answers where there is nothing: browsers with the dashboard's page, which shows a way home, all others with a problem. */
export const answerUnknown =
  ({ page }: DashboardFiles) =>
  (request: FastifyRequest, reply: FastifyReply): FastifyReply =>
    isForPeople(request)
      ? sendPage(request, reply.code(404), page)
      : answerNotFound(request, reply.header('vary', 'accept'))

const isForPeople = (request: FastifyRequest): boolean =>
  (request.method === 'GET' || request.method === 'HEAD') &&
  !forPrograms.test(request.url) &&
  prefers(request, 'text/html')
