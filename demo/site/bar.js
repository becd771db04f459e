import { sheet } from './bar/sheet.js'
import { anotherVisitor, demoVisitor } from './bar/visitor.js'
import { whyNot } from './bar/why.js'

// Calls wait in a queue until the widget's script has arrived; on the page without it they stay there.
if (!window.touchline) {
  window.touchline = (...call) => window.touchline.q.push(call)
  window.touchline.q = []
}

/** Everything that belongs to the demonstration and not to the shop. */
class DemoBar extends HTMLElement {
  connectedCallback() {
    const root = this.attachShadow({ mode: 'open' })
    root.adoptedStyleSheets = [sheet]
    root.innerHTML = `
      <aside aria-label="Demo controls">
        <b>Touchline demo</b>
        <a href="/demo/live/">Watch the trend live</a>
        <button type="button" id="again">Show again</button>
        <button type="button" id="why" aria-expanded="false" aria-controls="reasons">Why not shown?</button>
        <button type="button" id="other">Be another visitor</button>
        <div id="reasons" role="status" hidden></div>
      </aside>`
    const on = (id, act) => root.getElementById(id).addEventListener('click', act)
    on('again', () => window.touchline('show'))
    on('why', () => this.explain())
    on('other', anotherVisitor)
    // Beside the live trend the bar is inside a frame, and the link would lead into itself.
    root.querySelector('a').hidden = window.top !== window
  }

  async explain() {
    const reasons = this.shadowRoot.getElementById('reasons')
    reasons.hidden = !reasons.hidden
    this.shadowRoot.getElementById('why').setAttribute('aria-expanded', String(!reasons.hidden))
    if (!reasons.hidden) reasons.replaceChildren(await whyNot())
  }
}
customElements.define('touchline-demo-bar', DemoBar)

// Only signed-in customers are known, so that the survey in the account says that its answer is linked.
if (document.querySelector('script[data-touchpoint="account"]')) window.touchline('identify', demoVisitor())
