import type { ComponentChildren } from 'preact'
import { useHeading } from './use-heading.ts'

/** A page: its heading, what can be done with all of it, and its content. The heading is where the focus goes when it opens. */
export function Page({
  title,
  lead,
  actions,
  children,
}: {
  title: string
  lead?: ComponentChildren
  actions?: ComponentChildren
  children: ComponentChildren
}) {
  const heading = useHeading(title)
  return (
    <main class="page">
      <header class="page-head">
        <div>
          <h1 ref={heading} tabIndex={-1}>
            {title}
          </h1>
          {lead && <p class="lead">{lead}</p>}
        </div>
        {actions && <div class="actions">{actions}</div>}
      </header>
      {children}
    </main>
  )
}
