import { Frames } from './Frames.tsx'

/** Keeps the place of a page while its code is on its way. */
export const PagePlace = () => (
  <div class="page">
    <div class="page-head">
      <div class="heading-place" />
    </div>
    <Frames heights={[480]} />
  </div>
)
