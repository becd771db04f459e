import { problem } from '@touchline/shared/contract/problem.ts'

/** What every route with a key may answer instead, as the API's description lists it. */
export const refusals = { 400: problem, 401: problem, 403: problem, 404: problem, 409: problem, 503: problem }

/** How the API's description says that a key is needed. */
export const security = [{ secretKey: [] }]
