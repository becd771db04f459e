import type { FastifyReply } from 'fastify'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { languageOf } from '../domain/messages/languages.ts'
import { endSubscription, findSubscriber, subscriptions } from '../domain/telling/unsubscribe.ts'
import type { RouteDeps } from './deps.ts'
import { askingPage, endedPage, pageHeaders, unknownPage } from './unsubscribe-page.ts'

/** What mail programs send says nothing that the address does not; so long may it be. In bytes. */
const bodyLimit = 8192

const schema = {
  hide: true,
  params: z.object({ link: z.string().max(100), subscription: z.enum(subscriptions) }),
}

/** Where mails lead those who have enough of them: a page with one button, and what the button or a mail program by itself does (RFC 8058). */
export const unsubscribeRoutes: FastifyPluginAsyncZod<RouteDeps> = async (app, deps) => {
  app.removeAllContentTypeParsers()
  app.addContentTypeParser('*', { parseAs: 'buffer', bodyLimit }, (_request, _body, done) => done(null))
  app.addHook('onRequest', (request, _reply, done) => {
    deps.gatekeeper.admitFrom(deps.placeOf(request.ip ?? '').name)
    done()
  })

  app.get('/unsubscribe/:link/:subscription', { schema }, async (request, reply) => {
    const { link, subscription } = request.params
    const subscriber = await findSubscriber(deps, link)
    if (!subscriber) return sendUnknown(reply, request.headers['accept-language'])
    return await reply.headers(pageHeaders).send(askingPage(subscriber, subscription))
  })

  app.post('/unsubscribe/:link/:subscription', { schema, bodyLimit }, async (request, reply) => {
    const { link, subscription } = request.params
    const subscriber = await findSubscriber(deps, link)
    if (!subscriber) return sendUnknown(reply, request.headers['accept-language'])
    await endSubscription(deps, subscriber, subscription)
    return await reply.headers(pageHeaders).send(endedPage(subscriber, subscription))
  })
}

/** In the language that whoever asks would like best. */
const sendUnknown = (reply: FastifyReply, wanted = '') => {
  const [first = ''] = wanted.split(/[,;]/)
  return reply
    .code(404)
    .headers(pageHeaders)
    .send(unknownPage(languageOf(first.trim())))
}
