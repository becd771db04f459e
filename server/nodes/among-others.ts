import { once } from 'node:events'
import { keep } from '../bench/children.ts'
import { offerLoad } from '../pressure/offered-load.ts'
import { createTakings } from '../pressure/takings.ts'
import { startServer } from '../test/support/server-process.ts'

/** Calls `act` with the address of a server on a file, to which others send so many answers a second all the time. */
export async function amongOthers<Outcome>(
  file: string,
  { perSecond, random }: { perSecond: number; random: () => number },
  act: (address: string) => Promise<Outcome>,
): Promise<Outcome> {
  const { child, address } = await startServer(file, { TOUCHLINE_LIMITS: 'off' })
  keep(child)
  const exit = once(child, 'exit')
  const takings = createTakings(random)
  const load = await offerLoad({ port: Number(new URL(address).port), perSecond, lines: 16, ...takings })
  try {
    return await act(address)
  } finally {
    await load.stop()
    child.kill('SIGTERM')
    await exit
  }
}
