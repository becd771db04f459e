/** The browser's storage; where that is blocked, or must not be used, an object that lives as long as the page. */
export const openStore = (mayStore: boolean): Record<string, string> => {
  try {
    if (mayStore) return localStorage
  } catch {}
  return {}
}
