import type en from '../en/overview.ts'
import type { Translated } from '../texts.ts'

export default {
  overview: {
    title: 'Buod',
    relationship: {
      title: 'Ugnayan',
      others: 'Iba pang survey tungkol sa ugnayan',
      look_back:
        'Sinasaklaw ng bawat punto ang nakalipas na {days} araw. Ipinapakita ng may-kulay na bahagi kung nasaan ang iskor.',
      open: 'Tingnan nang buo',
      none: 'Wala pang tinatanong tungkol sa ugnayan',
      none_hint:
        'Ipinapakita ng survey tungkol sa buong ugnayan, tulad ng “Irerekomenda ba ninyo kami?”, ang tingin sa inyo ng mga customer, bukod sa karanasan sa bawat hakbang.',
    },
    changed: {
      title: 'Ano ang nagbago',
      nothing: 'Walang nagbago nang higit sa maaaring nagkataon lang.',
      nothing_of_told: 'Sa mga matitiyak, walang nagbago nang higit sa maaaring nagkataon lang.',
      none_told: 'Hindi pa matiyak kung may nagbago: kulang ang mga sagot.',
      moved: {
        one: '{count} iskor ang nagbago nang higit sa maaaring nagkataon lang.',
        other: '{count} na iskor ang nagbago nang higit sa maaaring nagkataon lang.',
      },
      /** {told} of {all}, with the numbers. */
      told: {
        one: '{told} sa {count} iskor ang may sapat na sagot para matiyak.',
        other: '{told} sa {count} na iskor ang may sapat na sagot para matiyak.',
      },
      more: { one: '{count} pa', other: '{count} pa' },
      open: 'Hindi pa matiyak',
      open_hint: 'Ilan pang sagot sa bawat panahon ang kailangan para malaman:',
      about: 'mga {count}',
      at_border: 'nasa hangganan ng mahalaga',
      few_before: 'kulang ang mga sagot noon',
      longer: {
        28: 'Tingnan na lang ang 4 na linggo',
        84: 'Tingnan na lang ang 12 linggo',
        364: 'Tingnan na lang ang 52 linggo',
      },
      not_compared:
        'Walang inihahambing. Pumili sa itaas ng paghahambingan para makita kung ano ang nagbago.',
      silent: { one: '{count} lugar ang walang sagot.', other: '{count} na lugar ang walang sagot.' },
    },
    stages: {
      title: 'Paglalakbay ng customer',
      all: 'Lahat ng yugto',
      filter: 'Yugto',
      not_measured: 'Hindi pa nasusukat',
      by_relationship: 'Itinatanong ng “{survey}”, sa itaas',
      blind: {
        one: '{count} hakbang ang hindi pa nasusukat.',
        other: '{count} na hakbang ang hindi pa nasusukat.',
      },
    },
    unhappy: {
      title: 'Kung saan pinakamarami ang hindi nasisiyahan',
      none: 'Walang tinanong tungkol sa partikular na hakbang sa panahong ito.',
      share: '{share} ng {answers}',
      order:
        'Kung kaunti ang sagot, inilalapit ang bahagi sa bahagi ng lahat bago pagsunod-sunurin; ganoon din ang mga bar.',
    },
    segments: {
      title: 'Mga segment na kailangang pagtuunan',
      below: {
        one: '{points} puntos na mas mababa kaysa lahat ng iba (sa pagitan ng {low} at {high})',
        other: '{points} na puntos na mas mababa kaysa lahat ng iba (sa pagitan ng {low} at {high})',
      },
      none: 'Walang segment na malinaw na mas mababa kaysa iba.',
      undeclared:
        'Hindi pa pinaghihiwalay ang mga sagot. Maaaring magdeklara ang may-ari ng mga impormasyong tulad ng bansa o plan sa mga setting.',
      worked_out: 'Kinuwenta nang {time}',
    },
    alerts: {
      title: 'Mga alerto',
      none: 'Walang alertong hindi pa nakikita.',
      all: 'Lahat ng alerto',
      fall: {
        one: 'Bumaba nang {points} puntos (sa pagitan ng {low} at {high})',
        other: 'Bumaba nang {points} na puntos (sa pagitan ng {low} at {high})',
      },
      rise: {
        one: 'Tumaas nang {points} puntos (sa pagitan ng {low} at {high})',
        other: 'Tumaas nang {points} na puntos (sa pagitan ng {low} at {high})',
      },
      fell: 'Bumaba',
      rose: 'Tumaas',
      since: 'Mula noong {since}',
      over: '{since} hanggang {ended}',
      ended: 'Tapos na',
      lasts: {
        one: 'May {count} pagbabagong nagpapatuloy: {names}.',
        other: 'May {count} na pagbabagong nagpapatuloy: {names}.',
      },
    },
    comments: {
      title: 'Mga pinakabagong komento',
      live: 'Live',
      none: 'Wala pang nagkomento. Lalabas dito ang mga komento pagdating ng mga ito.',
      all: 'Lahat ng sagot',
      came: 'Bagong komento sa {touchpoint}',
      several: { one: '{count} bagong komento', other: '{count} na bagong komento' },
    },
    empty: {
      title: 'Wala pang nasusukat',
      hint: 'Nagtatanong ang survey sa inyong mga bisita ng isang maikling tanong sa isang hakbang ng kanilang paglalakbay. Kapag may sumagot na, lalabas dito ang mga iskor.',
      begin: 'Gawin ang unang survey',
      ask_editor: 'Maaaring gawin ng editor o may-ari ng site na ito ang unang survey.',
    },
    no_answers: {
      hint: 'Walang dumating na sagot sa panahong ito. May live bang survey, at nasa inyong mga pahina ba ang script tag?',
      surveys: 'Tingnan ang mga survey',
      install: 'Ilagay ito sa inyong mga pahina',
    },
  },
} satisfies Translated<typeof en>
