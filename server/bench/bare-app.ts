import { type Answer, type AnswerReceipt, answer, answerReceipt } from '@touchline/shared/contract/answer.ts'
import Fastify from 'fastify'
import { serializerCompiler, validatorCompiler, type ZodTypeProvider } from 'fastify-type-provider-zod'
import { parseJson } from '../src/routes/json-body.ts'

/** The route of answers with the same parser, schema and receipt as the product's, and nothing else. */
export function createBareApp(keepAnswer: (answer: Answer) => void = () => {}) {
  const app = Fastify().withTypeProvider<ZodTypeProvider>()
  app.setValidatorCompiler(validatorCompiler)
  app.setSerializerCompiler(serializerCompiler)
  app.removeAllContentTypeParsers()
  app.addContentTypeParser('text/plain', { parseAs: 'buffer' }, parseJson)
  app.post(
    '/v1/answers',
    { schema: { body: answer, response: { 200: answerReceipt, 202: answerReceipt } } },
    async (request, reply) => {
      keepAnswer(request.body)
      return reply.code(202).send(receiptOf(request.body))
    },
  )
  return app
}

const receiptOf = ({ id, revision }: Answer): AnswerReceipt => ({
  id,
  revision,
  status: revision === 1 ? 'created' : 'revised',
})
