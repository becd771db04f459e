import { PagePlace } from '../parts/PagePlace.tsx'
import './shell.css'

/** Keeps the place of all that is around a page, until it is known who reads and which site it is. */
export const ShellPlace = () => (
  <div class="shell">
    <div class="bar" />
    <div>
      <PagePlace />
    </div>
  </div>
)
