import type { Change } from '@touchline/shared/contract/change.ts'

/** Drawn for a field of 12 by 12: up, down, level, and open. */
const paths: Record<Change['verdict'], string> = {
  better: 'M6 2 11 10H1z',
  worse: 'M6 10 11 2H1z',
  steady: 'M1 5h10v2H1z',
  unclear: 'M6 1a5 5 0 1 0 0 10A5 5 0 0 0 6 1zm0 2a3 3 0 1 1 0 6 3 3 0 0 1 0-6z',
  too_few: 'M1 5h2v2H1zm4 0h2v2H5zm4 0h2v2H9z',
}

/** A sign besides the colour of a verdict, for those who do not see it; the words beside it say the same. */
export const Sign = ({ of }: { of: Change['verdict'] }) => (
  <svg class={`sign ${of}`} viewBox="0 0 12 12" aria-hidden="true">
    <path d={paths[of]} />
  </svg>
)
