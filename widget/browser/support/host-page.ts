import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A page of somebody's website, which knows nothing of Touchline but the script tag in its body. */
export interface HostPage {
  body: string
  head?: string
  lang?: string
  headers?: Record<string, string>
}

export interface HostSite {
  /** Serves this page from now on and returns its address, which is of another origin than Touchline's. */
  serve(page: HostPage): string
  close(): void
}

/** A website on a port of its own. */
export async function openHostSite(): Promise<HostSite> {
  const pages: HostPage[] = []
  const server = createServer((request, reply) => {
    const page = pages[Number(new URL(request.url ?? '/', 'http://host').pathname.slice(1))]
    if (!page) return reply.writeHead(404).end()
    const { body, head = '', lang = 'en', headers = {} } = page
    reply.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...headers })
    return reply.end(
      `<!doctype html><html lang="${lang}"><head><title>Host</title>${head}</head><body>${body}</body></html>`,
    )
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    serve: page => `http://127.0.0.1:${port}/${pages.push(page) - 1}`,
    close: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}

/** The script tag as an owner pastes it, with any further attributes. */
export const scriptTag = (address: string, attributes = '') =>
  `<script async src="${address}/w/shop.js" ${attributes}></script>`
