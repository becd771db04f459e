import { useQuery } from '@tanstack/preact-query'
import { api, ask, type Reply } from '../../api.ts'
import { useMay, useSite } from '../../session/site.tsx'

export type Delivery = Reply<'/v1/deliveries'>['deliveries'][number]
export type DeliveryState = Delivery['state']
export type Attempt = Delivery['log'][number]

/** Named here too, as those below, because the contract comes with the library that checks it. */
export const deliveryStates = [
  'waiting',
  'delivered',
  'given_up',
  'dropped',
] as const satisfies readonly DeliveryState[]

/** How often to look what becomes of what is on its way, in milliseconds. */
const pace = 1500

/** Is it tried about now? What is tried again in hours, or waits for a receiver that rests, needs no watching. */
const isSoon = ({ next_attempt_at }: Delivery): boolean =>
  next_attempt_at !== null && Math.abs(Date.parse(next_attempt_at) - Date.now()) < 30_000

/** One delivery with what would be sent, followed until it has arrived or is tried again later. */
export function useDelivery(id: string) {
  const { key: site } = useSite()
  return useQuery({
    queryKey: ['deliveries', site, id],
    queryFn: () =>
      ask(api.GET('/v1/deliveries/{delivery}', { params: { path: { delivery: id }, query: { site } } })),
    refetchInterval: ({ state: { data } }) =>
      data?.state === 'waiting' && (data.log.length === 0 || isSoon(data)) ? pace : false,
  })
}

/** Has anything arrived there in the 30 days that are known? Undefined as long as that is not known; nobody but owners may know it. */
export function useHasArrived(receiver: string): boolean | undefined {
  const { key: site } = useSite()
  const { administer } = useMay()
  const query = { site, receiver, state: 'delivered' as const, limit: 1 }
  const { data } = useQuery({
    queryKey: ['deliveries', site, query],
    queryFn: () => ask(api.GET('/v1/deliveries', { params: { query } })),
    enabled: administer,
  })
  return data && data.deliveries.length > 0
}

/** What a page of the log is narrowed by, as it stands in the address. */
export type Narrowing = Partial<Record<'receiver' | 'state' | 'type' | 'response' | 'cursor', string>>

/** A page of what was and is to be sent. */
export function useDeliveryPage({ receiver, state, type, response, cursor }: Narrowing) {
  const { key: site } = useSite()
  const query = {
    ...{ site, limit: 50 },
    ...(receiver && { receiver }),
    ...(state && { state: state as DeliveryState }),
    ...(type && { type: type as Delivery['type'] }),
    ...(response && { response }),
    ...(cursor && { cursor }),
  }
  return useQuery({
    queryKey: ['deliveries', site, query],
    queryFn: () => ask(api.GET('/v1/deliveries', { params: { query } })),
    refetchInterval: ({ state: { data } }) => (data?.deliveries.some(isSoon) ? pace : false),
  })
}
