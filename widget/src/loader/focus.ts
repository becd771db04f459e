/** The tag name of the page's field that the visitor is in, also inside web components; empty outside any. */
export const focusedField = (): string => {
  let element = document.activeElement
  while (element?.shadowRoot) element = element.shadowRoot.activeElement
  return element?.matches('input,textarea,select,[contenteditable]') ? element.localName : ''
}
