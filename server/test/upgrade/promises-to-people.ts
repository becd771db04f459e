import { createSecretKey } from 'node:crypto'
import { SignJWT } from 'jose'
import { expect, test } from 'vitest'
import { freshId } from '../support/test-server.ts'
import type { Era } from './era.ts'
import { erasedId, oldAnswers, toSurvey } from './old-answers.ts'
import { identitySecret } from './old-site.ts'
import { type Reopened, reopenedAt } from './reopened.ts'
import { readRows, readScores } from './truth.ts'
import { factsByCounts, factsByRows } from './what-rows-say.ts'

const { happy, delayed, angry, doubted } = oldAnswers

/** What holds for doubted answers, facts and customers. The tests follow each other on one database. */
export function promisesToPeople(era: Era, opened: () => { url: string; server: Reopened }): void {
  const hasQuarantine = era.knows('0004-quarantine')
  const hasIdentity = era.knows('0005-origins-and-identity')

  test('lists what was doubted then and now, and lets it into the scores', async () => {
    const { url, server } = opened()
    const id = freshId()
    await server.answer({ ...toSurvey, id, answers: { recommend: 2 }, trap: 'bait' })
    const waiting = [id, ...(hasQuarantine ? [doubted.id] : [])]
    const { body } = await server.call('GET', '/v1/quarantine')
    expect(body.responses.map((response: { id: string }) => response.id)).toEqual(waiting)
    const { body: outcome } = await server.call('POST', '/v1/quarantine', { action: 'release', all: true })
    expect(outcome).toEqual({ changed: waiting.length })
    expect((await readScores(server))[1]?.[0]).toBe(hasQuarantine ? 5 : 4)
    const known = (await readRows(url)).customer?.map(customer => customer.id)
    expect(known).toEqual(hasQuarantine ? ['bo', 'erik'] : ['erik'])
  })

  test('counts by dimension what is new, what was changed and what was not counted yet', async () => {
    const { url, server } = opened()
    await server.call('PATCH', '/v1/sites/shop', { dimensions: ['plan', 'locale'] })
    await server.answer({ ...angry, revision: 2, answers: { recommend: 3, why: 'found' } })
    await server.answer({ ...toSurvey, id: freshId(), answers: { recommend: 6 }, locale: 'fr' })
    await server.fold()
    const rows = await readRows(url)
    expect(factsByCounts(rows)).toEqual(factsByRows(rows))
    expect(factsByCounts(rows)).toContain('plan gold: 3 on 20577')
  })

  test.runIf(hasIdentity)('proves an old customer with a key of the time', async () => {
    const { url, server } = opened()
    const token = await new SignJWT({ sub: 'erik', aud: 'shop' })
      .setProtectedHeader({ alg: 'HS256', kid: 'hYhHgvk2' })
      .setExpirationTime(reopenedAt / 1000 + 3600)
      .sign(createSecretKey(identitySecret, 'base64url'))
    const id = freshId()
    await server.answer({ ...toSurvey, id, answers: { recommend: 8 }, customer: { id: 'erik', token } })
    const kept = (await readRows(url)).response?.find(row => row.id === id)
    expect(kept).toMatchObject({ customer_id: 'erik', verified: 1 })
  })

  test.runIf(era.knows('0018-accounts'))(
    'tells who acted, and keeps no address of whoever has left',
    async () => {
      const { url, server } = opened()
      const { acts } = (await server.call('GET', '/v1/audit?limit=200')).body
      const old = acts.filter((one: { act: string }) => one.act === 'POST /v1/erasures')
      const actors = old.map(({ actor }: { actor: string }) => actor)
      expect(actors).toEqual(['removed account', 'owner@b.example', 'tls_0ldSite0'])
      expect(JSON.stringify((await readRows(url)).audit)).not.toContain('@')
    },
  )

  test('forgets an old customer, out of the scores too, and what is forgotten stays so', async () => {
    const { url, server } = opened()
    const reply = await server.call('POST', '/v1/erasures', { customer: 'erik' })
    expect(reply.body).toEqual({ erased: hasIdentity ? 3 : 2, customer: true })
    await server.fold()
    const rows = await readRows(url)
    expect(factsByCounts(rows)).toEqual(factsByRows(rows))
    const erasedBefore = era.knows('0008-privacy') ? [{ ...delayed, id: erasedId }] : []
    for (const erased of [happy, angry, ...erasedBefore])
      expect((await server.answer(erased)).body.status).toBe('stale')
    expect(JSON.stringify(await readRows(url))).not.toContain('erik')
  })
}
