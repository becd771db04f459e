/** Who is told of events, and what becomes of telling them. */
export interface DeliveryTables {
  /** Somebody outside who is told of the events of a site. */
  destination: {
    site_id: number
    id: string
    /** How it is told: `webhook`, or one of `recipientKinds` of the contract; `rules` is nobody, but makes the deliveries to recipients. */
    kind: string
    /** Of somebody of the site, whose account has one, empty. */
    name: string
    /** Where it is: of a webhook the URL, of a chat the name of the server, of a person the id of the account, which is that of the row too. */
    target: string
    /** JSON list of the types of events that it is told. */
    events: string
    /** What is signed with, or the URL of a chat, sealed; null for kinds that need none. */
    secret: string | null
    /** The one before, which is signed with as well until a moment. */
    old_secret: string | null
    old_secret_until: number | null
    /** Why nothing is sent; null while it is. */
    disabled_because: string | null
    disabled_at: number | null
    /** When the first attempt of those failed that have all failed until now; null when the last one has not, or nothing waits any more. */
    failing_since: number | null
    /** It has asked for nothing to be sent before. */
    rests_until: number | null
    /** Of the changes up to this number deliveries have been made. */
    cursor: number
    created_at: number
    updated_at: number
    /** One of `messageLanguages`; null for the one of the account. This and what follows is of recipients. */
    language: string | null
    /** Null for the site's. */
    time_zone: string | null
    /** JSON of `Quiet` of the contract; null where there are no quiet hours. */
    quiet: string | null
    bundle_minutes: number
    /** When the next digest is due; null for none. */
    digest_at: number | null
    /** When they ended it themselves; null while others may switch it on. */
    digest_ended_at: number | null
    /** What a link to unsubscribe proves that it is theirs with, beside the site and the id. */
    token: string | null
  }
  /** A rule on who is told of what. */
  rule: {
    site_id: number
    id: string
    /** JSON of `NewRule` of the contract. */
    definition: string
    created_at: number
    updated_at: number
  }
  /** One event that is told to one destination. It holds ids only: what they stand for is read when it is sent. */
  delivery: {
    site_id: number
    id: string
    destination_id: string
    /** Its place in `eventTypes` of the contract. */
    event: number
    /** The id of a response, or such as `alert 7`: events of one subject are sent in their order. */
    subject: string
    /** The number of the change. */
    seq: number
    /** When it happened. */
    at: number
    /** Its place in `deliveryStates` of the contract. */
    state: number
    /** How many have failed since it was made or asked for again. */
    attempts: number
    due_at: number
    /** By whom it is being sent; only they can say what has become of it. */
    lease: string | null
    leased_until: number
    /** JSON: `[[at, milliseconds, status or fault], …]`, the last attempts. */
    log: string
    made_at: number
    finished_at: number | null
  }
}
export type DestinationRow = DeliveryTables['destination']
export type DeliveryRow = DeliveryTables['delivery']
export type RuleRow = DeliveryTables['rule']
