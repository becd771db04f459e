/** Colours by their names in the stylesheet. */
export type Tone =
  | 'ink'
  | 'soft'
  | 'line'
  | 'strong-line'
  | 'surface'
  | 'hover'
  | 'accent'
  | 'negative-fill'
  | 'neutral-fill'
  | 'positive-fill'

/** What a drawing is made of, in CSS pixels from its left top corner. `tip` says more of a part to whoever points at it. */
export type Mark =
  | {
      kind: 'rect'
      x: number
      y: number
      width: number
      height: number
      tone: Tone
      radius?: number
      tip?: string
    }
  | {
      kind: 'line'
      x1: number
      y1: number
      x2: number
      y2: number
      tone: Tone
      width?: number
    }
  | { kind: 'dot'; x: number; y: number; radius: number; tone: Tone; tip?: string }
  | { kind: 'text'; x: number; y: number; text: string; tone: Tone; anchor: Anchor; isStrong?: boolean }

export type Anchor = 'start' | 'middle' | 'end'

/** A drawing that can be put on the page and into a picture alike. */
export interface Scene {
  width: number
  height: number
  marks: Mark[]
}

export const textSize = 13

/** About how wide a text of the charts' size is; good enough to keep labels apart. */
export const roughWidth = (text: string): number => text.length * 7.2

/** A text that fits into so many pixels, cut with an ellipsis where it must be. */
export function fitText(text: string, room: number): string {
  if (roughWidth(text) <= room) return text
  return `${text.slice(0, Math.max(1, Math.floor(room / 7.2) - 1)).trimEnd()}…`
}

/** What is to be said of the part at a place; a dot is easier hit than it is large. */
export function tipAt({ marks }: Scene, x: number, y: number): string | undefined {
  const isHit = (mark: Mark) => {
    if (mark.kind === 'rect')
      return x >= mark.x && x <= mark.x + mark.width && y >= mark.y && y <= mark.y + mark.height
    return mark.kind === 'dot' && Math.hypot(x - mark.x, y - mark.y) <= mark.radius + 6
  }
  const found = marks.findLast(mark => 'tip' in mark && mark.tip !== undefined && isHit(mark))
  return found && 'tip' in found ? found.tip : undefined
}
