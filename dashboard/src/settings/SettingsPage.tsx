import { type ComponentType, Fragment } from 'preact'
import { useLocation, useRoute } from 'preact-iso'
import { Notice } from '../parts/Notice.tsx'
import { Page } from '../parts/Page.tsx'
import { useMay, useSite } from '../session/site.tsx'
import { RecipientsRoom } from '../telling/recipients/RecipientsRoom.tsx'
import { RulesRoom } from '../telling/rules/RulesRoom.tsx'
import { WebhooksRoom } from '../telling/webhooks/WebhooksRoom.tsx'
import { useSpeech } from '../texts/speech.tsx'
import { AuditRoom } from './audit/AuditRoom.tsx'
import { DimensionsRoom } from './DimensionsRoom.tsx'
import { GeneralRoom } from './GeneralRoom.tsx'
import { IdentityRoom } from './identity/IdentityRoom.tsx'
import { KeysRoom } from './keys/KeysRoom.tsx'
import { LifeRoom } from './life/LifeRoom.tsx'
import { PlaceRoom } from './PlaceRoom.tsx'
import { PeopleRoom } from './people/PeopleRoom.tsx'
import { PrivacyRoom } from './privacy/PrivacyRoom.tsx'
import { Recounting } from './Recounting.tsx'
import { groupsOf, type RoomName, roomsFor } from './rooms.ts'
import { SitesRoom } from './sites/SitesRoom.tsx'
import './settings.css'

const contents: Record<RoomName, ComponentType> = {
  general: GeneralRoom,
  life: LifeRoom,
  place: PlaceRoom,
  dimensions: DimensionsRoom,
  keys: KeysRoom,
  identity: IdentityRoom,
  privacy: PrivacyRoom,
  people: PeopleRoom,
  messages: RulesRoom,
  recipients: RecipientsRoom,
  webhooks: WebhooksRoom,
  audit: AuditRoom,
  sites: SitesRoom,
}

/** What can be set for a site, room by room; each reader finds the rooms that they may enter. */
export function SettingsPage() {
  const { texts, say } = useSpeech()
  const { account } = useSite()
  const { edit, administer } = useMay()
  const { room } = useRoute().params
  const open = roomsFor({ editor: edit, owner: administer, operator: account.is_operator })
  const here = open.find(name => name === room) ?? 'general'
  const Content = contents[here]
  return (
    <Page title={say(texts.common.named, { name: texts.settings.title, value: texts.settings.rooms[here] })}>
      <div class="settings">
        <Rooms open={open} here={here} />
        <div class="room" key={here}>
          {!administer && <Notice kind="info">{texts.settings.only_owners}</Notice>}
          <Recounting />
          <Content />
        </div>
      </div>
    </Page>
  )
}

/** The way to each room: links beside it, and on a phone, where a list would fill the screen, a choice above it. */
function Rooms({ open, here }: { open: readonly RoomName[]; here: RoomName }) {
  const { texts } = useSpeech()
  const { at } = useSite()
  const { route } = useLocation()
  const { navigation, rooms: names } = texts.settings
  const groups = groupsOf(open)
  return (
    <nav aria-label={navigation}>
      {groups.map(group => (
        <ul key={group[0]}>
          {group.map(name => (
            <li key={name}>
              <a href={at(`settings/${name}`)} aria-current={name === here ? 'page' : undefined}>
                {names[name]}
              </a>
            </li>
          ))}
        </ul>
      ))}
      <select
        aria-label={navigation}
        value={here}
        onChange={event => route(at(`settings/${event.currentTarget.value}`))}
      >
        {groups.map((group, place) => (
          <Fragment key={group[0]}>
            {place > 0 && <hr />}
            {group.map(name => (
              <option key={name} value={name}>
                {names[name]}
              </option>
            ))}
          </Fragment>
        ))}
      </select>
    </nav>
  )
}
