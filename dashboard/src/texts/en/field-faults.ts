/** What is wrong with one field, below it: each says what to write instead. What is said of fields of all kinds is in `start.ts`. */
export default {
  field_faults: {
    too_few: { one: 'Give {count} entry at least.', other: 'Give {count} entries at least.' },
    no_word: 'Give one of these: {words}.',
    no_key:
      'Use 1 to 64 of the small letters a to z, digits, hyphens and underscores. Begin with a letter or a digit.',
    no_locale: 'Write a language tag such as “de” or “pt-BR”.',
    nul: 'Remove the character NUL (U+0000).',
    far_date: 'Choose a date between 1970 and 9998.',
    no_time: 'Write a time such as 20:00.',
    wrong_password: 'This is not the password of your account.',
    no_comma: 'Leave out commas, tabs and line breaks.',
    no_tab: 'Leave out tabs and line breaks.',
    no_wording: 'Write a text in one language at least.',
    no_letter: 'Write a letter or a digit at least; without them it is found nowhere.',
    no_theme_word: 'Give one word at least.',
    many_theme_words: {
      one: 'Give {count} word at most, all languages together.',
      other: 'Give {count} words at most, all languages together.',
    },
    stage_twice: 'A stage stands here twice. Remove one.',
    stage_in_use: 'The touchpoint “{touchpoint}” is at the stage “{stage}”. Move it to another stage first.',
    dimension_twice: 'A dimension stands here twice. Remove one.',
    no_dimension: 'Write “locale” or the name of a trait, of letters, digits, hyphens and underscores.',
    no_origin:
      'Write an origin such as “https://shop.example” or “https://*.shop.example”; “*” allows all, “null” files on a disk.',
    no_pattern: 'Begin with “/”, “*” or “https://”, as in “/account/*”.',
    no_weekday: 'Leave one day of the week on which something may be sent.',
    no_colour: 'Write a colour such as “#0a7d62”.',
    no_fonts: 'Write names of fonts with commas between them, such as “Inter, Georgia, serif”.',
    no_own_path: 'Write a path of your own site such as “/logo.svg”, so that no other host is asked.',
    no_element: 'Say where in the page the survey goes, such as “#survey”.',
    no_headline: 'A survey begins with a rating that everybody is asked for.',
    id_twice: 'The id “{id}” stands here twice. Give each question its own.',
    look_needs_csat: 'This look is for CSAT only. Choose numbers.',
    points_elsewhere: 'Only CSAT and CES let you choose how many ratings there are.',
    other_points: 'Possible here: {points}.',
    not_earlier: 'Choose a question that is asked earlier.',
    no_bands: 'The question “{id}” asks for no rating. Choose one that does, or give answers instead.',
    no_public_key: 'Paste an Ed25519 public key in PEM, as “openssl pkey -in private.pem -pubout” prints it.',
    no_full_url: 'Write a whole address such as https://example.org/hooks.',
    other_protocol: 'Begin with https:// or http://.',
    url_with_password: 'Leave out the user and the password. Whoever receives it can check the signature.',
    private_network:
      'This address lies in a private or reserved network. Whoever runs this server can allow it with TOUCHLINE_ALLOW_PRIVATE.',
    other_port:
      'Use the port 443 or 80. Whoever runs this server can allow others with TOUCHLINE_ALLOW_PRIVATE, in their own networks.',
    local_name:
      'This name means the server itself or its network. Whoever runs this server can allow it with TOUCHLINE_ALLOW_PRIVATE.',
  },
} as const
