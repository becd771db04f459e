const storageKey = 'demo-visitor'

/** The made-up customer of this tab; a new one when there is none yet. */
export const demoVisitor = () => {
  const known = sessionStorage.getItem(storageKey)
  if (known) return known
  // No crypto.randomUUID: it is missing where the demo runs over plain http.
  const made = `demo-visitor-${Math.random().toString(36).slice(2, 10)}`
  sessionStorage.setItem(storageKey, made)
  return made
}

/** Forgets what the widget remembers of this visitor, and begins anew as somebody else. */
export const anotherVisitor = () => {
  for (const key of Object.keys(localStorage)) if (key.startsWith('touchline')) localStorage.removeItem(key)
  sessionStorage.removeItem(storageKey)
  demoVisitor()
  location.reload()
}
