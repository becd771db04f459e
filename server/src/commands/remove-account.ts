import { placesOf } from '../domain/accounts/note-sign-ins.ts'
import { removeAccount } from '../domain/accounts/remove-account.ts'
import { withStore } from './with-store.ts'

/** Removes an account, also beside a running server: whoever has signed in with it is out at once. Throws a sentence. */
export async function removeOne(databaseUrl: string, email: string): Promise<void> {
  await withStore(databaseUrl, async store => {
    const account = await removeAccount({ store }, email.trim().toLowerCase())
    await store.addAuditAt({
      siteIds: [0, ...placesOf(account)],
      act: {
        ...{ at: Date.now(), actor: 'command line', act: 'touchline remove-account' },
        subject: account.id,
      },
    })
    process.stdout.write(`Removed the account of ${account.email}; its sessions and links have ended.\n`)
  })
}
