import type { ComponentChildren } from 'preact'
import { useHeading } from '../parts/use-heading.ts'
import './gate.css'

/** A page in front of the dashboard, for whoever is not inside yet. */
export function Gate({ title, children }: { title: string; children: ComponentChildren }) {
  const heading = useHeading(title)
  return (
    <main class="gate">
      <p class="mark">
        <img src={markUrl} alt="" width="36" height="36" />
        <span>Touchline</span>
      </p>
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      {children}
    </main>
  )
}

const markUrl = new URL('../icon.svg', import.meta.url).href
