import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fingerprint, isStamped, stampAfter } from '../fingerprint.mjs'
import { runHidden } from '../hidden-command.mjs'
import { childEnvironment, pnpmPath } from '../toolchain-paths.mjs'

// --prod=false: with NODE_ENV=production pnpm would leave out what builds and tests the widget.
const install = ['install', '--frozen-lockfile', '--prod=false', '--reporter=append-only']
// A folder made by other means may have to be replaced; nobody is there to answer pnpm's question.
const unattended = ['--config.confirmModulesPurge=false']

// pnpm's own patience is minutes; someone who is offline should learn it sooner.
const patience = [
  '--config.fetchRetries=2',
  '--config.fetchRetryMintimeout=1000',
  '--config.fetchRetryMaxtimeout=3000',
]

/** The step that installs the packages whenever the lock file or a package.json has changed. */
export function dependencies(root) {
  const stamp = join(root, 'node_modules', '.touchline-packages')
  const value = `${fingerprint(root, inputs(root))} ${process.platform}-${process.arch}`
  return {
    title: 'Preparing packages (once)',
    isDone: () => isStamped(stamp, value),
    run: onStart =>
      stampAfter(stamp, value, () =>
        runHidden(pnpmPath(root), [...install, ...unattended, ...patience], {
          cwd: root,
          env: childEnvironment(root),
          onStart,
        }),
      ),
  }
}

function inputs(root) {
  const folders = readdirSync(root).filter(name => existsSync(join(root, name, 'package.json')))
  const manifests = ['.', ...folders.sort()].map(name => join(name, 'package.json'))
  return ['pnpm-lock.yaml', 'pnpm-workspace.yaml', ...manifests]
}
