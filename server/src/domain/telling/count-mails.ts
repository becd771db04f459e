import type { Mailer, MailOutcome } from './mailer.ts'

/** The same mailer, of which is told what became of each mail that was tried. */
export const countMails = (
  mailer: Mailer,
  mailed: (outcome: Exclude<MailOutcome['outcome'], 'unsent'>) => void,
): Mailer => ({
  ...mailer,
  send: async (mail, limits) => {
    const told = await mailer.send(mail, limits)
    if (told.outcome !== 'unsent') mailed(told.outcome)
    return told
  },
})
