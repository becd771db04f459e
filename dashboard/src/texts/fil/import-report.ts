import type en from '../en/import-report.ts'
import type { Translated } from '../texts.ts'

export default {
  import_report: {
    creates: {
      touchpoint: 'Ang touchpoint na “{touchpoint}”.',
      survey: 'Ang survey na “{survey}”, na walang tinatanong.',
    },
    of_rows: {
      one: '{count} row: {loss}',
      other: '{count} row: {loss}',
    },
    notices: {
      many_columns: 'May {columns} column ang file. Ang unang {told} lang ang ipinapakita.',
      phone_numbers:
        'Hindi isinama ang column na “{column}”: walang import na nagtatago ng mga numero ng telepono. Maipapadala ang mga ito ng mga program sa POST /v1/people.',
      no_question:
        'Hindi isinama ang column na “{column}”: walang tanong na “{question}” para rito ang survey na “{survey}”. Ang mga tanong nito ay {questions}.',
      no_rating:
        'Hindi isinama ang column na “{column}”: walang tanong na may rating para rito ang survey na “{survey}”. Ang mga tanong nito ay {questions}.',
      no_comment:
        'Hindi isinama ang column na “{column}”: walang tanong na may komento para rito ang survey na “{survey}”. Ang mga tanong nito ay {questions}.',
      answered_twice:
        'Hindi isinama ang column na “{column}”: sinasagot na ng “{other}” ang tanong na “{question}”.',
      name_of_nobody:
        'Hindi itinatago ang column na “{column}”: walang kilalang customer na maaaring may ganitong pangalan.',
      trait_of_nobody:
        'Hindi itinatago ang column na “{column}”: walang kilalang customer na maaaring ilarawan nito, at hindi dimensyon ng site na ito ang “{name}”. Idagdag muna ito sa mga dimensyon, o hayaan na ito.',
      cut_off: 'Pinuputol ang laman ng “{column}” na lampas sa 10,000 karakter.',
      no_locale: 'Walang code ng wika tulad ng “de” ang “{column}”, kaya hindi ito isinama.',
      no_channel: 'Walang channel ang “{column}”, kaya hindi ito isinama.',
      no_source: 'Walang pinagmulan ang “{column}”, kaya hindi ito isinama.',
      no_email: 'Walang email address ang “{column}”, kaya hindi ito isinama.',
      many_tags: 'Hindi lahat ng tag ay itinatago: hanggang {most} lang, na hanggang 50 karakter bawat isa.',
      many_notes: 'Hindi lahat ng tala ay itinatago.',
      no_id: 'Walang id na 1 hanggang 200 karakter ang customer, kaya itinago ang sagot bilang anonymous.',
      lost_traits:
        'Hindi itinago ang mga ito tungkol sa customer: {traits}. Hanggang 64 na karakter ang mga pangalan at hanggang 500 ang mga value; hanggang {most} lang ang itinatago.',
      not_proven:
        'Ibinabalik ang customer bilang hindi napatunayan. Mga may-ari lang ang makapagbabalik ng mga patunay.',
      no_version:
        'Walang bersyong {version} ang survey na “{survey}”, kaya itinago ang mga sagot bilang sagot sa bersyong {current}.',
    },
    row_reasons: {
      open_quote:
        'May panipi sa row na ito na nagbubukas at hindi nagsasara sa dulo ng cell. Doblehin ang mga panipi sa loob ng mga cell.',
      ragged: {
        one: 'May {count} cell ito samantalang {columns} ang nasa header. Hanapin ang mga delimiter at putol ng linya na wala sa loob ng panipi.',
        other:
          'May {count} cell ito samantalang {columns} ang nasa header. Hanapin ang mga delimiter at putol ng linya na wala sa loob ng panipi.',
      },
      no_object: 'Hindi ito object sa JSON.',
      no_submission: 'Wala itong submission_id.',
      long_submission: 'Mas mahaba sa {count} karakter ang submission_id nito.',
      scattered_submission:
        'Masyadong nasa itaas ang simula ng submission na “{submission}”. Pagsama-samahin ang mga row nito.',
      large_submission: 'Mahigit {count} field ang submission nito.',
      says_nothing: 'Wala itong rating at walang komento.',
      no_moment: 'Hindi nito sinasabi kung kailan sinagot.',
      no_date: 'Hindi wastong petsa sa anyong “{format}” ang “{value}” sa “{column}”.',
      too_early: 'Mas maaga sa {day} ang “{value}” sa “{column}”, kaya itinuturing na mali.',
      in_future: 'Nasa hinaharap ang “{value}” sa “{column}”.',
      off_scale:
        'Hindi buong numero mula {min} hanggang {max}, ang sukat ng “{question}”, ang “{value}” sa “{column}”.',
      no_option: 'Wala sa mga opsiyon ng “{question}” ang “{value}” sa “{column}”.',
      unfit: 'Hindi matatanggap ang “{field}”: {detail}',
      unfit_missing: 'Wala ang “{field}”.',
      unfit_empty: 'Hindi puwedeng walang laman ang “{field}”.',
      unfit_no_text: 'Dapat na teksto ang “{field}”.',
      unfit_no_number: 'Dapat na numero ang “{field}”.',
      unfit_no_whole: 'Dapat na buong numero ang “{field}”.',
      unfit_no_truth: 'Dapat na true o false ang “{field}”.',
      unfit_no_object: 'Dapat na object sa JSON ang “{field}”.',
      unfit_no_list: 'Dapat na listahan ang “{field}”.',
      unfit_no_word: 'Dapat na isa sa mga ito ang “{field}”: {words}.',
      unfit_too_long: 'Hanggang {count} karakter lang ang “{field}”.',
      unfit_too_many: 'Hanggang {count} item lang ang “{field}”.',
      unfit_too_small: 'Dapat na hindi bababa sa {bound} ang “{field}”.',
      unfit_too_large: 'Dapat na hindi hihigit sa {bound} ang “{field}”.',
      unfit_no_key:
        'Dapat na 1 hanggang 64 na maliliit na titik mula a hanggang z, numero, gitling at underscore ang “{field}”, at nagsisimula sa titik o numero.',
      unfit_no_uuid: 'Dapat na UUID ang “{field}”, tulad ng 0192f0c1-2d3e-7a4b-8c5d-6e7f8a9b0c1d.',
      unfit_no_locale: 'Dapat na code ng wika ang “{field}”, tulad ng “de” o “pt-BR”.',
      unfit_no_moment: 'Dapat na petsa at oras na may offset ang “{field}”, tulad ng 2026-05-02T10:00:00Z.',
      unfit_nul: 'May karakter na NUL (U+0000) ang “{field}”. Alisin ito.',
      unfit_no_json: 'Hindi JSON ang “{field}”.',
      unfit_no_question: 'Walang tanong para sa “{field}” ang bersyong ito ng survey.',
      unfit_no_rating:
        'Dapat na buong numero mula {min} hanggang {max} ang “{field}”, ang sukat ng tanong na {metric} na ito.',
      unfit_no_option: 'Dapat na isa sa mga opsiyong ito ang “{field}”: {options}.',
      unfit_no_options: 'Dapat na listahan ng magkakaibang opsiyon mula sa mga ito ang “{field}”: {options}.',
      unfit_no_address: 'Dapat na email address ang “{field}”, o “yes” mula sa kilalang customer.',
      not_counted: 'Hindi ito ibinilang: “{state}” ang katayuan nito.',
      needs_admin:
        'Hindi ito ibinilang: “{state}” ang katayuan nito. Mga may-ari lang ang makapagbabalik ng ganitong mga sagot.',
      not_anonymous: 'Anonymised daw ito, pero sinasabi nito kung kanino galing.',
      other_survey: 'Sagot ito sa survey na “{survey}”. Doon ito i-import.',
      no_survey:
        'Walang survey na “{survey}” ang site na ito. Gawin muna ito, kasama ang lahat ng bersyon nito.',
      no_touchpoint: 'Walang touchpoint na “{touchpoint}” ang site na ito. Idagdag muna ito.',
      many_touchpoints: 'Mahigit {count} touchpoint ang binanggit. Ito ba ang tamang column?',
      other_content:
        'May ibang laman nang naitago para sa row ding ito: na-import ito nang iba ang mga column, o dalawang beses lumalabas ang id nito.',
      kept_elsewhere:
        'Naitago na ito para sa ibang survey. I-import ito sa ibang pangalan ng pinagmulan para magkaroon din nito rito.',
      forgotten: 'Nabura na ang datos ng customer na ito, kaya hindi na ibinabalik.',
    },
  },
} satisfies Translated<typeof en>
