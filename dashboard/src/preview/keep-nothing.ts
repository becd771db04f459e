/**
 * Acknowledges whatever this page sends and sends nothing: what is tried here never becomes an answer. The policy of the page forbids
 * connections besides.
 */
export function keepNothing(): void {
  globalThis.fetch = async (_, { body } = {}) =>
    Response.json({ id: JSON.parse(`${body}`).id }, { status: 202 })
  navigator.sendBeacon = () => true
}
