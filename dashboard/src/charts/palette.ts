import { useEffect, useState } from 'preact/hooks'
import type { Tone } from './scene.ts'

/** The colours that the stylesheet gives to names now, for what draws on a canvas. */
export interface Palette {
  colour(tone: Tone): string
  font: string
}

/** A variable holds what was written, such as `light-dark(…)`; only a property of an element tells what came of it. */
export function readPalette(): Palette {
  const probe = document.createElement('span')
  probe.hidden = true
  document.body.append(probe)
  const known = new Map<Tone, string>()
  const style = getComputedStyle(probe)
  const read = (tone: Tone) => {
    probe.style.color = `var(--${tone})`
    return style.color
  }
  for (const tone of tones) known.set(tone, read(tone))
  const font = style.fontFamily
  probe.remove()
  return { colour: tone => known.get(tone) ?? '', font }
}

const tones: readonly Tone[] = [
  ...(['ink', 'soft', 'line', 'strong-line', 'surface', 'hover', 'accent'] as const),
  ...(['negative-fill', 'neutral-fill', 'positive-fill'] as const),
]

/** The colours, read again when the theme changes, by the reader or by the system. */
export function usePalette(): Palette {
  const [palette, setPalette] = useState(readPalette)
  useEffect(() => {
    const read = () => setPalette(readPalette())
    const system = matchMedia('(prefers-color-scheme: dark)')
    const chosen = new MutationObserver(read)
    chosen.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme'] })
    system.addEventListener('change', read)
    return () => {
      chosen.disconnect()
      system.removeEventListener('change', read)
    }
  }, [])
  return palette
}
