import type en from '../en/import-report.ts'
import type { Translated } from '../texts.ts'

export default {
  import_report: {
    creates: {
      touchpoint: 'Kontaktní bod „{touchpoint}“.',
      survey: 'Průzkum „{survey}“, který se nikoho neptá.',
    },
    of_rows: {
      one: '{count} řádek: {loss}',
      few: '{count} řádky: {loss}',
      many: '{count} řádku: {loss}',
      other: '{count} řádků: {loss}',
    },
    notices: {
      many_columns: 'Soubor má {columns} sloupců. Zobrazuje se jen prvních {told}.',
      phone_numbers:
        'Sloupec „{column}“ se vynechává: žádný import neukládá telefonní čísla. Programy je mohou posílat na POST /v1/people.',
      no_question:
        'Sloupec „{column}“ se vynechává: průzkum „{survey}“ pro něj nemá otázku „{question}“. Jeho otázky jsou {questions}.',
      no_rating:
        'Sloupec „{column}“ se vynechává: průzkum „{survey}“ pro něj nemá otázku s hodnocením. Jeho otázky jsou {questions}.',
      no_comment:
        'Sloupec „{column}“ se vynechává: průzkum „{survey}“ pro něj nemá otázku s komentářem. Jeho otázky jsou {questions}.',
      answered_twice: 'Sloupec „{column}“ se vynechává: na otázku „{question}“ už odpovídá „{other}“.',
      name_of_nobody:
        'Sloupec „{column}“ se nikam neukládá: není znám zákazník, jehož jméno by to mohlo být.',
      trait_of_nobody:
        'Sloupec „{column}“ se nikam neukládá: není znám zákazník, ke kterému by mohl patřit, a „{name}“ není dimenze tohoto webu. Nejdřív ho přidejte mezi dimenze, nebo ho vynechte.',
      cut_off: 'Co je ve sloupci „{column}“ nad 10 000 znaků, se odřízne.',
      no_locale: 'Ve sloupci „{column}“ není kód jazyka, například „de“, a proto se vynechává.',
      no_channel: 'Ve sloupci „{column}“ není kanál, a proto se vynechává.',
      no_source: 'Ve sloupci „{column}“ není zdroj, a proto se vynechává.',
      no_email: 'Ve sloupci „{column}“ není e-mailová adresa, a proto se vynechává.',
      many_tags: 'Neukládají se všechny štítky: nejvýše {most}, každý do 50 znaků.',
      many_notes: 'Neukládají se všechny poznámky.',
      no_id: 'Zákazník nemá ID o 1 až 200 znacích, proto se odpověď ukládá jako anonymní.',
      lost_traits:
        'Tyto údaje o zákazníkovi se neukládají: {traits}. Názvy mají do 64 znaků a hodnoty do 500; ukládá se jich nejvýše {most}.',
      not_proven: 'Zákazník se vrací jako neověřený. Ověření mohou vrátit jen vlastníci.',
      no_version:
        'Průzkum „{survey}“ nemá verzi {version}, proto se odpovědi ukládají jako odpovědi na verzi {current}.',
    },
    row_reasons: {
      open_quote:
        'V tomto řádku začínají uvozovky, které na konci buňky nekončí. Uvozovky uvnitř buněk zdvojte.',
      ragged: {
        one: 'Řádek má {count} buňku, záhlaví {columns}. Hledejte oddělovače a zalomení řádků, které nejsou v uvozovkách.',
        few: 'Řádek má {count} buňky, záhlaví {columns}. Hledejte oddělovače a zalomení řádků, které nejsou v uvozovkách.',
        many: 'Řádek má {count} buňky, záhlaví {columns}. Hledejte oddělovače a zalomení řádků, které nejsou v uvozovkách.',
        other:
          'Řádek má {count} buněk, záhlaví {columns}. Hledejte oddělovače a zalomení řádků, které nejsou v uvozovkách.',
      },
      no_object: 'Není to objekt JSON.',
      no_submission: 'Chybí submission_id.',
      long_submission: 'Hodnota submission_id je delší než {count} znaků.',
      scattered_submission: 'Odeslání „{submission}“ začíná příliš vysoko. Dejte jeho řádky k sobě.',
      large_submission: 'Odeslání má více než {count} polí.',
      says_nothing: 'Řádek neobsahuje hodnocení ani komentář.',
      no_moment: 'Chybí čas odpovědi.',
      no_date: '„{value}“ ve sloupci „{column}“ není platné datum ve tvaru „{format}“.',
      too_early: '„{value}“ ve sloupci „{column}“ je před datem {day}, proto se považuje za chybu.',
      in_future: '„{value}“ ve sloupci „{column}“ je v budoucnosti.',
      off_scale:
        '„{value}“ ve sloupci „{column}“ není celé číslo od {min} do {max}, tedy ze stupnice otázky „{question}“.',
      no_option: '„{value}“ ve sloupci „{column}“ není žádná z možností otázky „{question}“.',
      unfit: '„{field}“ nelze převzít: {detail}',
      unfit_missing: 'Chybí „{field}“.',
      unfit_empty: '„{field}“ nesmí být prázdné.',
      unfit_no_text: '„{field}“ musí být text.',
      unfit_no_number: '„{field}“ musí být číslo.',
      unfit_no_whole: '„{field}“ musí být celé číslo.',
      unfit_no_truth: '„{field}“ musí být true nebo false.',
      unfit_no_object: '„{field}“ musí být objekt JSON.',
      unfit_no_list: '„{field}“ musí být seznam.',
      unfit_no_word: '„{field}“ musí být jedna z těchto hodnot: {words}.',
      unfit_too_long: '„{field}“ smí mít nejvýše {count} znaků.',
      unfit_too_many: '„{field}“ smí mít nejvýše {count} položek.',
      unfit_too_small: '„{field}“ musí být alespoň {bound}.',
      unfit_too_large: '„{field}“ smí být nejvýše {bound}.',
      unfit_no_key:
        '„{field}“ musí mít 1 až 64 znaků z malých písmen a až z, číslic, spojovníků a podtržítek a začínat písmenem nebo číslicí.',
      unfit_no_uuid: '„{field}“ musí být UUID, například 0192f0c1-2d3e-7a4b-8c5d-6e7f8a9b0c1d.',
      unfit_no_locale: '„{field}“ musí být kód jazyka, například „de“ nebo „pt-BR“.',
      unfit_no_moment: '„{field}“ musí být okamžik s časovým posunem, například 2026-05-02T10:00:00Z.',
      unfit_nul: '„{field}“ obsahuje znak NUL (U+0000). Odstraňte ho.',
      unfit_no_json: '„{field}“ není JSON.',
      unfit_no_question: 'Tato verze průzkumu nemá otázku, ke které by „{field}“ patřilo.',
      unfit_no_rating:
        '„{field}“ musí být celé číslo od {min} do {max}, tedy ze stupnice této otázky {metric}.',
      unfit_no_option: '„{field}“ musí být jedna z těchto možností: {options}.',
      unfit_no_options: '„{field}“ musí být seznam různých možností z těchto: {options}.',
      unfit_no_address: '„{field}“ musí být e-mailová adresa, nebo „yes“ od známého zákazníka.',
      not_counted: 'Odpověď se nezapočítala: její stav je „{state}“.',
      needs_admin:
        'Odpověď se nezapočítala: její stav je „{state}“. Takové odpovědi mohou vrátit jen vlastníci.',
      not_anonymous: 'Odpověď má být anonymizovaná, a přesto říká, kdo ji dal.',
      other_survey: 'Odpověď patří k průzkumu „{survey}“. Importujte ji do něj.',
      no_survey: 'Tento web nemá průzkum „{survey}“. Nejdřív ho vytvořte se všemi verzemi.',
      no_touchpoint: 'Tento web nemá kontaktní bod „{touchpoint}“. Nejdřív ho přidejte.',
      many_touchpoints: 'Je uvedeno více než {count} kontaktních bodů. Je to správný sloupec?',
      other_content:
        'Ze stejného řádku je už uložen jiný obsah: byl importován s jinými sloupci, nebo se jeho ID opakuje.',
      kept_elsewhere:
        'Řádek je už uložen pro jiný průzkum. Chcete-li ho mít i zde, importujte ho pod jiným názvem zdroje.',
      forgotten: 'Údaje tohoto zákazníka byly vymazány, proto se nevracejí.',
    },
  },
} satisfies Translated<typeof en>
