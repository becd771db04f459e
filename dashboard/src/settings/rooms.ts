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

/** Which rooms belong together: how the site asks, who gets in, who is told, and what watches over it. */
const starts: readonly RoomName[] = ['general', 'keys', 'messages', 'audit']

/** Rooms in their order, parted where another matter begins. */
export const groupsOf = (open: readonly RoomName[]): RoomName[][] =>
  starts.map((_, place) => open.filter(name => groupOf(name) === place)).filter(group => group.length > 0)

const groupOf = (name: RoomName): number => {
  const order = rooms.map(([room]) => room)
  return starts.findLastIndex(start => order.indexOf(start) <= order.indexOf(name))
}

/** Those that a reader may enter; the server refuses the others anyway. */
export const roomsFor = (may: Record<'editor' | 'owner' | 'operator', boolean>): RoomName[] =>
  rooms.filter(([, who]) => who === 'all' || may[who]).map(([name]) => name)
