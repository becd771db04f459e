import { makeApiKey } from './domain/api-keys.ts'
import type { Deps } from './domain/deps.ts'
import { run } from './run.ts'

/** The lines that show the first key of an installation; none when there is one already. */
async function firstKey({ store, now }: Deps): Promise<string[]> {
  if (await store.hasInstallationKey()) return []
  const { secret, row } = makeApiKey('installation', 'admin', now())
  await store.insertApiKey({ ...row, site_id: null })
  return ['  Secret key of this installation, shown only now; keep it safe:', `  ${secret}`]
}

/** The production start: a server without any demo data. */
await run(process.env, {
  announce: async (address, { deps }) => {
    const lines = [
      `Touchline serves at ${address}`,
      `  API reference  ${address}/docs`,
      ...(await firstKey(deps)),
      '',
    ]
    process.stdout.write(lines.join('\n'))
  },
})
