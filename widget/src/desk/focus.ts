/** The tag name of the page's field that the visitor is in, also inside web components. A frame may hold such a field. */
export const focusedField = (): string | undefined => {
  let element = document.activeElement
  while (element?.shadowRoot) element = element.shadowRoot.activeElement
  return element?.matches('input,textarea,select,iframe,[contenteditable]') ? element.localName : undefined
}
