import { openWriter } from '../store/open-connection.ts'
import { openStore } from '../store/open-store.ts'
import { unfreeze } from '../store/transfer/freeze.ts'
import { transfer } from '../store/transfer/transfer.ts'
import { progressBar } from './progress-bar.ts'

/**
 * Moves a SQLite installation to PostgreSQL. Answers are refused for now from its beginning on, and browsers keep them until a
 * server takes them on the new database. May be ended and begun again. Throws a sentence.
 */
export async function migrateTo(
  databaseUrl: string,
  target: string,
  { json }: { json?: boolean },
): Promise<void> {
  if (!/^postgres(ql)?:/.test(target))
    throw new Error('Name a database such as postgres://user@host/touchline.')
  const from = await openSource(databaseUrl)
  try {
    await (await openStore(target)).close()
    const to = openWriter(target)
    try {
      const rows = await transfer(from, to, progressBar('Copying rows'))
      const words = `Moved ${rows} rows; all counts are the same on both. Start the server with the new DATABASE_URL now. The old database takes no changes any more.`
      process.stdout.write(`${json ? JSON.stringify({ rows }) : words}\n`)
    } finally {
      await to.destroy()
    }
  } finally {
    await from.destroy()
  }
}

/** Lets the SQLite database take changes again, for whoever does not want to move after all. */
export async function cancelMigration(databaseUrl: string): Promise<void> {
  const from = await openSource(databaseUrl)
  try {
    await unfreeze(from)
    process.stdout.write(
      'The database takes changes again. What has been copied of it is out of date from now on.\n',
    )
  } finally {
    await from.destroy()
  }
}

/** Both must have the same tables. One that was frozen already has them, and takes no changes. */
async function openSource(databaseUrl: string) {
  if (!databaseUrl.startsWith('file:'))
    throw new Error('DATABASE_URL must name the SQLite database to be moved.')
  await (await openStore(databaseUrl)).close()
  return openWriter(databaseUrl)
}
