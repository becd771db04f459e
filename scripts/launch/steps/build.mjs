import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fingerprint, isStamped, stampAfter } from '../fingerprint.mjs'
import { runHidden } from '../hidden-command.mjs'
import { childEnvironment, nodePath } from '../toolchain-paths.mjs'

/** What browsers are served, and what each is made of. */
const packages = {
  widget: {
    title: 'Building the widget',
    inputs: ['widget/src', 'widget/locales', 'widget/build.ts', 'shared/src', 'pnpm-lock.yaml'],
  },
  dashboard: {
    title: 'Building the dashboard',
    inputs: [
      ...['dashboard/src', 'dashboard/index.html', 'dashboard/preview.html'],
      ...['dashboard/build.ts', 'dashboard/plugins', 'widget/src'],
      ...['client/src', 'shared/src', 'pnpm-lock.yaml'],
    ],
  },
}

/** The step that builds the widget or the dashboard whenever what it is made of has changed. */
export function build(root, name) {
  const { title, inputs } = packages[name]
  const stamp = join(root, 'node_modules', `.touchline-${name}`)
  const value = fingerprint(root, inputs)
  return {
    title,
    isDone: () => existsSync(join(root, name, 'dist')) && isStamped(stamp, value),
    run: onStart =>
      stampAfter(stamp, value, () =>
        runHidden(nodePath(root), [join(name, 'build.ts')], {
          cwd: root,
          env: childEnvironment(root),
          onStart,
        }),
      ),
  }
}
