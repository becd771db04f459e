import { addNpsSurvey, openTestServer, type TestServer } from '../../../server/test/support/test-server.ts'

export interface SurveySite extends TestServer {
  /** Such as `http://127.0.0.1:40123`. */
  address: string
  /** How many answers were given to the survey `account-nps`. */
  count(): Promise<number>
}

/** A real server on a port of its own, whose site `shop` asks `account-nps` at once: on every page, unless told otherwise. */
export async function openSurveySite(targeting: object = {}): Promise<SurveySite> {
  const server = await openTestServer()
  await addNpsSurvey(server)
  const { body } = await server.call('GET', '/v1/surveys/account-nps')
  const rules = { ...body.definition.targeting, delay_seconds: 0, ...targeting }
  const definition = { ...body.definition, targeting: rules }
  await server.call('PATCH', '/v1/surveys/account-nps', { definition })
  const address = await server.app.listen({ port: 0, host: '127.0.0.1' })
  const count = async () =>
    (await server.call('GET', '/v1/trends?touchpoint=account')).body.series[0].total.count
  return { ...server, address, count }
}
