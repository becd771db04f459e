/** Who can reach the server, by the address at which the dashboard was opened. */
export type Reach = 'loopback' | 'plain' | 'public'

const ownNames = /^(localhost|.*\.localhost|127(\.\d+){3}|\[::1\])$/

/** `plain` is reached by others, but without HTTPS: pages that are https themselves may not load its script. */
export function reachOf({ hostname, protocol }: Pick<Location, 'hostname' | 'protocol'>): Reach {
  if (ownNames.test(hostname)) return 'loopback'
  return protocol === 'https:' ? 'public' : 'plain'
}

/** What gives the server a name of its own with HTTPS, on a machine with Docker: the file is explained in docs/operating.md. */
export const publicCommand = 'SURVEYS_HOST=surveys.example docker compose -f deploy/compose.public.yaml up -d'
