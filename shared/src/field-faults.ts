import { type Because, sayings } from './sayings.ts'
import { valueFaults } from './value-faults.ts'

/** What is wrong with a field of a request, by codes, to be read behind its name: what is wrong with any value, and what only some fields ask for. */
export const fieldFaults = {
  ...valueFaults,
  too_short: 'must have at least {count} characters',
  too_few: 'must have at least {count} entries',
  no_email: 'must be an e-mail address',
  no_url: 'must be an address that begins with https://',
  no_date: 'must be a date such as 2026-05-02',
  far_date: 'must lie between 1970 and 9998',
  no_time: 'must be a time such as 20:00',
  no_zone: 'must be an IANA time zone such as "Europe/Berlin"',
  no_form: 'must have the form that the API reference gives',
  taken: 'another {kind} has the key "{key}"; choose another',
  short_password: 'must have at least {count} characters; several words are easy to remember',
  wrong_password: 'is not the password of this account',
  no_comma: 'must not contain a comma, a tab or a line break',
  no_tab: 'must not contain a tab or a line break',
  no_wording: 'must hold a text for one language at least',
  no_letter: 'must hold a letter or a digit, or it is found nowhere',
  no_theme_word: 'must hold one word at least',
  many_theme_words: 'must hold {count} words at most, all languages together',
  stage_twice: 'must not name a stage twice',
  stage_in_use: 'the touchpoint "{touchpoint}" is at the stage "{stage}"',
  dimension_twice: 'must not name a dimension twice',
  no_dimension: 'must be "locale" or the name of a trait: letters, digits, "-" and "_"',
  no_origin: 'must be an origin such as "https://shop.example", "https://*.shop.example", "*" or "null"',
  no_pattern: 'must begin with "/", "*" or "https://", such as "/account/*"',
  no_weekday: 'must leave one day of the week on which something may be sent',
  no_colour: 'must be a colour such as "#0a7d62"',
  no_fonts: 'must be a list of font names such as "Inter, Georgia, serif"',
  no_own_path: 'must be a path of your own site such as "/logo.svg", so that no other host is asked',
  no_element: 'must say where the inline survey goes, such as "#survey"',
  no_headline: 'must be "rating", asked of all: a survey begins with its headline rating',
  id_twice: '"{id}" is used twice; give each question its own id',
  look_needs_csat: '"{look}" needs the metric "csat"; use "numbers" for {metric}',
  points_elsewhere: 'are for the metrics "csat" and "ces" only',
  other_points: 'can only be {points} for {metric} as {look}',
  not_earlier: 'must be the id of an earlier question',
  no_bands: 'need a rating, but "{id}" is none; only {bands} ratings have bands',
  no_public_key: 'must be an Ed25519 public key in PEM; `openssl pkey -in private.pem -pubout` prints it',
  no_full_url: 'must be a URL such as https://example.org/hooks',
  other_protocol: 'must begin with https:// or http://',
  url_with_password: 'must not hold a user or a password; whoever receives it can check the signature',
  private_network:
    'must not lead into a private or reserved network, unless TOUCHLINE_ALLOW_PRIVATE names it',
  other_port: 'must use the port 443 or 80; others only lead into networks of TOUCHLINE_ALLOW_PRIVATE',
  local_name: 'must not be a name of this machine or its network, unless TOUCHLINE_ALLOW_PRIVATE is set',
} as const

export type FieldFault = Because<keyof typeof fieldFaults>

export const {
  codes: fieldFaultCodes,
  because: fieldFault,
  sentence: fieldFaultDetail,
} = sayings(fieldFaults)

/** For a check of a schema whose sentence tells values: what zod is to keep of it, so that `findFieldFault` finds the code. */
export const issueOf = (because: FieldFault) => ({ message: fieldFaultDetail(because), params: { because } })
