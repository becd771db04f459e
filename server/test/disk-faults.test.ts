import { afterEach, expect, test, vi } from 'vitest'
import { answerRequest } from '../pressure/answer-request.ts'
import { createLine, type Ending, type Line } from '../pressure/line.ts'
import { acknowledges, type Reply } from '../pressure/reply.ts'
import { openShop, type Shop } from '../pressure/shop.ts'
import { failCalls, whyNoTrace } from '../pressure/strace.ts'
import { isClean, verifyFile } from '../torture/verify.ts'
import { seeded } from './support/seeded.ts'

const reason = await whyNoTrace()
const random = seeded(1)

let shop: Shop | undefined
afterEach(() => shop?.remove())

const promised = new Map<string, number>()
const sent = new Set<string>()

/** Sends one answer, notes what was promised, and returns the status. */
async function answer(line: Line): Promise<number> {
  const { id, text } = answerRequest(random)
  sent.add(id)
  const ending = (await new Promise<Ending>(resolve => line.send(text, resolve))) as Reply
  if (acknowledges(ending, id)) promised.set(id, 1)
  return ending.status
}

test.skipIf(reason !== undefined).each([
  ['the disk fails to write to the end', 'fsync', 'EIO'],
  ['the disk fails to write', 'pwrite64', 'EIO'],
  ['the file may only be read', 'pwrite64', 'EROFS'],
  ['the disk is full', 'pwrite64', 'ENOSPC'],
])(
  'acknowledges nothing while %s, and goes on by itself afterwards',
  {
    timeout: 60_000,
  },
  async (_, call, error) => {
    promised.clear()
    sent.clear()
    shop = await openShop()
    const line = createLine(shop.port)
    expect(await answer(line)).toBe(202)
    const fault = await failCalls(shop.child.pid as number, call, error)
    for (let tries = 0; tries < 5; tries++) expect(await answer(line)).toBe(503)
    fault.detach()
    await fault.ended
    await vi.waitFor(async () => expect(await answer(line)).toBe(202), { timeout: 10_000 })
    line.close()
    await shop.stop()
    const findings = verifyFile(shop.file, promised, sent)
    expect(findings).toMatchObject({ lost: 0, miscounted: 0, unheard: 0, integrity: 'ok' })
    expect(isClean(findings)).toBe(true)
  },
)
