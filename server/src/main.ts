import { makeApiKey } from './domain/api-keys.ts'
import { run } from './run.ts'

/** The production start: a server without any demo data. */
await run(process.env, {
  announce: async (address, { deps: { store, now } }) => {
    process.stdout.write(`Touchline serves at ${address}\n  API reference  ${address}/docs\n`)
    if (await store.hasInstallationKey()) return
    const { secret, row } = makeApiKey('installation', 'admin', now())
    await store.insertApiKey({ ...row, site_id: null })
    process.stdout.write(`  Secret key of this installation, shown only now; keep it safe:\n  ${secret}\n`)
  },
})
