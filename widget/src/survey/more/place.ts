import type { SurveyFile } from '@touchline/shared/contract/widget.ts'
import type { Handover, Opened } from '../../handover.ts'
import type { Parts } from '../parts.ts'

/** Where the survey goes; null when the page lacks the element for an inline one. */
export const findPlace = ({ display, element }: SurveyFile['look']): Element | null => {
  try {
    return display === 'inline' ? document.querySelector(element as string) : document.body
  } catch {
    // Not a selector.
    return null
  }
}

/** Tells the integrator that the page has no place for the survey. */
export const giveUp = (
  { key, look }: SurveyFile,
  { listeners }: Handover,
  id: string,
  onEnd: () => void,
  { tellListeners }: Parts,
): Opened => {
  const message = `survey "${key}" needs an element that matches ${look.element}: add it, or change look.element.`
  console.warn('Touchline:', message)
  tellListeners(listeners, 'error', { survey: key, id, message })
  queueMicrotask(onEnd)
  return { close: () => {} }
}

/** The browser itself makes the page behind inert and keeps the focus inside. */
export const showModal = (dialog: HTMLDialogElement, onLeave: () => void): void => {
  dialog.addEventListener('cancel', onLeave)
  dialog.addEventListener('click', ({ target, clientX: x, clientY: y, detail }) => {
    const { left, right, top, bottom } = dialog.getBoundingClientRect()
    // The backdrop counts as the dialog itself. Keys make clicks too, without a place.
    if (target === dialog && detail && (x < left || x > right || y < top || y > bottom)) onLeave()
  })
  dialog.showModal()
}
