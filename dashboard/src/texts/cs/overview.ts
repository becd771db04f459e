import type en from '../en/overview.ts'
import type { Translated } from '../texts.ts'

export default {
  overview: {
    title: 'Přehled',
    relationship: {
      title: 'Celkový vztah',
      others: 'Další průzkumy celkového vztahu',
      look_back: 'Každý bod zahrnuje posledních {days} dní. Pásmo ukazuje, kde skóre leží.',
      open: 'Zobrazit vše',
      none: 'Na celkový vztah se zatím nikoho neptáte',
      none_hint:
        'Průzkum celkového vztahu, například „Doporučili byste nás?“, ukazuje, jak si u zákazníků stojíte, vedle hodnocení jednotlivých kroků.',
    },
    changed: {
      title: 'Co se změnilo',
      nothing: 'Nic se nezměnilo víc, než odpovídá náhodě.',
      nothing_of_told: 'Z toho, co lze posoudit, se nic nezměnilo víc, než odpovídá náhodě.',
      none_told: 'Zda se něco změnilo, zatím nelze říct: odpovědí je málo.',
      moved: {
        one: '{count} skóre se změnilo víc, než odpovídá náhodě.',
        few: '{count} skóre se změnila víc, než odpovídá náhodě.',
        many: '{count} skóre se změnilo víc, než odpovídá náhodě.',
        other: '{count} skóre se změnilo víc, než odpovídá náhodě.',
      },
      /** {told} of {all}, with the numbers. */
      told: {
        one: 'Dost odpovědí k posouzení: {told} z {count} skóre.',
        few: 'Dost odpovědí k posouzení: {told} z {count} skóre.',
        many: 'Dost odpovědí k posouzení: {told} z {count} skóre.',
        other: 'Dost odpovědí k posouzení: {told} z {count} skóre.',
      },
      more: {
        one: 'další {count}',
        few: 'další {count}',
        many: 'další {count}',
        other: 'dalších {count}',
      },
      open: 'Zatím nelze říct',
      open_hint: 'Kolik dalších odpovědí v každém období by rozhodlo:',
      about: 'asi {count}',
      at_border: 'na hranici významnosti',
      few_before: 'předtím málo odpovědí',
      longer: {
        28: 'Zobrazit raději 4 týdny',
        84: 'Zobrazit raději 12 týdnů',
        364: 'Zobrazit raději 52 týdnů',
      },
      not_compared: 'Nic se nesrovnává. Změny uvidíte, když nahoře vyberete, s čím srovnávat.',
      silent: {
        one: '{count} místo bez odpovědi.',
        few: '{count} místa bez odpovědi.',
        many: '{count} místa bez odpovědi.',
        other: '{count} míst bez odpovědi.',
      },
    },
    stages: {
      title: 'Cesta zákazníka',
      all: 'Všechny fáze',
      filter: 'Fáze',
      not_measured: 'Zatím se neměří',
      by_relationship: 'Ptá se na to „{survey}“ výše',
      blind: {
        one: '{count} krok se zatím neměří.',
        few: '{count} kroky se zatím neměří.',
        many: '{count} kroku se zatím neměří.',
        other: '{count} kroků se zatím neměří.',
      },
    },
    unhappy: {
      title: 'Kde je nejvíc nespokojených',
      none: 'V tomto období nebyl nikdo dotázán na žádný jednotlivý krok.',
      share: '{share} ({answers})',
      order: 'Kde je odpovědí málo, přiblíží se podíl před seřazením podílu všech; tak ho ukazují i pruhy.',
    },
    segments: {
      title: 'Segmenty vyžadující pozornost',
      below: {
        one: '{points} bod pod všemi ostatními (mezi {low} a {high})',
        few: '{points} body pod všemi ostatními (mezi {low} a {high})',
        many: '{points} bodu pod všemi ostatními (mezi {low} a {high})',
        other: '{points} bodů pod všemi ostatními (mezi {low} a {high})',
      },
      none: 'Žádný segment není zřetelně pod ostatními.',
      undeclared:
        'Odpovědi se zatím nerozlišují. Vlastník může v nastavení určit údaje, například zemi nebo tarif.',
      worked_out: 'Stav k {time}',
    },
    alerts: {
      title: 'Upozornění',
      none: 'Žádná otevřená upozornění.',
      all: 'Všechna upozornění',
      fall: {
        one: 'Pokles o {points} bod (mezi {low} a {high})',
        few: 'Pokles o {points} body (mezi {low} a {high})',
        many: 'Pokles o {points} bodu (mezi {low} a {high})',
        other: 'Pokles o {points} bodů (mezi {low} a {high})',
      },
      rise: {
        one: 'Nárůst o {points} bod (mezi {low} a {high})',
        few: 'Nárůst o {points} body (mezi {low} a {high})',
        many: 'Nárůst o {points} bodu (mezi {low} a {high})',
        other: 'Nárůst o {points} bodů (mezi {low} a {high})',
      },
      fell: 'Pokles',
      rose: 'Nárůst',
      since: 'Od {since}',
      over: '{since} až {ended}',
      ended: 'Skončilo',
      lasts: {
        one: 'Trvající změna: {names}.',
        few: '{count} trvající změny: {names}.',
        many: '{count} trvající změny: {names}.',
        other: '{count} trvajících změn: {names}.',
      },
    },
    comments: {
      title: 'Nejnovější komentáře',
      live: 'Živě',
      none: 'Zatím nikdo nic nenapsal. Komentáře se tu objeví, jakmile přijdou.',
      all: 'Všechny odpovědi',
      came: 'Nový komentář: {touchpoint}',
      several: {
        one: '{count} nový komentář',
        few: '{count} nové komentáře',
        many: '{count} nového komentáře',
        other: '{count} nových komentářů',
      },
    },
    empty: {
      title: 'Zatím se nic neměří',
      hint: 'Průzkum položí návštěvníkům jednu krátkou otázku v jednom kroku jejich cesty. Jakmile odpoví, najdete zde skóre.',
      begin: 'Vytvořit první průzkum',
      ask_editor: 'První průzkum může vytvořit editor nebo vlastník tohoto webu.',
    },
    no_answers: {
      hint: 'V tomto období nepřišla žádná odpověď. Je některý průzkum spuštěný a je skript na vašich stránkách?',
      surveys: 'Zobrazit průzkumy',
      install: 'Umístěte skript na své stránky',
    },
  },
} satisfies Translated<typeof en>
