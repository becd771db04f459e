import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fingerprint, isStamped, stampAfter } from '../fingerprint.mjs'
import { runHidden } from '../hidden-command.mjs'
import { childEnvironment, nodePath } from '../toolchain-paths.mjs'

const inputs = ['widget/src', 'widget/locales', 'widget/build.ts', 'shared/src', 'pnpm-lock.yaml']

/** The step that builds the widget whenever what it is made of has changed. */
export function widget(root) {
  const dist = join(root, 'widget', 'dist')
  const stamp = join(root, 'node_modules', '.touchline-widget')
  const value = fingerprint(root, inputs)
  return {
    title: 'Building the widget',
    isDone: () => existsSync(dist) && isStamped(stamp, value),
    run: onStart =>
      stampAfter(stamp, value, () =>
        runHidden(nodePath(root), [join('widget', 'build.ts')], {
          cwd: root,
          env: childEnvironment(root),
          onStart,
        }),
      ),
  }
}
