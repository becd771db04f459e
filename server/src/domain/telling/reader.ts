import type { DeliveryRow, DestinationRow } from '../../store/delivery-tables.ts'
import type { LeftOut } from '../deliveries/left-out.ts'
import type { EventDeps } from '../deliveries/read-event.ts'
import type { SiteDirectory } from '../directory.ts'
import type { Facts } from '../messages/facts.ts'
import type { Language } from '../messages/languages.ts'
import { type Addresses, addressesAt } from './addresses.ts'

export interface GatherMeans extends EventDeps {
  now: () => number
  /** Where people find this server, without a slash at its end. */
  publicUrl: string
}

/** Who is told, of which site, and in which language. */
export interface Reader {
  destination: DestinationRow
  directory: SiteDirectory
  language: Language
  addresses: Addresses
  /** Hears of answers that cannot be read. */
  tell: (error: LeftOut) => void
}

/** What one message says, and of which deliveries. */
export interface Gathered {
  facts: Facts
  told: DeliveryRow[]
}

export const readerOf = (
  { publicUrl }: Pick<GatherMeans, 'publicUrl'>,
  { destination, directory, language, tell }: Omit<Reader, 'addresses'>,
): Reader => ({
  ...{ destination, directory, language, tell },
  addresses: addressesAt(publicUrl, directory.site.key),
})
