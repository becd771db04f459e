import { migrations } from '../store/migrate.ts'
import { type Finding, fault, fine, warning } from './finding.ts'

/** `applied` are the names of the migrations that the database has been through. */
export function judgeSchema(applied: string[], known = Object.keys(migrations)): Finding {
  const missing = known.filter(name => !applied.includes(name))
  const foreign = applied.filter(name => !known.includes(name))
  if (foreign.length > 0)
    return fault(
      'schema',
      `A newer release has changed the database (${foreign.join(', ')}); run that release, or go back to a backup.`,
    )
  if (applied.length === 0)
    return warning('schema', 'The database is empty; the first start of the server makes its tables.')
  if (missing.length > 0)
    return fault(
      'schema',
      `The database is not up to date (it lacks ${missing.join(', ')}); make a backup, then run "touchline migrate" or start the server anew.`,
    )
  return fine('schema', `The database is up to date (${known.at(-1)}).`)
}
