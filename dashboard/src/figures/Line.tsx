import type { LinePaths } from './line-path.ts'

/** A line with the band of its intervals, stretched to the place that it has. Strokes keep their width. */
export const Line = ({ paths }: { paths: LinePaths }) => (
  <svg class="line" viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
    {paths.band && <path class="band" d={paths.band} />}
    <path class="stroke" d={paths.line} />
    {paths.end && <path class="end" d={`M${paths.end.x} ${paths.end.y}h0`} />}
  </svg>
)
