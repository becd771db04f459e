import { outlineAlert } from './alert.ts'
import { outlineAlerts } from './alerts.ts'
import { outlineAnswer } from './answer.ts'
import { outlineBundle } from './bundle.ts'
import { outlineChatOff } from './chat-off.ts'
import { outlineDigest } from './digest.ts'
import type { Facts } from './facts.ts'
import { outlineInvitation } from './invitation.ts'
import type { Outline } from './outline.ts'
import { outlinePasswordReset } from './password-reset.ts'
import type { Speech } from './speech.ts'
import { outlineTest } from './test-message.ts'
import { outlineWebhookOff } from './webhook-off.ts'

/** What the facts say in a reader's language, to be put into the format of a service. */
export function writeMessage(facts: Facts, speech: Speech): Outline {
  const { texts } = speech
  const site = 'site' in facts ? facts.site : null
  return {
    language: speech.language,
    direction: speech.direction,
    sender: site === null ? 'Touchline' : speech.name(site),
    closing: [],
    why: site === null ? null : speech.say(texts.why, { site }),
    goesOn: texts.goes_on,
    unsubscribe: texts.unsubscribe,
    ...outlineOf(facts, speech),
  }
}

function outlineOf(facts: Facts, speech: Speech) {
  switch (facts.kind) {
    case 'answer':
      return outlineAnswer(facts, speech)
    case 'alert':
      return outlineAlert(facts, speech)
    case 'alerts':
      return outlineAlerts(facts, speech)
    case 'webhook_off':
      return outlineWebhookOff(facts, speech)
    case 'chat_off':
      return outlineChatOff(facts, speech)
    case 'test':
      return outlineTest(facts, speech)
    case 'bundle':
      return outlineBundle(facts, speech)
    case 'invitation':
      return outlineInvitation(facts, speech)
    case 'password_reset':
      return outlinePasswordReset(facts, speech)
    case 'digest':
      return outlineDigest(facts, speech)
  }
}
