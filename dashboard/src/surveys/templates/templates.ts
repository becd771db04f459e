import { accountNps } from './account-nps.ts'
import { deliveryCsat } from './delivery-csat.ts'
import { expectations } from './expectations.ts'
import { feedbackButton } from './feedback-button.ts'
import { finding } from './finding.ts'
import { onboardingCes } from './onboarding-ces.ts'
import { orderCes } from './order-ces.ts'
import { returnsCsat } from './returns-csat.ts'
import { supportCsat } from './support-csat.ts'
import type { Template } from './template.ts'

/** In the order of a customer's life. */
export const templates: readonly Template[] = [
  accountNps,
  orderCes,
  deliveryCsat,
  supportCsat,
  returnsCsat,
  expectations,
  onboardingCes,
  finding,
  feedbackButton,
]
