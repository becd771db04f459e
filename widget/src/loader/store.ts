/** The browser's storage; where that is blocked, or must not be used, an object that lives as long as the page. */
export const openStore = (mayStore: boolean): Record<string, string> => {
  try {
    // Some browsers have null in its place, others throw at the first look.
    if (mayStore && Object.keys(localStorage)) return localStorage
  } catch {}
  return {}
}
