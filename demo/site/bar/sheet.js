/** The bar's look: a constructed sheet, because a strict policy forbids styles inside the page. */
export const sheet = new CSSStyleSheet()

sheet.replaceSync(`
  aside {
    display: flex; flex-wrap: wrap; align-items: center; gap: 0.35rem 0.5rem; min-height: 3rem;
    padding: 0.4rem clamp(0.75rem, 3vw, 1.5rem); box-sizing: border-box;
    background: #0d2230; color: #dff3f6; border-bottom: 3px solid #38c6c6;
    font: 0.875rem/1.4 "Segoe UI", "Helvetica Neue", "Liberation Sans", Arial, sans-serif;
  }
  b { margin-right: auto; font-family: ui-monospace, "SF Mono", "Cascadia Mono", "Liberation Mono", monospace; }
  button, a {
    padding: 0.3rem 0.7rem; min-height: 1.9rem; box-sizing: border-box; border: 1px solid #5f93a3;
    border-radius: 0.3rem; background: transparent; color: inherit; font: inherit; text-decoration: none;
    cursor: pointer;
  }
  a { border-color: #38c6c6; background: #38c6c6; color: #06202a; font-weight: 600; }
  button:hover, button[aria-expanded="true"] { background: #1c4152; }
  :focus-visible { outline: 3px solid #ffd27a; outline-offset: 2px; }
  [hidden] { display: none; }
  #reasons { flex-basis: 100%; padding-block: 0.4rem 0.5rem; }
  #reasons b { margin: 0; }
  ul { display: grid; gap: 0.25rem; margin: 0; padding: 0; list-style: none; }
  li { padding-left: 1.3rem; text-indent: -1.3rem; color: #b4d3da; overflow-wrap: anywhere; }
  li::before { display: inline-block; width: 1.3rem; text-indent: 0; content: "·"; }
  .due { color: #8ff0c0; }
  .due::before { content: "✓"; }
  p { margin: 0; }
  @media (max-width: 48rem) {
    aside { font-size: 0.8125rem; }
    b { flex: 1 0 auto; }
    button { flex: 1 0 auto; padding-inline: 0.4rem; }
  }
`)
