import { useState } from 'preact/hooks'

export const themes = ['auto', 'light', 'dark'] as const
export type Theme = (typeof themes)[number]

const place = 'touchline-theme'

const isTheme = (value: unknown): value is Theme => themes.includes(value as Theme)

function readTheme(): Theme {
  try {
    const kept = localStorage.getItem(place)
    return isTheme(kept) ? kept : 'auto'
  } catch {
    // A browser that keeps nothing follows the system.
    return 'auto'
  }
}

/** Shows the pages in light or dark as was chosen in this browser; `auto` follows the system. Comes before the first drawing. */
export const applyTheme = (theme = readTheme()): void => {
  document.documentElement.dataset.theme = theme
}

export function useTheme(): [Theme, (theme: Theme) => void] {
  const [theme, setTheme] = useState(readTheme)
  const choose = (chosen: Theme) => {
    setTheme(chosen)
    applyTheme(chosen)
    try {
      localStorage.setItem(place, chosen)
    } catch {
      // It holds until the page is left.
    }
  }
  return [theme, choose]
}
