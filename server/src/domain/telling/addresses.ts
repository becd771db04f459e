/** Where in the dashboard messages lead to. `publicUrl` is where people find this server, without a slash at its end. */
export function addressesAt(publicUrl: string, siteKey: string) {
  const site = `${publicUrl}/sites/${siteKey}`
  return {
    response: (id: string) => `${site}/responses/${id}`,
    /** Of answers that are unhappy, of those that nobody has taken in hand, or of all. */
    responses: (news: 'unhappy' | 'new' | 'unhandled') =>
      `${site}/responses${{ unhappy: '?band=negative', new: '', unhandled: '?handled=no' }[news]}`,
    touchpoint: (key: string) => `${site}/touchpoints/${key}`,
    alerts: `${site}/alerts`,
    webhooks: `${site}/settings/webhooks`,
    recipients: `${site}/settings/recipients`,
  }
}
export type Addresses = ReturnType<typeof addressesAt>
