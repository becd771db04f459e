/** The ways to put the widget onto pages, and what a policy of the pages has to allow. */
export const ways = ['html', 'gtm', 'wordpress', 'react', 'vue', 'policy'] as const
export type Way = (typeof ways)[number]

/** One file, or a part of one, to be copied; `name` is what the file may be called. */
export interface Snippet {
  name?: string
  code: string
}

/** What is pasted, for a server such as `https://surveys.example.com` and the key of a site. */
export function snippetsFor(host: string, site: string): Record<Way, Snippet[]> {
  const tag = `<script async src="${host}/w/${site}.js"></script>`
  const init = {
    name: 'touchline.ts',
    code: `import { init } from '@touchline/widget'

export const touchline = init({ host: '${host}', site: '${site}' })`,
  }
  const install = { code: 'npm install @touchline/widget' }
  return {
    html: [{ code: tag }],
    gtm: [{ code: tag }],
    wordpress: [{ name: 'functions.php', code: wordpress(`${host}/w/${site}.js`) }],
    react: [install, init, { name: 'use-touchline.ts', code: react }],
    vue: [install, init, { name: 'with-touchline.ts', code: vue }],
    policy: [{ code: `script-src 'self' ${host}; connect-src 'self' ${host}` }],
  }
}

/** No version, because the address stays and what it serves changes. */
const wordpress = (address: string) => `add_action( 'wp_enqueue_scripts', function () {
  wp_enqueue_script( 'touchline', '${address}', array(), null, array( 'strategy' => 'async' ) );
} );`

const react = `import { useEffect } from 'react'
import { touchline } from './touchline'

export function useCustomer(id: string | undefined) {
  useEffect(() => touchline.identify(id), [id])
}`

const vue = `import { type Ref, watchEffect } from 'vue'
import { touchline } from './touchline'

export function withCustomer(id: Ref<string | undefined>) {
  watchEffect(() => touchline.identify(id.value))
}`
