import type { LegendItem } from './legend.ts'

/** What the signs of a chart mean. */
export const Legend = ({ items }: { items: readonly LegendItem[] }) => (
  <ul class="legend">
    {items.map(({ shape, tone, label }) => (
      <li key={label}>
        <span class={`sign ${shape}`} style={{ color: `var(--${tone})` }} aria-hidden="true" />
        {label}
      </li>
    ))}
  </ul>
)
