import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'

/** What brings up a replica of a server, and makes it the first. */
const needed = ['initdb', 'postgres', 'pg_ctl', 'pg_basebackup', 'pg_rewind']

/** PostgreSQL's own programs, and whom they run as. */
export interface Binaries {
  folder: string
  /** Empty where this process may run them itself; PostgreSQL refuses to run as root. */
  account: { uid?: number; gid?: number }
}

/** Where they may be: on the path, and where Debian puts them, the newest first. */
export const usualPlaces = (debian = '/usr/lib/postgresql'): string[] => [
  ...(process.env.PATH ?? '').split(delimiter),
  ...(existsSync(debian) ? readdirSync(debian) : [])
    .sort((a, b) => Number(b) - Number(a))
    .map(version => join(debian, version, 'bin')),
]

/** The programs of the first place that has them all; undefined where there is none, or nobody to run them as. */
export function findBinaries(places: string[] = usualPlaces()): Binaries | undefined {
  const folder = places.find(place => needed.every(name => existsSync(join(place, name))))
  const account = process.getuid?.() === 0 ? accountOf('postgres') : {}
  return folder === undefined || account === undefined ? undefined : { folder, account }
}

function accountOf(name: string): { uid: number; gid: number } | undefined {
  const line = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .find(entry => entry.startsWith(`${name}:`))
  const [, , uid, gid] = line?.split(':') ?? []
  return uid === undefined ? undefined : { uid: Number(uid), gid: Number(gid) }
}
