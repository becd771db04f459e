import { appendFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { setTimeout as delay } from 'node:timers/promises'
import { withProgress } from './progress.mjs'

/**
 * Runs the task while no other process does. The lock file lists process ids, one per line: the task adds its
 * children through its argument, because they may outlive a launcher that was killed.
 */
export async function withLock(path, task) {
  if (!take(path)) await withProgress(waiting(path), () => wait(path))
  try {
    return await task(pid => appendFileSync(path, `${pid}\n`))
  } finally {
    rmSync(path, { force: true })
  }
}

function waiting(path) {
  return `Waiting for another preparation (if there is none, delete ${path})`
}

async function wait(path) {
  while (!take(path)) await delay(200)
}

function take(path) {
  if (isAbandoned(path)) rmSync(path, { force: true })
  try {
    writeFileSync(path, `${process.pid}\n`, { flag: 'wx' })
    return true
  } catch (error) {
    if (error.code === 'EEXIST') return false
    throw error
  }
}

/** True when the lock names processes and none of them runs any more. */
export function isAbandoned(path) {
  const pids = readIfThere(path).split('\n').filter(Boolean).map(Number)
  return pids.length > 0 && !pids.some(isAlive)
}

function readIfThere(path) {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}

function isAlive(pid) {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return error.code === 'EPERM'
  }
}
