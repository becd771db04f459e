import { spawn } from 'node:child_process'
import { constants } from 'node:os'
import { onOrphaned } from './orphaned.mjs'

const follow = new URL('follow-launcher.mjs', import.meta.url).href
const onWindows = process.platform === 'win32'

/**
 * Runs a script with this terminal as its own and resolves with its exit code. SIGINT, SIGTERM and SIGHUP
 * reach it exactly once, although a terminal, npm and a person may each send the same one.
 */
export function runInForeground(node, args, { env }) {
  const quiet = ['--disable-warning=ExperimentalWarning', '--import', follow]
  // In a group of its own the terminal's Ctrl-C does not reach it beside the one passed on here.
  const child = spawn(node, [...quiet, ...args], {
    env,
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
    detached: !onWindows,
  })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, passOnce(child, signal))
  onOrphaned(() => child.kill('SIGTERM'))
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('exit', (code, signal) => resolve(code ?? 128 + constants.signals[signal]))
  })
}

function passOnce(child, signal) {
  let lastAt = Number.NEGATIVE_INFINITY
  return () => {
    const now = performance.now()
    // Twins of one Ctrl-C arrive together; someone impatient needs longer than that.
    const isTwin = now - lastAt < 500
    lastAt = now
    // On Windows the console tells every process itself, and kill() would not let it end in peace.
    if (!isTwin && !onWindows) child.kill(signal)
  }
}
