/** Ready-made lives of a customer, from the first look to coming back. */
export const stagePresets = {
  shop: ['discover', 'choose', 'buy', 'receive', 'use', 'get-help', 'return', 'come-back'],
  saas: ['discover', 'try', 'buy', 'onboard', 'use', 'get-help', 'renew'],
} as const
