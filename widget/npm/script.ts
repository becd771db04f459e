/** Adds the script to the page. Resolves when it has run, rejects with a sentence when it cannot be had. */
export function addScript(
  address: string,
  attributes: Record<string, string | number | null | undefined>,
  nonce = '',
): Promise<void> {
  // Within the promise, so that a page whose policy refuses to set `src` keeps running.
  const arrival = new Promise<void>((resolve, reject) => {
    const script = document.createElement('script')
    script.async = true
    script.nonce = nonce
    for (const [name, value] of Object.entries(attributes))
      if (value !== undefined && value !== null) script.dataset[name] = `${value}`
    script.onload = () => resolve()
    script.onerror = () => reject(new Error(missing(address)))
    script.src = address
    document.head.append(script)
  })
  // The browser has told of it in the console; only who waits for the script needs to be told again.
  arrival.catch(() => {})
  return arrival
}

const missing = (address: string) =>
  `Touchline could not load ${address}: check host and site, and that the page's Content-Security-Policy allows it.`
