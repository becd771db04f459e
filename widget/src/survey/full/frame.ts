import type { FileLook } from '@touchline/shared/contract/widget.ts'
import { element } from '../element.ts'

/** A modal card is a native dialog, an inline one a part of the page, any other a dialog beside the page. */
export const createFrame = ({ display }: FileLook): HTMLElement =>
  display === 'modal'
    ? element('dialog', { class: 'card', closedby: 'any' })
    : element('div', { class: 'card', role: display === 'inline' ? 'group' : 'dialog' })
