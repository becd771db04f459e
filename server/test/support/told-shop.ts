import type { AppOptions } from '../../src/app.ts'
import { openReceiver } from './receiver.ts'
import { addNpsSurvey, openTestServer } from './test-server.ts'

/** A shop with a survey, and a program beside it at which what it tells arrives. */
export async function openToldShop(options: Partial<AppOptions> = {}) {
  const server = await openTestServer(undefined, {
    secrets: ['thirty-two letters are enough for it'],
    ownNetworks: ['127.0.0.0/8'],
    ...options,
  })
  const receiver = await openReceiver()
  await addNpsSurvey(server)
  return {
    server,
    receiver,
    /** Sends what is due. */
    settle: async () => await server.app.deps.dispatcher.settle(),
    close: async () => {
      await server.close()
      await receiver.close()
    },
  }
}
