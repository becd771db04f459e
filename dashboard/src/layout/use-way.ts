import { useLocation } from 'preact-iso'
import { useSite } from '../session/site.tsx'
import { type LeftPages, leavePage } from './left-pages.ts'

/** As long as the tab is open: what a page shows stands in its address alone, so that another tab begins with nothing. */
let left: LeftPages = { site: '', queries: {} }

/** Where a page of the site is, as it was left. */
export function useWay(): (page: string) => string {
  const { url } = useLocation()
  const { at } = useSite()
  left = leavePage(left, url)
  const { queries } = left
  return page => (queries[page] ? `${at(page)}?${queries[page]}` : at(page))
}
