/** Lets the browser keep something that the page has made. */
export function saveBlob(blob: Blob, name: string): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(blob)
  link.download = name
  link.click()
  // The browser has taken hold of it by then.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000)
}

export const saveCanvas = (canvas: HTMLCanvasElement, name: string): void =>
  canvas.toBlob(blob => blob && saveBlob(blob, name), 'image/png')
