import { existsSync } from 'node:fs'
import { join } from 'node:path'

/** True when there are tests that need a browser. */
export function hasBrowserTests(root: string): boolean {
  return existsSync(join(root, 'demo', 'test'))
}

/** True unless the arguments for Vitest choose projects and `browser` is not among them. */
export function wantsBrowser(args: string[]): boolean {
  const projects = args.flatMap((arg, index) => chosenProject(arg, args[index + 1]))
  return projects.length === 0 || projects.includes('browser')
}

function chosenProject(arg: string, next: string | undefined): string[] {
  if (arg.startsWith('--project=')) return [arg.slice('--project='.length)]
  return arg === '--project' && next !== undefined ? [next] : []
}
