import type { FileLook, SurveyFile } from '@touchline/shared/contract/widget.ts'
import { tellFailure } from '../../desk/tell.ts'
import type { Loader } from '../../loader/loader.ts'

/** Where the survey goes; null when the page lacks the element for an inline one. */
export const findPlace = ({ display, element }: FileLook): Element | null => {
  try {
    return display === 'inline' ? document.querySelector(element as string) : document.body
  } catch {
    // Not a selector.
    return null
  }
}

/** Tells the integrator that the page has no place for the survey. */
export const tellNoPlace = ({ key, look }: SurveyFile, loader: Loader, id: string): void => {
  tellFailure(loader, key, id, `survey "${key}" needs an element that matches ${look.element}.`)
}

/** The browser itself makes the page behind inert, keeps the focus inside and closes at Escape or a press beside the dialog. */
export const showModal = (dialog: HTMLDialogElement, onLeave: () => void): void => {
  dialog.addEventListener('cancel', onLeave)
  dialog.showModal()
}
