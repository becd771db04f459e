import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'

/** An image's folder holds thousands of files, which a busy disk is slow to remove. */
const removalMs = 60_000

/** A real folder with these files, gone after the test. */
export function folderWith(files: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), 'touchline-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }), removalMs)
  for (const [name, content] of Object.entries(files)) write(join(folder, name), content)
  return folder
}

/** Writes a file and the folders above it. */
export function write(path: string, content: string): void {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, content)
}
