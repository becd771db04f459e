import { spawnSync } from 'node:child_process'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { runHidden } from '../launch/hidden-command.mjs'
import { withProgress } from '../launch/progress.mjs'

const title = 'Preparing a browser for the tests (once)'
const playwright = dirname(createRequire(import.meta.url).resolve('playwright-core/package.json'))
const aptEnvironment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }

/** Installs Debian's Chromium where that needs no password. Whether it worked shows in what is found later. */
export async function installWithApt() {
  const sudo = wayToRoot()
  if (!sudo) return
  const apt = (...args) => runUnder(sudo, ['apt-get', '-qq', '-o', 'DPkg::Lock::Timeout=120', ...args])
  await withProgress(title, async () => {
    // A single unreachable source fails the update, though the browser may come from another one.
    await apt('update').catch(() => {})
    await apt('install', '-y', '--no-install-recommends', 'chromium').catch(() => {})
  })
}

/** Downloads playwright's own Chromium. Whether it worked shows in what is found later. */
export async function installWithPlaywright() {
  const args = [join(playwright, 'cli.js'), 'install', '--no-shell', 'chromium']
  await withProgress(title, () => runHidden(process.execPath, args).catch(() => {}))
}

function wayToRoot() {
  if (process.platform !== 'linux' || !succeeds('apt-get', '--version')) return undefined
  if (process.getuid() === 0) return []
  return succeeds('sudo', '-n', 'true') ? ['sudo', '-n', '--preserve-env=DEBIAN_FRONTEND'] : undefined
}

function succeeds(program, ...args) {
  return spawnSync(program, args, { stdio: 'ignore' }).status === 0
}

function runUnder(sudo, command) {
  const [program, ...args] = [...sudo, ...command]
  return runHidden(program, args, { env: aptEnvironment })
}
