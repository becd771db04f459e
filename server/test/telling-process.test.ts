import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { openMailBox } from './support/mail-box.ts'
import { plainTextOf } from './support/mail-text.ts'
import { password } from './support/people.ts'
import { post, startServer } from './support/server-process.ts'
import { freshId, npsAnswer, npsDefinition } from './support/test-server.ts'

test('sends mails by the settings of an operator, and stops in peace', { timeout: 60_000 }, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'touchline-telling-process-'))
  const box = await openMailBox({})
  const { child, address, installationKey } = await startServer(join(folder, 'test.db'), {
    SMTP_URL: `smtp://127.0.0.1:${box.port}`,
    TOUCHLINE_MAIL_FROM: 'Shop <surveys@shop.example>',
    TOUCHLINE_PUBLIC_URL: 'https://feedback.shop.example',
  })
  onTestFinished(async () => {
    child.kill('SIGKILL')
    await box.close()
    rmSync(folder, { recursive: true })
  })
  const { secret_key: key } = await post(`${address}/v1/sites`, installationKey, {
    key: 'shop',
    name: 'Shop',
  })
  const send = async (path: string, body: object) => await post(`${address}${path}`, key, body)
  await send('/v1/touchpoints', { key: 'account', name: 'Account', stage: 'use', metric: 'nps' })
  await send('/v1/surveys', { key: 'account-nps', name: 'NPS', status: 'live', definition: npsDefinition })
  const { token } = await send('/v1/invitations', { role: 'owner' })
  const person = { token, email: 'owner@shop.example', name: 'Owner', password }
  const accepted = await fetch(`${address}/v1/invitations/accept`, {
    ...{ method: 'POST', body: JSON.stringify(person) },
    headers: { 'content-type': 'application/json', 'x-touchline-page': '1' },
  })
  const { id: account } = (await accepted.json()) as { id: string }
  await send('/v1/rules', { event: 'response.negative', tell: [account] })
  const id = freshId()
  await post(
    `${address}/v1/answers`,
    undefined,
    npsAnswer({ id, answers: { recommend: 1, why: 'Because.' } }),
  )
  while (box.mails.length === 0) await new Promise(resolve => setTimeout(resolve, 20))
  const text = plainTextOf(box.mails[0]?.raw ?? '')
  expect(text).toContain(`https://feedback.shop.example/sites/shop/responses/${id}`)
  const [link] = /https:\/\/feedback\.shop\.example\/unsubscribe\/\S+/.exec(text) ?? []
  const page = await fetch(`${address}${new URL(link ?? '').pathname}`)
  expect(await page.text()).toContain('Do you want no more messages from Shop?')
  child.kill('SIGTERM')
  expect(await once(child, 'exit')).toEqual([0, null])
  expect(box.mails).toHaveLength(1)
})
