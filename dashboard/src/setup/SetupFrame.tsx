import type { ComponentChildren } from 'preact'
import './setup.css'

/** What is around the first run, before there is anything else to go to. */
export const SetupFrame = ({ children }: { children: ComponentChildren }) => (
  <div class="setup-frame">
    <header>
      <p class="mark">
        <img src={markUrl} alt="" width="28" height="28" />
        <span>Touchline</span>
      </p>
    </header>
    {children}
  </div>
)

const markUrl = new URL('../icon.svg', import.meta.url).href
