import type { Change } from '@touchline/shared/contract/change.ts'
import './figures.css'

/** A sign besides the colour of a verdict, for those who do not see it; the words beside it say the same. */
export const Sign = ({ of }: { of: Change['verdict'] }) => (
  <span class={`verdict-sign ${of}`} aria-hidden="true" />
)
