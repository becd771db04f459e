import { post } from '../test/support/server-process.ts'
import { canary, giveCanaries, sendCanary, trace } from './canary.ts'
import type { ErasedOutcome } from './erasure-outcome.ts'
import { findInFolder, sumOf } from './find-bytes.ts'

interface Scene {
  address: string
  key: string
  /** The folder of the database. */
  files: string
  canaries: number
  backUp(): Promise<unknown>
}

const secondsSince = (begun: number) => Math.round((performance.now() - begun) / 10) / 100

/** Gives the answers of one customer to a running server, backs it up, erases the customer, sends all of it again; looks into the files. */
export async function eraseCanary({ address, key, files, canaries, backUp }: Scene): Promise<ErasedOutcome> {
  const bodies = await giveCanaries(address, canaries)
  await backUp()
  const before = sumOf(await findInFolder(files, trace))
  const begun = performance.now()
  const reply = await post(`${address}/v1/erasures`, key, { customer: canary })
  const erasureSeconds = secondsSince(begun)
  const after = await waitUntilClean(files)
  const cleanSeconds = secondsSince(begun)
  const receipts = []
  for (const body of bodies) receipts.push({ body, receipt: await sendCanary(address, body) })
  return {
    ...{ before, after, erasureSeconds, cleanSeconds, sentAgain: bodies.length },
    erased: Number(reply.erased),
    isCustomerErased: `${reply.customer}` === 'true',
    acknowledgedAgain: receipts.filter(({ body, receipt }) => receipt.id === body.id).length,
    afterRetry: sumOf(await findInFolder(files, trace)),
  }
}

const mostSeconds = 60

/** How often the canary stands in the files of a folder once it does not stand there any more, or the time is over. */
async function waitUntilClean(folder: string): Promise<number> {
  const begun = performance.now()
  for (;;) {
    const count = sumOf(await findInFolder(folder, trace))
    if (count === 0 || secondsSince(begun) > mostSeconds) return count
  }
}
