import { inviteFirst } from '../domain/accounts/invitations.ts'
import { makeApiKey } from '../domain/api-keys.ts'
import type { Deps } from '../domain/deps.ts'
import { run } from '../run.ts'
import { type Fault, sentenceOf } from '../sentence-of.ts'

/** Runs a server without any demo data until it is told to stop. */
export const serve = (environment: Record<string, string | undefined>): Promise<void> =>
  run(environment, {
    announce: async (address, { deps }) => {
      await showFirstKey(deps)
      process.stdout.write(
        `Touchline serves at ${address}\n  Dashboard      ${address}/\n  API reference  ${address}/docs\n`,
      )
      await showFirstInvitation(address, deps)
    },
  })

/** Shown before it is kept: a crash between the two costs a useless key, not the only one. */
async function showFirstKey({ store, now }: Deps): Promise<void> {
  if (await store.hasInstallationKey()) return
  const { secret, row } = makeApiKey('installation', 'admin', now())
  process.stdout.write(`  Secret key of this installation, shown only now; keep it safe:\n  ${secret}\n`)
  await store.insertApiKey({ ...row, site_id: null })
}

/** While nobody has an account, each start tells a link by which the first owner comes in. It works for a week, until there is an account. */
async function showFirstInvitation(address: string, deps: Deps): Promise<void> {
  if (await deps.store.hasAccounts()) return
  try {
    const { token } = await inviteFirst(deps)
    process.stdout.write(
      `  Create the first account by this link, which works once:\n  ${address}/invitation#${token}\n`,
    )
  } catch (error) {
    // A database that takes no changes, as after a move, is served all the same.
    process.stdout.write(`  No first account can be made now: ${sentenceOf(error as Fault)}\n`)
  }
}
