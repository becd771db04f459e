import { makeApiKey } from '../domain/api-keys.ts'
import type { Deps } from '../domain/deps.ts'
import { run } from '../run.ts'

/** Runs a server without any demo data until it is told to stop. */
export const serve = (environment: Record<string, string | undefined>): Promise<void> =>
  run(environment, {
    announce: async (address, { deps }) => {
      await showFirstKey(deps)
      process.stdout.write(`Touchline serves at ${address}\n  API reference  ${address}/docs\n`)
    },
  })

/** Shown before it is kept: a crash between the two costs a useless key, not the only one. */
async function showFirstKey({ store, now }: Deps): Promise<void> {
  if (await store.hasInstallationKey()) return
  const { secret, row } = makeApiKey('installation', 'admin', now())
  process.stdout.write(`  Secret key of this installation, shown only now; keep it safe:\n  ${secret}\n`)
  await store.insertApiKey({ ...row, site_id: null })
}
