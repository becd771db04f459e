import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { withLock } from './lock.mjs'
import { withProgress } from './progress.mjs'

/**
 * Runs the steps that are not done, in order. Two launchers started at once do not disturb each other, and
 * when nothing is left to do, no lock is taken.
 */
export async function prepare(root, steps) {
  if (steps.every(step => step.isDone())) return
  mkdirSync(join(root, '.toolchain'), { recursive: true })
  await withLock(join(root, '.toolchain', 'lock'), async onStart => {
    for (const step of steps) {
      if (!step.isDone()) await withProgress(step.title, () => step.run(onStart))
    }
  })
}
