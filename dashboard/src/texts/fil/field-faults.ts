import type en from '../en/field-faults.ts'
import type { Translated } from '../texts.ts'

export default {
  field_faults: {
    too_few: {
      one: 'Magbigay ng hindi bababa sa {count} entry.',
      other: 'Magbigay ng hindi bababa sa {count} entry.',
    },
    no_word: 'Ibigay ang isa sa mga ito: {words}.',
    no_key:
      'Gumamit ng 1 hanggang 64 na maliliit na titik mula a hanggang z, numero, gitling at underscore. Magsimula sa titik o numero.',
    no_locale: 'Sumulat ng code ng wika tulad ng “de” o “pt-BR”.',
    nul: 'Alisin ang karakter na NUL (U+0000).',
    far_date: 'Pumili ng petsa sa pagitan ng 1970 at 9998.',
    no_time: 'Sumulat ng oras tulad ng 20:00.',
    wrong_password: 'Hindi ito ang password ng inyong account.',
    no_comma: 'Huwag gumamit ng kuwit, tab o putol ng linya.',
    no_tab: 'Huwag gumamit ng tab o putol ng linya.',
    no_wording: 'Sumulat ng teksto sa kahit isang wika.',
    no_letter: 'Sumulat ng kahit isang titik o numero; kung wala, hindi ito mahahanap saanman.',
    no_theme_word: 'Magbigay ng kahit isang salita.',
    many_theme_words: {
      one: 'Magbigay ng hanggang {count} salita lang sa lahat ng wika.',
      other: 'Magbigay ng hanggang {count} salita lang sa lahat ng wika.',
    },
    stage_twice: 'Dalawang beses nakalagay rito ang isang yugto. Alisin ang isa.',
    stage_in_use: 'Nasa yugtong “{stage}” ang touchpoint na “{touchpoint}”. Ilipat muna ito sa ibang yugto.',
    dimension_twice: 'Dalawang beses nakalagay rito ang isang dimensyon. Alisin ang isa.',
    no_dimension:
      'Isulat ang “locale” o ang pangalan ng isang trait, na binubuo ng mga titik, numero, gitling at underscore.',
    no_origin:
      'Sumulat ng origin tulad ng “https://shop.example” o “https://*.shop.example”; pinapayagan ng “*” ang lahat, at ng “null” ang mga file sa disk.',
    no_pattern: 'Magsimula sa “/”, “*” o “https://”, tulad ng sa “/account/*”.',
    no_weekday: 'Magtira ng kahit isang araw ng linggo kung kailan maaaring magpadala.',
    no_colour: 'Sumulat ng kulay tulad ng “#0a7d62”.',
    no_fonts: 'Sumulat ng mga pangalan ng font na may kuwit sa pagitan, tulad ng “Inter, Georgia, serif”.',
    no_own_path:
      'Sumulat ng path sa sarili ninyong site tulad ng “/logo.svg”, para walang hihingin sa ibang host.',
    no_element: 'Sabihin kung saan sa pahina ilalagay ang survey, tulad ng “#survey”.',
    no_headline: 'Nagsisimula ang survey sa isang rating na hinihingi sa lahat.',
    id_twice: 'Dalawang beses nakalagay rito ang id na “{id}”. Bigyan ng sariling id ang bawat tanong.',
    look_needs_csat: 'Para sa CSAT lang ang hitsurang ito. Piliin ang “Mga numero”.',
    points_elsewhere: 'Sa CSAT at CES lang mapipili kung ilan ang mga rating.',
    other_points: 'Puwede rito: {points}.',
    not_earlier: 'Pumili ng tanong na mas maagang itinatanong.',
    no_bands:
      'Hindi humihingi ng rating ang tanong na “{id}”. Pumili ng tanong na may rating, o magtukoy ng mga sagot.',
    no_public_key:
      'Mag-paste ng Ed25519 public key sa PEM, gaya ng inilalabas ng “openssl pkey -in private.pem -pubout”.',
    no_full_url: 'Sumulat ng buong address tulad ng https://example.org/hooks.',
    other_protocol: 'Magsimula sa https:// o http://.',
    url_with_password: 'Huwag isama ang user at ang password. Masusuri ng tumatanggap ang lagda.',
    private_network:
      'Nasa pribado o nakareserbang network ang address na ito. Mapapayagan ito ng nagpapatakbo ng server na ito gamit ang TOUCHLINE_ALLOW_PRIVATE.',
    other_port:
      'Gamitin ang port 443 o 80. Makapagpapahintulot ng iba ang nagpapatakbo ng server na ito gamit ang TOUCHLINE_ALLOW_PRIVATE, sa sarili niyang mga network.',
    local_name:
      'Ang mismong server o ang network nito ang tinutukoy ng pangalang ito. Mapapayagan ito ng nagpapatakbo ng server na ito gamit ang TOUCHLINE_ALLOW_PRIVATE.',
  },
} satisfies Translated<typeof en>
