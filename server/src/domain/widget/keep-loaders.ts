import { createHash } from 'node:crypto'
import { type CompressedFile, compressFile } from '../../compressed-file.ts'
import type { Store } from '../../store/store.ts'
import type { KnownSurvey, SiteDirectory } from '../directory.ts'
import { bakeLoader, type WidgetBuild } from './bake-loader.ts'
import { listShowable } from './list-showable.ts'

/** A site's script as it is now, with what tells it from others. */
type KeptLoader = CompressedFile & { etag: string }

/** The loaders of all sites, each made again only when what is baked into it has changed: compressing well is slow. */
export function keepLoaders(store: Store, widget: WidgetBuild, now: () => number) {
  const showableIn = rememberShowable(store, now)
  const loaders = new Map<string, KeptLoader>()
  return async (directory: SiteDirectory): Promise<KeptLoader> => {
    const source = bakeLoader(directory, await showableIn(directory), widget)
    const known = loaders.get(directory.site.key)
    if (known?.source === source) return known
    const etag = `"${createHash('sha256').update(source).digest('base64url').slice(0, 22)}"`
    const fresh = { ...compressFile(source), etag }
    loaders.set(directory.site.key, fresh)
    return fresh
  }
}

/** How long a survey may be shown beyond its quota or its end, beside what browsers keep. */
const quotaAskedMs = 5000

/** Whether a survey has its quota is asked once in a while, not once per page view. */
function rememberShowable(store: Store, now: () => number) {
  const asked = new WeakMap<SiteDirectory, { askedAt: number; surveys: Promise<KnownSurvey[]> }>()
  return (directory: SiteDirectory): Promise<KnownSurvey[]> => {
    const known = asked.get(directory)
    if (known && now() - known.askedAt < quotaAskedMs) return known.surveys
    const surveys = listShowable(store, directory, now())
    asked.set(directory, { askedAt: now(), surveys })
    // A failure is not remembered.
    surveys.catch(() => asked.delete(directory))
    return surveys
  }
}
