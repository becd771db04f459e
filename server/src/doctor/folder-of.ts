import { existsSync } from 'node:fs'
import { dirname, resolve } from 'node:path'

/** The folder of a file, or the nearest one above it that is there: the first start of the server makes the rest. */
export function folderOf(file: string): string {
  let folder = dirname(resolve(file))
  while (!existsSync(folder) && folder !== dirname(folder)) folder = dirname(folder)
  return folder
}

/** What the temporary files of a check begin with; each is removed before the check ends. */
export const temporary = '.touchline-doctor-'
