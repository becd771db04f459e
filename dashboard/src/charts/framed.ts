import type { ComponentChildren } from 'preact'
import type { Table } from './ChartTable.tsx'
import type { LegendItem } from './legend.ts'

/** What every chart brings into its frame. */
export interface Framed {
  title: string
  /** What is seen, in a sentence. */
  about: string
  /** The same in words, for whoever does not see it. */
  summary: string
  legend: LegendItem[]
  table: Table
  isTable: boolean
  onTable: (isTable: boolean) => void
  /** Where the figures are as CSV, or what makes them. */
  csv: string | (() => string)
  /** Without an ending. */
  fileName: string
  /** Makes the picture of the chart. */
  picture: () => Promise<HTMLCanvasElement | undefined>
  /** Choices that belong to this chart alone. */
  choices?: ComponentChildren
  children: ComponentChildren
}
