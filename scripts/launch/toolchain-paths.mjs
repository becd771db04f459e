import { existsSync, readdirSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { isNewEnough } from './runtime.mjs'

const exe = process.platform === 'win32' ? '.exe' : ''

/** Where the tools lie that the launcher fetched. */
export function toolsFolder(root) {
  return join(root, '.toolchain', 'node_modules')
}

/** pnpm's native binary; its package is named after the platform, with or without -musl. */
export function pnpmPath(root) {
  return firstExisting(join(toolsFolder(root), '@pnpm'), 'exe.', `pnpm${exe}`)
}

/** The Node that runs Touchline: the machine's own where it is new enough, else the fetched one. */
export function nodePath(root) {
  if (isNewEnough(process)) return process.execPath
  return firstExisting(toolsFolder(root), 'node-', join('bin', `node${exe}`))
}

function firstExisting(folder, prefix, file) {
  const candidates = readdirSync(folder).filter(name => name.startsWith(prefix))
  const found = candidates.map(name => join(folder, name, file)).find(existsSync)
  if (!found)
    throw new Error(`${join(folder, `${prefix}*`, file)} is missing: delete .toolchain and run again.`)
  return found
}

/** The environment for everything Touchline runs: the right node and pnpm come first on PATH. */
export function childEnvironment(root) {
  const name = Object.keys(process.env).find(key => key.toUpperCase() === 'PATH') ?? 'PATH'
  const folders = [dirname(nodePath(root)), dirname(pnpmPath(root)), process.env[name]]
  return { ...process.env, [name]: folders.filter(Boolean).join(delimiter) }
}
