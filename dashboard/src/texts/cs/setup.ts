import type en from '../en/setup.ts'
import type { Translated } from '../texts.ts'

export default {
  setup: {
    progress: 'Kroky nastavení',
    done: 'hotovo',
    steps: { site: 'Váš web', survey: 'První otázka', tag: 'Na vaše stránky' },
    no_site: {
      title: 'Zatím žádný web',
      what_to_do: 'Zatím nepatříte k žádnému webu. Požádejte některého vlastníka o pozvánku.',
    },
    /** `address` is the server's own, `name` a made-up one that stands for a name of one's own. */
    reach: {
      loopback: {
        title: 'Tento server je dostupný jen z tohoto počítače',
        meaning:
          'Běží na adrese {address}. Vše si tu můžete nejprve vyzkoušet se stránkami na tomto počítači; návštěvníků na internetu se zatím ptát nelze.',
      },
      plain: {
        title: 'K tomuto serveru se přistupuje bez HTTPS',
        meaning:
          'Běží na adrese {address}. Prohlížeče jeho skript na stránkách https blokují a hesla putují nechráněná. Vše si tu můžete nejprve vyzkoušet.',
      },
      how: 'Zpřístupnění na veřejné doméně',
      command:
        'Na počítači s Dockerem, na který směřuje některá z vašich domén, spustí server za HTTPS tento jediný příkaz. Místo {name} napište svou doménu a příkaz spusťte ve složce Touchline:',
      begins_empty: 'Začne s prázdnou databází, takže tam web nastavte stejným způsobem.',
    },
    site: {
      title: 'Pojmenujte svůj web',
      lead: 'Jde o web, jehož návštěvníků se budete ptát. Vše kromě klíče lze později změnit.',
      name: 'Název',
      name_hint: 'Jak mu říkáte vy a vaši kolegové.',
      key: 'Klíč',
      key_hint: 'Je součástí adresy skriptu. Krátký, malými písmeny; nelze ho změnit.',
      key_stays: 'Je součástí adresy skriptu a nemění se.',
      time_zone: 'Časové pásmo',
      time_zone_hint: 'Dny trendu začínají o půlnoci v tomto pásmu.',
      week_start: 'První den týdne',
      week_start_hint: 'Podle toho se dělí týdny trendu.',
      life: 'Cesta vašich zákazníků',
      life_hint:
        'Kroky, kterými u vás zákazníci procházejí. Každé místo, kde se ptáte, patří k jednomu z nich a přehled je ukazuje v tomto pořadí.',
      create: 'Vytvořit web',
      go_on: 'Uložit a pokračovat',
    },
    days: { monday: 'Pondělí', saturday: 'Sobota', sunday: 'Neděle' },
    presets: { shop: 'Obchod', saas: 'Software nebo jiné předplatné' },
    survey: {
      title: 'Vyberte první otázku',
      lead: 'Jedna krátká otázka ve správnou chvíli. Její znění můžete později změnit a přidat další.',
      which: 'Co byste chtěli zjistit?',
      starting: {
        recommend: {
          name: 'Doporučili by nás?',
          meaning: 'NPS, 0 až 10: jak vás zákazníci vnímají celkově. Klade se v zákaznickém účtu.',
          touchpoint: 'Zákaznický účet',
        },
        easy: {
          name: 'Bylo to snadné?',
          meaning: 'CES, 1 až 7: kolik úsilí to stálo. Klade se hned po objednávce.',
          touchpoint: 'Přijatá objednávka',
        },
        satisfied: {
          name: 'Jsou spokojeni?',
          meaning:
            'CSAT, pět smajlíků: jak dopadlo něco, co se právě stalo. Klade se po kontaktu s podporou.',
          touchpoint: 'Podpora',
        },
      },
      pages: 'Stránky, na kterých se ptát',
      pages_hint:
        'Cesty na vašem webu, každá na samostatném řádku; * zastupuje cokoli, takže /account* je /account a vše pod ním. Prázdné pole znamená všechny stránky.',
      make_live: 'Spustit a pokračovat',
      live_means:
        'Zobrazí se, jakmile bude na těchto stránkách skript: po pěti sekundách, každému návštěvníkovi nejvýše jednou za 90 dní.',
    },
    preview: {
      title: 'Jak to uvidí vaši návštěvníci',
      language: 'Jazyk',
      rest: 'Návštěvníci uvidí otázku v jazyce stránky. Popisky krajních hodnot stupnice se doplní ve 37 jazycích.',
    },
  },
  install: {
    title: 'Umístěte skript na své stránky',
    lead: 'Jeden řádek na každou stránku, kde se můžete chtít ptát. Která stránka se ptá na co, se rozhoduje zde, ne tam.',
    paste: 'Vložte skript',
    ways_label: 'Jak je váš web vytvořen',
    ways: {
      html: 'HTML',
      gtm: 'Tag Manager',
      wordpress: 'WordPress',
      react: 'React',
      vue: 'Vue',
      policy: 'CSP',
    },
    how: {
      html: 'Vložte tento řádek na každou stránku, nejlépe těsně před </head>.',
      gtm: 'V Google Tag Manageru vytvořte novou značku typu „Vlastní HTML“ s tímto řádkem, vyberte spouštěč „Všechny stránky“ a publikujte kontejner.',
      wordpress:
        'Přidejte tento kód do functions.php své odvozené šablony nebo do pluginu pro úryvky kódu. Vyžaduje WordPress 6.3 nebo novější.',
      react: 'Nainstalujte balíček a jednou ho spusťte; hook sděluje, kdo je přihlášený.',
      vue: 'Nainstalujte balíček a jednou ho spusťte; composable sděluje, kdo je přihlášený.',
      policy:
        'Jen pokud vaše stránky posílají hlavičku Content-Security-Policy: přidejte server do těchto dvou direktiv. Žádné style-src ani unsafe-… není potřeba.',
    },
    more: {
      html: 'Načítá se souběžně se stránkou a nikdy ji nezdržuje. Volitelné atributy, například data-locale nebo data-customer, popisuje README.',
      gtm: 'Pokud vaše značky čekají na souhlas, čeká i tato.',
      wordpress: 'Poté vyprázdněte mezipaměť svého cachovacího pluginu.',
      react: 'Změny trasy se rozpoznají bez volání. Typy jsou součástí balíčku.',
      vue: 'Změny trasy se rozpoznají bez volání. Typy jsou součástí balíčku.',
      policy:
        'Nebo dejte značce skriptu nonce, které stránka vytváří pro své ostatní skripty; pak script-src nemusí server uvádět.',
    },
    watch: 'Je skript na místě?',
    /** What stands for the origin of a page where it is not told. */
    unknown_page: 'neznámá stránka',
    sentences: {
      waiting: 'Čeká se na vaši stránku…',
      silent: 'Skript zatím nenačetla žádná stránka',
      fetched: 'Skript byl načten ({origin})',
      not_due: 'Skript byl načten ({origin}), ale žádný průzkum se neobjevil',
      asks_nothing: 'Skript byl načten ({origin}), ale není na co se ptát',
      refused: 'Odpovědi se odmítají ({origin})',
      works: 'Funguje to',
    },
    open_page: 'Otevřete stránku se skriptem. Rozpozná se to automaticky.',
    comes_soon: 'Skript je na místě. Průzkum se objeví po několika sekundách na stránkách, kde se má ptát.',
    shown: 'Průzkum se zobrazil {ago}.',
    answered: 'Odpověď přišla {ago}.',
    answer_yourself: 'Odpovězte sami a sledujte, jak sem odpověď dorazí.',
    open_overview: 'Otevřít přehled',
    refused: {
      why: 'Web má seznam zdrojů (origin), jejichž stránky smějí odesílat. Na stránkách všech ostatních se průzkum zobrazuje, ale odpovědi se nepřijímají.',
      allow: 'Přijímat odpovědi z {origin}',
      ask_an_owner: 'Seznam může změnit vlastník webu.',
      afterwards: 'Poté stránku otevřete znovu.',
      no_origin:
        'Soubory otevřené z disku a rámce v sandboxu nemají zdroj (origin), který by šlo v seznamu uvést jménem. Otevřete stránku přes webový server.',
    },
    asks_nothing: {
      none_live: 'Žádný průzkum tohoto webu není spuštěný.',
      choose: 'Vybrat první otázku',
      states: {
        asking: 'Ptá se tam, kde platí jeho pravidla.',
        waiting: 'Začne později, k nastavenému datu.',
        over: 'Skončil: nastavené datum už uplynulo.',
        quota_reached: 'Má tolik odpovědí, kolik bylo požadováno.',
      },
    },
    not_due: {
      rules: 'Objeví se, když platí všechna jeho pravidla. Obvyklé důvody, proč ne:',
      pages: 'Tato stránka nepatří k těm, na kterých se průzkum ptá.',
      delay: 'Nestrávili jste na stránce pět sekund nebo byla na pozadí.',
      again:
        'V tomto prohlížeči jste už průzkum tohoto webu viděli: mezi dvěma je rozestup {days} dní a stejný se opakuje po 90. Zkuste anonymní okno.',
      busy: 'Psali jste do pole: v tu chvíli se nic neotevírá.',
      policy:
        'Content-Security-Policy stránky skript pustí, ale ne to, co načítá nebo odesílá: co doplnit, uvádí karta CSP.',
      look: 'Jeho pravidla: {survey}',
      debug: 'Který důvod to je, prozradí sama stránka: otevřete ji s {query} na konci adresy.',
    },
    not_fetched: {
      reach: {
        loopback:
          'Tento server je dostupný jen z tohoto počítače. Stránka na internetu nikomu jinému jeho skript nenačte.',
        plain: 'Tento server běží na http. Stránka https jeho skript načíst nesmí: prohlížeče ho blokují.',
      },
      missing: 'Na stránce chybí skript. Hledejte {address} v jejím zdrojovém kódu.',
      cached: 'Zobrazuje se starší kopie stránky. Vyprázdněte mezipaměť svého webu i prohlížeče.',
      policy: 'Blokuje ho Content-Security-Policy stránky. Musí povolit:',
      doctor:
        'Tento příkaz prozkoumá vaši stránku a ukáže, kde je problém. Spusťte ho tam, kde běží server, s adresou své stránky:',
      doctor_label: 'Příkaz, který prozkoumá stránku',
    },
  },
} satisfies Translated<typeof en>
