import type { Tone } from './scene.ts'

/** What a sign of a chart means. */
export interface LegendItem {
  shape: 'line' | 'dashed' | 'area' | 'dot' | 'box' | 'upright'
  tone: Tone
  label: string
}
