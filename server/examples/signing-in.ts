import type { ExampleCall } from './call.ts'

const email = 'ann@shop.example'
const [password, another] = ['four words are enough', 'five other words are better']
const token = 'the last token'
const account = { account: 'the last account' }

/** Somebody is invited, comes, forgets the password and leaves. */
export const signingIn: ExampleCall[] = [
  { method: 'POST', path: '/v1/invitations', body: { email, role: 'owner' } },
  { method: 'GET', path: '/v1/invitations' },
  { method: 'GET', path: '/v1/sign-in', as: 'nobody' },
  // Before she has an account, so that nothing is made behind the reply.
  { method: 'POST', path: '/v1/password-resets/request', as: 'nobody', body: { email } },
  { method: 'POST', path: '/v1/invitations/read', as: 'nobody', body: { token } },
  {
    method: 'POST',
    path: '/v1/invitations/accept',
    as: 'person',
    body: { token, email, name: 'Ann', password },
  },
  { method: 'POST', path: '/v1/login', as: 'person', body: { email, password } },
  { method: 'GET', path: '/v1/account', as: 'person' },
  { method: 'PATCH', path: '/v1/account', as: 'person', body: { name: 'Ann Example' } },
  { method: 'POST', path: '/v1/logout', as: 'person' },
  { method: 'GET', path: '/v1/members' },
  {
    method: 'POST',
    path: '/v1/members/{account}/password-reset',
    params: account,
    query: 'site=shop',
    as: 'installation',
  },
  { method: 'POST', path: '/v1/password-resets/read', as: 'nobody', body: { token } },
  { method: 'POST', path: '/v1/password-resets/use', as: 'person', body: { token, password: another } },
  { method: 'POST', path: '/v1/invitations', body: { role: 'owner' } },
  {
    method: 'POST',
    path: '/v1/invitations/accept',
    as: 'person',
    body: { token, email: 'bob@shop.example', name: 'Bob', password },
  },
  { method: 'PATCH', path: '/v1/members/{account}', params: account, body: { role: 'editor' } },
  { method: 'DELETE', path: '/v1/members/{account}', params: account },
  { method: 'POST', path: '/v1/invitations', body: { role: 'viewer' } },
  {
    method: 'DELETE',
    path: '/v1/invitations/{invitation}',
    params: { invitation: 'the last invitation' },
  },
]
