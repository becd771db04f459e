import type { Plugin } from 'vite'

/** Lets the dashboard's page run the file `early` as soon as it is there, and not only when all is there that the pages need as well. */
export const earlyScript = (): Plugin => ({
  name: 'early-script',
  transformIndexHtml: {
    order: 'post',
    handler: (_, { path, bundle = {} }) => {
      if (path !== '/index.html') return []
      const early = Object.values(bundle).find(file => file.type === 'chunk' && file.name === 'early')
      if (!early) throw new Error('The build made no chunk "early".')
      const attrs = { type: 'module', async: true, crossorigin: true, src: `/dashboard/${early.fileName}` }
      return [{ tag: 'script', attrs, injectTo: 'head' }]
    },
  },
})
