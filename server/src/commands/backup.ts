import { backUp } from '../store/sqlite/backup.ts'
import { progressBar } from './progress-bar.ts'

/** Copies the database while the server runs. Throws a sentence. */
export async function backup(databaseUrl: string, to: string): Promise<void> {
  if (!databaseUrl.startsWith('file:'))
    throw new Error('PostgreSQL has its own means for this; use pg_dump, or the backups of your provider.')
  await backUp(databaseUrl.slice('file:'.length), to, progressBar('Copying pages'))
  process.stdout.write(
    `The backup is in ${to}. To go back to it, stop the server and run "touchline restore ${to}", which keeps forgotten whoever was erased since.\n`,
  )
}
