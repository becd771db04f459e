/** Moves the card to the other edge, top or bottom, whenever it would cover what has the focus on the page. */
export const dodge = (host: HTMLElement, signal: AbortSignal): void => {
  const look = () => {
    const field = document.activeElement as Element
    const [a, b] = [field.getBoundingClientRect(), host.getBoundingClientRect()]
    if (
      field.matches('a,button,input,select,textarea,[contenteditable]') &&
      a.top < b.bottom &&
      b.top < a.bottom &&
      a.left < b.right &&
      b.left < a.right
    )
      host.toggleAttribute('data-moved')
  }
  // A moment later the browser has scrolled the field into view.
  const lookSoon = () => requestAnimationFrame(look)
  document.addEventListener('focusin', lookSoon, { signal })
  lookSoon()
}
