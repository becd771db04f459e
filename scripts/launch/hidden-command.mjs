import { spawn } from 'node:child_process'
import { basename } from 'node:path'
import { knownCause, UserError } from './advice.mjs'

/** Runs a program and keeps its output to itself; a failure carries the output and a sentence to act on. */
export function runHidden(program, args, { cwd, env, onStart } = {}) {
  return new Promise((resolve, reject) => {
    let output = ''
    const keep = chunk => {
      output += chunk
    }
    const child = spawn(program, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'], windowsHide: true })
    child.stdout.on('data', keep)
    child.stderr.on('data', keep)
    child.on('spawn', () => onStart?.(child.pid))
    child.on('error', error => reject(cannotStart(program, error)))
    child.on('close', code => (code === 0 ? resolve(output) : reject(failure(program, code, output))))
  })
}

function cannotStart(program, error) {
  if (error.code !== 'ENOENT') return error
  return new UserError(`${basename(program)} was not found: install Node.js together with npm and try again.`)
}

function failure(program, code, output) {
  const known = knownCause(output)
  if (known) return new UserError(known.sentence, known.line)
  const end = code === null ? 'was stopped' : `failed (${code})`
  return new UserError(`${basename(program)} ${end}: see above, then run the same command again.`, output)
}
