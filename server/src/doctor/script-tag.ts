import type { Tag } from './list-tags.ts'

/** A script tag of Touchline on a page. */
export interface ScriptTag {
  /** What its address tells: under which address the server's paths lie, and whose surveys it asks for. */
  base: URL
  site: string
  src: URL
  attributes: Tag['attributes']
}

const loaderPath = /^(.*\/)w\/([a-z0-9][a-z0-9_-]{0,63})\.js$/

/** Those of a page's tags that load Touchline. `page` is the page's address, from which shorter ones are read. */
export function findScriptTags(tags: Tag[], page: URL): ScriptTag[] {
  const given = tags.find(({ name, attributes }) => name === 'base' && attributes.has('href'))
  const base = parse(given?.attributes.get('href'), page) ?? page
  return tags.flatMap(({ name, attributes }) => {
    const src = name === 'script' ? parse(attributes.get('src'), base) : undefined
    const [, path, site] = loaderPath.exec(src?.pathname ?? '') ?? []
    if (src === undefined || path === undefined || site === undefined) return []
    return [{ base: new URL(path, src), site, src, attributes }]
  })
}

const parse = (address: string | undefined, base: URL): URL | undefined =>
  address !== undefined && URL.canParse(address, base.href) ? new URL(address, base) : undefined
