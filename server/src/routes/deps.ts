import type { Deps } from '../domain/deps.ts'
import type { WidgetFiles } from '../widget-files.ts'

/** What the routes work with: the domain's means, and the built widget. */
export interface RouteDeps extends Deps {
  widget: WidgetFiles
}
