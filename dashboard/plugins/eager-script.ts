import type { Plugin } from 'vite'

/**
 * Tells browsers that nearly all functions of a file run at once (https://v8.dev/blog/explicit-compile-hints): those that know the
 * sign compile them beside the page while they arrive, and not one after another while the page is drawn.
 */
export const eagerScript = (name: string): Plugin => ({
  name: 'eager-script',
  generateBundle: {
    order: 'post',
    handler: (_, bundle) => {
      for (const file of Object.values(bundle))
        if (file.type === 'chunk' && file.name === name)
          file.code = `//# allFunctionsCalledOnLoad\n${file.code}`
    },
  },
})
