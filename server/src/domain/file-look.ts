import type { Look } from '@touchline/shared/contract/look.ts'
import type { FileLook } from '@touchline/shared/contract/widget.ts'
import { type cardColours, readableAccent, textOn } from '@touchline/shared/contrast.ts'

/** The look as the browser gets it, with an accent that can be seen on either card and text that can be read on it. */
export function fileLook({ accent, address: _, ...look }: Look): FileLook {
  if (accent === undefined) return look
  const on = (card: keyof typeof cardColours) => {
    const shown = readableAccent(accent, card)
    return [shown, textOn(shown)] as const
  }
  return { ...look, accent: { light: on('light'), dark: on('dark') } }
}

/** What the owner should know of the colours: a sentence for each card on which the accent is shown otherwise. */
export function lookNotices({ accent }: Look): string[] {
  if (accent === undefined) return []
  return (['light', 'dark'] as const).flatMap(card => {
    const shown = readableAccent(accent, card)
    return shown === accent.toLowerCase()
      ? []
      : [`The accent ${accent} can hardly be seen on the ${card} card, so it is shown there as ${shown}.`]
  })
}
