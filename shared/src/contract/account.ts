import { z } from 'zod'
import { fieldFault, fieldFaultDetail } from '../field-faults.ts'
import { roles } from '../roles.ts'
import { instant, key, text } from './text.ts'

const email = z
  .email()
  .max(254)
  .transform(address => address.toLowerCase())
const personName = text(100).min(1)
const language = z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'must be a language tag such as `de`')

export const fewestPasswordCharacters = 12

/** Long enough that trying out words does not help; nothing else is asked, because rules make passwords worse. */
const newPassword = text(1000).min(
  fewestPasswordCharacters,
  fieldFaultDetail(fieldFault('short_password', { count: fewestPasswordCharacters })),
)

export const login = z.strictObject({ email, password: text(1000) })
export type Login = z.infer<typeof login>

export const account = z.object({
  id: z.string(),
  email: z.string(),
  name: z.string(),
  language: z.string().describe('In which the dashboard speaks to them.'),
  is_operator: z.boolean().describe('May add sites, and everything at all of them.'),
  sites: z.array(z.object({ key, name: z.string(), role: z.enum(roles) })),
})
export type Account = z.infer<typeof account>

/** What the sign-in page has to know. */
export const signInFacts = z.object({
  sends_mail: z
    .boolean()
    .describe(
      'Does the server mail links: for a forgotten password, and with invitations that name an address?',
    ),
})
export type SignInFacts = z.infer<typeof signInFacts>

export const accountPatch = z.strictObject({
  name: personName.optional(),
  language: language.optional(),
  password: z
    .strictObject({ old: text(1000), new: newPassword })
    .optional()
    .describe('Ends all other login sessions.'),
})
export type AccountPatch = z.infer<typeof accountPatch>

export const newInvitation = z.strictObject({
  email: email.optional().describe('Only they may take it; whoever has the link when left out.'),
  role: z.enum(roles).default('viewer'),
})
export type NewInvitation = z.infer<typeof newInvitation>

export const invitation = z.object({
  id: z.string(),
  email: z.string().nullable(),
  role: z.enum(roles),
  created_at: instant,
  expires_at: instant,
})
export type Invitation = z.infer<typeof invitation>

export const createdInvitation = invitation.extend({
  token: z.string().describe('Shown once; the link to send is `/invitation#` and this.'),
  is_mailed: z
    .boolean()
    .describe('Does the server mail the link to `email` as well? Whether it arrives is not known yet.'),
})
export type CreatedInvitation = z.infer<typeof createdInvitation>

const token = z.string().max(200)

export const invitationToken = z.strictObject({ token })

/** What somebody who holds an invitation is told of it. */
export const offeredInvitation = z.object({
  site: z.string().nullable().describe('The name of the site; null for the whole installation.'),
  role: z.enum(roles),
  email: z.string().nullable(),
})
export type OfferedInvitation = z.infer<typeof offeredInvitation>

export const acceptance = z.strictObject({
  token,
  email,
  name: personName.optional().describe('Needed where there is no account with this address yet.'),
  password: text(1000).describe('A new one of 12 characters or more, or that of the account that is there.'),
  language: language.default('en'),
})
export type Acceptance = z.infer<typeof acceptance>

export const member = z.object({
  account: z.string(),
  email: z.string(),
  name: z.string(),
  role: z.enum(roles),
})
export type Member = z.infer<typeof member>

export const memberPatch = z.strictObject({ role: z.enum(roles) })

export const createdPasswordReset = z.object({
  token: z.string().describe('Shown once; the link to send is `/password#` and this.'),
  expires_at: instant,
})
export type CreatedPasswordReset = z.infer<typeof createdPasswordReset>

export const passwordResetRequest = z.strictObject({ email })

/** The same whether or not there is such an account. */
export const requestedPasswordReset = z.object({
  email: z.string().describe('As it was given. Only the mail tells whether there is an account with it.'),
})

export const passwordResetToken = z.strictObject({ token })

/** What somebody who holds the link is told of it. */
export const offeredPasswordReset = z.object({ email: z.string().describe('Of the account.') })

export const passwordReset = z.strictObject({ token, password: newPassword })
