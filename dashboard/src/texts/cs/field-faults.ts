import type en from '../en/field-faults.ts'
import type { Translated } from '../texts.ts'

export default {
  field_faults: {
    too_few: {
      one: 'Uveďte nejméně {count} položku.',
      few: 'Uveďte nejméně {count} položky.',
      many: 'Uveďte nejméně {count} položky.',
      other: 'Uveďte nejméně {count} položek.',
    },
    no_word: 'Uveďte jednu z těchto hodnot: {words}.',
    no_key:
      'Použijte 1 až 64 znaků z malých písmen a až z, číslic, spojovníků a podtržítek. Začněte písmenem nebo číslicí.',
    no_locale: 'Uveďte kód jazyka, například „de“ nebo „pt-BR“.',
    nul: 'Odstraňte znak NUL (U+0000).',
    far_date: 'Zvolte datum mezi roky 1970 a 9998.',
    no_time: 'Uveďte čas, například 20:00.',
    wrong_password: 'Toto není heslo k vašemu účtu.',
    no_comma: 'Vynechte čárky, tabulátory a zalomení řádků.',
    no_tab: 'Vynechte tabulátory a zalomení řádků.',
    no_wording: 'Napište text alespoň v jednom jazyce.',
    no_letter: 'Napište alespoň jedno písmeno nebo číslici; bez nich se nikde nic nenajde.',
    no_theme_word: 'Uveďte alespoň jedno slovo.',
    many_theme_words: {
      one: 'Uveďte nejvýše {count} slovo, a to za všechny jazyky dohromady.',
      few: 'Uveďte nejvýše {count} slova, a to za všechny jazyky dohromady.',
      many: 'Uveďte nejvýše {count} slova, a to za všechny jazyky dohromady.',
      other: 'Uveďte nejvýše {count} slov, a to za všechny jazyky dohromady.',
    },
    stage_twice: 'Některá fáze je tu dvakrát. Jednu odeberte.',
    stage_in_use: 'Kontaktní bod „{touchpoint}“ je ve fázi „{stage}“. Nejdřív ho přesuňte do jiné fáze.',
    dimension_twice: 'Některá dimenze je tu dvakrát. Jednu odeberte.',
    no_dimension: 'Napište „locale“ nebo název vlastnosti složený z písmen, číslic, spojovníků a podtržítek.',
    no_origin:
      'Uveďte zdroj (origin), například „https://shop.example“ nebo „https://*.shop.example“; „*“ povolí všechny, „null“ soubory na disku.',
    no_pattern: 'Začněte „/“, „*“ nebo „https://“, například „/account/*“.',
    no_weekday: 'Ponechte alespoň jeden den v týdnu, kdy se smí něco posílat.',
    no_colour: 'Uveďte barvu, například „#0a7d62“.',
    no_fonts: 'Uveďte názvy písem oddělené čárkami, například „Inter, Georgia, serif“.',
    no_own_path:
      'Uveďte cestu na vlastním webu, například „/logo.svg“, aby se nic nenačítalo od jiného hostitele.',
    no_element: 'Uveďte, kam na stránce průzkum patří, například „#survey“.',
    no_headline: 'Průzkum začíná hodnocením, o které jsou požádáni všichni.',
    id_twice: 'ID „{id}“ je tu dvakrát. Dejte každé otázce vlastní.',
    look_needs_csat: 'Tento vzhled je jen pro CSAT. Zvolte „Čísla“.',
    points_elsewhere: 'Jen u CSAT a CES lze zvolit, kolik stupňů má hodnocení.',
    other_points: 'Zde lze zvolit: {points}.',
    not_earlier: 'Zvolte otázku, která se klade dřív.',
    no_bands: 'Otázka „{id}“ nežádá o hodnocení. Zvolte takovou, která o ně žádá, nebo uveďte odpovědi.',
    no_public_key:
      'Vložte veřejný klíč Ed25519 ve formátu PEM, jak ho vypíše „openssl pkey -in private.pem -pubout“.',
    no_full_url: 'Uveďte celou adresu, například https://example.org/hooks.',
    other_protocol: 'Začněte https:// nebo http://.',
    url_with_password: 'Vynechte uživatele a heslo. Příjemce si může ověřit podpis.',
    private_network:
      'Tato adresa je v soukromé nebo vyhrazené síti. Správce tohoto serveru ji může povolit pomocí TOUCHLINE_ALLOW_PRIVATE.',
    other_port:
      'Použijte port 443 nebo 80. Správce tohoto serveru může jiné povolit pomocí TOUCHLINE_ALLOW_PRIVATE, a to ve vlastních sítích.',
    local_name:
      'Tento název označuje samotný server nebo jeho síť. Správce tohoto serveru ho může povolit pomocí TOUCHLINE_ALLOW_PRIVATE.',
  },
} satisfies Translated<typeof en>
