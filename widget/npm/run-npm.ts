import { execFile } from 'node:child_process'
import { basename } from 'node:path'
import { promisify } from 'node:util'

/** Runs npm and returns what it prints, without the line end; the error of a failure carries npm's own words. */
export async function runNpm(args: string[]): Promise<string> {
  const { program, first } = npmCommand()
  const { stdout } = await promisify(execFile)(program, [...first, ...args])
  return stdout.trim()
}

function npmCommand() {
  // Started by npm, its own file is known; that needs no shell, which npm.cmd on Windows would.
  const own = process.env.npm_execpath
  return own && basename(own) === 'npm-cli.js'
    ? { program: process.execPath, first: [own] }
    : { program: 'npm', first: [] }
}
