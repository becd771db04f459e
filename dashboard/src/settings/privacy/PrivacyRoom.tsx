import { OneCustomer } from './OneCustomer.tsx'
import { Retention } from './Retention.tsx'

/** How long it is known who answered, and what one customer may ask for. */
export const PrivacyRoom = () => (
  <>
    <Retention />
    <OneCustomer />
  </>
)
