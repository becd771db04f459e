import { useLocation } from 'preact-iso'

/** What the address says after its question mark, and what changes it: an empty value takes a name away. */
export function useQueryState(): [
  Record<string, string>,
  (changes: Record<string, string | undefined>, isStep?: boolean) => void,
] {
  const { path, query, route } = useLocation()
  const change = (changes: Record<string, string | undefined>, isStep = false) => {
    const kept = Object.entries({ ...query, ...changes }).filter(([, value]) => value)
    const search = new URLSearchParams(kept as [string, string][]).toString()
    route(search ? `${path}?${search}` : path, !isStep)
  }
  return [query, change]
}
