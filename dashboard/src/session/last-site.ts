const place = 'touchline-site'

/** The key of the site that was looked at last in this browser; null where that is not known. */
export function readLastSite(): string | null {
  try {
    return localStorage.getItem(place)
  } catch {
    return null
  }
}

/** Lets the start page lead to this site the next time. */
export function keepLastSite(key: string): void {
  try {
    localStorage.setItem(place, key)
  } catch {
    // A browser that keeps nothing begins with the first site.
  }
}
