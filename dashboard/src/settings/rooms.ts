/** The rooms of the settings in their order, and who may enter: everybody, editors, owners, or operators of the installation. */
export const rooms = [
  ['general', 'all'],
  ['life', 'all'],
  ['place', 'all'],
  ['dimensions', 'all'],
  ['keys', 'owner'],
  ['identity', 'owner'],
  ['privacy', 'owner'],
  ['people', 'owner'],
  ['messages', 'editor'],
  ['recipients', 'editor'],
  ['webhooks', 'owner'],
  ['audit', 'owner'],
  ['sites', 'operator'],
] as const

export type RoomName = (typeof rooms)[number][0]

/** Those that a reader may enter; the server refuses the others anyway. */
export const roomsFor = (may: Record<'editor' | 'owner' | 'operator', boolean>): RoomName[] =>
  rooms.filter(([, who]) => who === 'all' || may[who]).map(([name]) => name)
