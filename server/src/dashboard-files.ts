import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { type CompressedFile, readCompressed } from './compressed-file.ts'

/** The built dashboard, read once when the server starts. */
export interface DashboardFiles {
  /** The one page, which shows what its address asks for. */
  page: CompressedFile
  /** The page that shows a survey as visitors would see it, for the frame of an editor. */
  preview: CompressedFile
  /** Name → content of what browsers may keep for ever, because names change with the content. */
  assets: ReadonlyMap<string, CompressedFile>
}

/** Reads the built dashboard from its folder; throws a sentence that says how to build it when it is not there. */
export function readDashboardFiles(folder: string): DashboardFiles {
  const read = (name: string) => readCompressed(join(folder, name))
  try {
    const names = readdirSync(folder).filter(name => /\.(js|css|svg)$/.test(name))
    const pages = { page: read('index.html'), preview: read('preview.html') }
    return { ...pages, assets: new Map(names.map(name => [name, read(name)])) }
  } catch (cause) {
    throw new Error('The dashboard is not built yet; run "npm run build" first.', { cause })
  }
}
