import type { FileEmail } from '@touchline/shared/contract/widget.ts'
import type { Setting } from '../setting.ts'
import { createBox } from './choice.ts'
import { consentTo } from './fault.ts'
import { createLine } from './line.ts'

/** An address and the consent to use it; a customer whom the site knows is asked for the consent only. */
export const createEmail = ({ id, consent }: FileEmail, setting: Setting): HTMLElement[] => {
  const { flow, file, isLinked } = setting
  const { input, label } = createBox(
    isLinked ? (file.words.contact_yes as string) : consent,
    () => {
      const yes = input.checked ? 'yes' : undefined
      if (isLinked) flow.draft(id, yes)
      flow.draft(consentTo(id), yes)
    },
    undefined,
    `${id}.error`,
  )
  const kind = { type: 'email', autocomplete: 'email' }
  return isLinked ? [label] : [createLine(id, file.words.email, 320, setting, kind), label]
}
