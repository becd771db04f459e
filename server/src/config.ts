import { dirname } from 'node:path'
import ipaddr from 'ipaddr.js'
import { z } from 'zod'
import { readSender, type Sender } from './domain/messages/mail-address.ts'
import type { MailServer } from './outside/mail.ts'
import { readMailServer } from './outside/mail-server.ts'

/** An address or a network; a plain number could be read as one, but means hops to those who write it. */
const isNetwork = (text: string) => !/^\d+$/.test(text) && (ipaddr.isValid(text) || ipaddr.isValidCIDR(text))

/** Where people find this server, as the beginning of links: a scheme, a name and a port; undefined for more than that. */
function readPublicUrl(text: string): string | undefined {
  const url = URL.parse(text)
  const isPlain = url && /^https?:$/.test(url.protocol) && url.username === '' && url.password === ''
  return isPlain && /^\w+:\/\/[^/?#]+\/?$/.test(text) ? url.origin : undefined
}

/** Every setting that the process reads from its environment. */
const settings = z.object({
  PORT: z
    .string()
    .regex(/^\d+$/)
    .transform(Number)
    .refine(port => port <= 65_535)
    .default(8080),
  HOST: z.string().min(1).default('127.0.0.1'),
  DATABASE_URL: z
    .string()
    .refine(url => /^file:./.test(url) || (/^postgres(?:ql)?:\/\//.test(url) && URL.canParse(url)))
    .default('file:./data/touchline.db'),
  DATABASE_READ_URL: z
    .string()
    .refine(url => /^postgres(?:ql)?:\/\//.test(url) && URL.canParse(url))
    .optional(),
  TOUCHLINE_TRUST_PROXY: z
    .string()
    .transform(list => list.split(/[\s,]+/).filter(network => network !== ''))
    .refine(networks => networks.every(isNetwork))
    .default([]),
  TOUCHLINE_ALLOW_PRIVATE: z
    .string()
    .transform(list => list.split(/[\s,]+/).filter(network => network !== ''))
    .refine(networks => networks.every(isNetwork))
    .default([]),
  TOUCHLINE_DRAIN_SECONDS: z
    .string()
    .regex(/^\d+$/)
    .transform(Number)
    .refine(seconds => seconds <= 10)
    .default(1),
  TOUCHLINE_LIMITS: z.enum(['on', 'off']).default('on'),
  TOUCHLINE_SECRET: z
    .string()
    .transform(list => list.split(/[\s,]+/).filter(secret => secret !== ''))
    .refine(secrets => secrets.length <= 2 && secrets.every(secret => secret.length >= 32))
    .default([]),
  TOUCHLINE_DATA: z.string().min(1).optional(),
  SMTP_URL: z
    .string()
    .transform(readMailServer)
    .refine(server => server !== undefined)
    .optional(),
  TOUCHLINE_MAIL_FROM: z
    .string()
    .transform(readSender)
    .refine(sender => sender !== undefined)
    .optional(),
  TOUCHLINE_PUBLIC_URL: z
    .string()
    .transform(readPublicUrl)
    .refine(url => url !== undefined)
    .optional(),
  TOUCHLINE_LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
})

/** What to write instead, for each setting. */
const remedies: Record<keyof z.infer<typeof settings>, string> = {
  PORT: 'a whole number from 0 to 65535, such as 8080 (0 takes any free port)',
  HOST: 'an address to listen on, such as 127.0.0.1 (this machine only) or 0.0.0.0 (every network)',
  DATABASE_URL:
    'file: and the path of a SQLite file, such as file:./data/touchline.db, or the address of a PostgreSQL database, such as postgres://user:password@host/touchline',
  DATABASE_READ_URL:
    'the address of a PostgreSQL database that repeats the other one, such as postgres://user:password@replica/touchline',
  TOUCHLINE_TRUST_PROXY:
    'a list of the networks of your own proxies, such as 10.0.0.0/8, fd00::/8; a number of hops could be forged',
  TOUCHLINE_ALLOW_PRIVATE:
    'a list of private networks that webhooks may be sent to all the same, such as 10.1.2.0/24',
  TOUCHLINE_DRAIN_SECONDS: 'a whole number of seconds from 0 to 10',
  TOUCHLINE_LIMITS: 'on, or off for measurements',
  TOUCHLINE_SECRET:
    '32 random characters or more, such as `openssl rand -base64 33` prints, and while it is being replaced the old one behind a comma',
  TOUCHLINE_DATA: 'a folder, such as /var/lib/touchline',
  SMTP_URL:
    'the address of a mail server, such as smtp://user:password@mail.example:587 or smtps://user:password@mail.example, with what is special in user and password written as in addresses (%40 for @)',
  TOUCHLINE_MAIL_FROM: 'a mail address, such as "My shop <surveys@shop.example>"',
  TOUCHLINE_PUBLIC_URL:
    'where people find this server, such as https://feedback.shop.example, without a path',
  TOUCHLINE_LOG_LEVEL: 'one of fatal, error, warn, info, debug, trace and silent',
}

/** Values that are never shown: addresses of databases and mail servers may hold a password. */
const untold = ['DATABASE_URL', 'DATABASE_READ_URL', 'TOUCHLINE_SECRET', 'SMTP_URL']

export interface Config {
  port: number
  host: string
  databaseUrl: string
  /** A database that repeats the other one, and answers what trends ask. */
  databaseReadUrl: string | undefined
  /** The networks of the operator's own proxies. */
  trustProxy: string[]
  /** Private networks that may be sent to all the same. */
  ownNetworks: string[]
  /** How long to serve on after the signal to stop, until whoever sends requests here has noticed. */
  drainSeconds: number
  /** Is it limited what may come from one place? */
  hasLimits: boolean
  /** What secrets are sealed with in the database, the one in use first. */
  secrets: string[]
  /** Where files lie until they are imported: beside the SQLite file unless it is said. */
  dataFolder: string
  /** How mails leave; undefined where none do. */
  mail: { server: MailServer; from: Sender } | undefined
  /** Where people find this server; undefined where nobody has said so. */
  publicUrl: string | undefined
  logLevel: z.infer<typeof settings>['TOUCHLINE_LOG_LEVEL']
}

/** A setting that cannot be used; its message is the sentence to show. */
export class ConfigError extends Error {}

/** Reads the settings; throws a `ConfigError` for the first that is bad or, among `TOUCHLINE_*`, unknown. */
export function readConfig(environment: Record<string, string | undefined>): Config {
  refuseUnknown(environment)
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''))
  const { success, data, error } = settings.safeParse(given)
  if (!success) {
    const name = error.issues[0]?.path[0] as keyof typeof remedies
    const value = untold.includes(name) ? '' : `is "${environment[name]}", but it `
    throw new ConfigError(`${name} ${value}must be ${remedies[name]}.`)
  }
  return {
    port: data.PORT,
    host: data.HOST,
    databaseUrl: data.DATABASE_URL,
    databaseReadUrl: data.DATABASE_READ_URL,
    trustProxy: data.TOUCHLINE_TRUST_PROXY,
    ownNetworks: data.TOUCHLINE_ALLOW_PRIVATE,
    drainSeconds: data.TOUCHLINE_DRAIN_SECONDS,
    hasLimits: data.TOUCHLINE_LIMITS === 'on',
    secrets: data.TOUCHLINE_SECRET,
    dataFolder: data.TOUCHLINE_DATA ?? folderOf(data.DATABASE_URL),
    mail: mailOf(data.SMTP_URL, data.TOUCHLINE_MAIL_FROM),
    publicUrl: data.TOUCHLINE_PUBLIC_URL,
    logLevel: data.TOUCHLINE_LOG_LEVEL,
  }
}

/** Either both are set or neither: a server alone would not know from whom, a name alone not by whom. */
function mailOf(server: MailServer | undefined, from: Sender | undefined): Config['mail'] {
  if (server && from) return { server, from }
  if (server)
    throw new ConfigError('TOUCHLINE_MAIL_FROM must be set beside SMTP_URL: from whom do mails come?')
  if (from)
    throw new ConfigError('SMTP_URL must be set beside TOUCHLINE_MAIL_FROM: which server takes mails?')
  return undefined
}

const folderOf = (databaseUrl: string) =>
  databaseUrl.startsWith('file:') ? dirname(databaseUrl.slice('file:'.length)) : './data'

/** Settings of the build and the tests, which the server does not read. */
const forOthers = ['TOUCHLINE_CHROMIUM']

function refuseUnknown(environment: Record<string, string | undefined>): void {
  const known = [...Object.keys(remedies), ...forOthers]
  const unknown = Object.keys(environment).find(
    name => name.startsWith('TOUCHLINE_') && !known.includes(name),
  )
  if (!unknown) return
  const ours = known.filter(name => name.startsWith('TOUCHLINE_')).join(', ')
  throw new ConfigError(
    `${unknown} is not a setting of Touchline; the settings are PORT, HOST, DATABASE_URL, DATABASE_READ_URL, SMTP_URL, ${ours}.`,
  )
}
