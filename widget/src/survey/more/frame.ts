import type { FileLook } from '@touchline/shared/contract/widget.ts'
import type { Parts } from '../parts.ts'

/** A modal card is a native dialog, an inline one a part of the page, any other a dialog beside the page. */
export const createFrame = ({ display }: FileLook, { element }: Parts): HTMLElement =>
  display === 'modal'
    ? element('dialog', { class: 'card' })
    : element('div', { class: 'card', role: display === 'inline' ? 'group' : 'dialog' })

/** Only from the page's own origin, whatever the path tries: nobody else learns who sees the survey. */
export const createLogo = ({ logo }: FileLook, { element }: Parts): HTMLElement[] => {
  const url = logo && new URL(logo, location.origin)
  return url && url.origin === location.origin ? [element('img', { src: url.href, alt: '' })] : []
}
