import type { ComponentChildren } from 'preact'

/** A table that scrolls sideways where it has no room. `name` is its caption, which only screen readers tell. */
export const WideTable = ({
  name,
  kind = '',
  children,
}: {
  name: string
  kind?: string
  children: ComponentChildren
}) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be scrolled by the keyboard too
  <section class="scroll-x" tabIndex={0} aria-label={name}>
    <table class={kind}>
      <caption class="unseen">{name}</caption>
      {children}
    </table>
  </section>
)
