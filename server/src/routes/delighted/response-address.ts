import type { FastifyRequest } from 'fastify'
import { addressOf } from './address.ts'

/** Where the responses can be read one by one, by whoever has a key. */
export const responseAddress = (request: FastifyRequest) => (id: string) =>
  addressOf(request, `/v1/survey_responses/${id}.json`)

/** Does the body want the person whole in the reply? */
export const wantsPerson = ({ expand }: { expand?: string | string[] | null | undefined }): boolean =>
  [expand].flat().includes('person')
