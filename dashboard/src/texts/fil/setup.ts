import type en from '../en/setup.ts'
import type { Translated } from '../texts.ts'

export default {
  setup: {
    progress: 'Mga hakbang ng pag-set up',
    done: 'tapos na',
    steps: { site: 'Inyong site', survey: 'Unang tanong', tag: 'Sa inyong mga pahina' },
    no_site: {
      title: 'Wala pang site',
      what_to_do:
        'Hindi pa kayo kabilang sa anumang site. Hilingin sa isang may-ari na imbitahan kayo sa kanilang site.',
    },
    /** `address` is the server's own, `name` a made-up one that stands for a name of one's own. */
    reach: {
      loopback: {
        title: 'Ang computer na ito lang ang nakakaabot sa server na ito',
        meaning:
          'Tumatakbo ito sa {address}. Masusubukan muna ninyo ang lahat dito, gamit ang mga pahina sa computer na ito; hindi pa matatanong ang mga bisita sa internet.',
      },
      plain: {
        title: 'Naaabot ang server na ito nang walang HTTPS',
        meaning:
          'Tumatakbo ito sa {address}. Bina-block ng mga browser ang script nito sa mga pahinang https, at ipinapadala nang walang proteksiyon ang mga password. Masusubukan muna ninyo ang lahat dito.',
      },
      how: 'Ilagay ito sa isang pampublikong domain name',
      command:
        'Sa isang machine na may Docker na itinuturo ng isang domain name ninyo, sapat na ang isang command na ito para patakbuhin ang server sa likod ng HTTPS. Isulat ang inyong domain name kapalit ng {name}, at patakbuhin ang command sa folder ng Touchline:',
      begins_empty:
        'Nagsisimula ito nang walang laman ang database, kaya i-set up ang inyong site roon sa parehong paraan.',
    },
    site: {
      title: 'Pangalanan ang inyong site',
      lead: 'Ang site ay ang website kung saan tinatanong ninyo ang mga bisita. Mababago ang lahat ng ito pagkatapos, maliban sa key.',
      name: 'Pangalan',
      name_hint: 'Ayon sa tawag ninyo at ng inyong mga katrabaho.',
      key: 'Key',
      key_hint: 'Nasa address ng script. Maikli, sa maliliit na titik; hindi na ito magbabago.',
      key_stays: 'Nasa address ito ng script at mananatiling ganito.',
      time_zone: 'Time zone',
      time_zone_hint: 'Nagsisimula sa hatinggabi nito ang mga araw ng trend.',
      week_start: 'Nagsisimula ang linggo sa',
      week_start_hint: 'Ganito ang mga linggo ng trend.',
      life: 'Ang paglalakbay ng inyong mga customer',
      life_hint:
        'Ang mga hakbang na pinagdaraanan ng mga customer sa inyo. Kabilang sa isa nito ang bawat lugar kung saan kayo nagtatanong, at ipinapakita ang mga ito sa buod ayon sa ganitong pagkakasunod-sunod.',
      create: 'Gawin ang site',
      go_on: 'I-save at magpatuloy',
    },
    days: { monday: 'Lunes', saturday: 'Sabado', sunday: 'Linggo' },
    presets: { shop: 'Isang tindahan', saas: 'Software, o ibang subscription' },
    survey: {
      title: 'Piliin ang inyong unang tanong',
      lead: 'Isang maikling tanong sa tamang sandali. Mababago ninyo ang mga salita nito at makakapagdagdag ng iba pagkatapos.',
      which: 'Ano ang gusto ninyong malaman?',
      starting: {
        recommend: {
          name: 'Irerekomenda ba nila kami?',
          meaning:
            'NPS, 0 hanggang 10: ang pangkalahatang tingin sa inyo ng mga customer. Itinatanong sa customer account.',
          touchpoint: 'Customer account',
        },
        easy: {
          name: 'Naging madali ba?',
          meaning:
            'CES, 1 hanggang 7: gaano kalaking pagsisikap ang kinailangan. Itinatanong pagkatapos na pagkatapos ng order.',
          touchpoint: 'Natanggap ang order',
        },
        satisfied: {
          name: 'Nasisiyahan ba sila?',
          meaning:
            'CSAT, limang mukha: kumusta ang katatapos lang mangyari. Itinatanong pagkatapos ng support.',
          touchpoint: 'Support',
        },
      },
      pages: 'Mga pahina kung saan ito itinatanong',
      pages_hint:
        'Mga path ng inyong site, isa bawat linya; kahit ano ang kahulugan ng *, kaya ang /account* ay /account at lahat ng nasa ilalim nito. Walang laman para sa bawat pahina.',
      make_live: 'Gawing live at magpatuloy',
      live_means:
        'Lalabas ito kapag nasa mga pahinang ito na ang script: pagkalipas ng limang segundo, sa bawat bisita nang hindi hihigit sa isang beses sa 90 araw.',
    },
    preview: {
      title: 'Ayon sa mababasa ng inyong mga bisita',
      language: 'Wika',
      rest: 'Binabasa ito ng mga bisita sa wika ng pahina. Idinaragdag sa 37 wika ang kahulugan ng magkabilang dulo ng sukat.',
    },
  },
  install: {
    title: 'Ilagay ito sa inyong mga pahina',
    lead: 'Isang linya sa bawat pahina kung saan baka gusto ninyong magtanong. Dito pinagpapasyahan kung ano ang itinatanong ng aling pahina, hindi roon.',
    paste: 'I-paste ang script',
    ways_label: 'Kung paano binuo ang inyong site',
    ways: {
      html: 'HTML',
      gtm: 'Tag Manager',
      wordpress: 'WordPress',
      react: 'React',
      vue: 'Vue',
      policy: 'CSP',
    },
    how: {
      html: 'I-paste ang linyang ito sa bawat pahina, pinakamabuti bago mismo ang </head>.',
      gtm: 'Sa Google Tag Manager, gumawa ng bagong tag na may uring “Custom HTML” na may linyang ito, piliin ang trigger na “All Pages”, at i-publish ang container.',
      wordpress:
        'Idagdag ito sa functions.php ng inyong child theme, o sa isang plugin para sa mga code snippet. Kailangan nito ang WordPress 6.3 o mas bago.',
      react:
        'I-install ang package at simulan ito nang isang beses; sinasabi ng hook kung sino ang nag-sign in.',
      vue: 'I-install ang package at simulan ito nang isang beses; sinasabi ng composable kung sino ang nag-sign in.',
      policy:
        'Para lang sa mga pahinang nagpapadala ng Content-Security-Policy: idagdag ang server sa dalawang directive na ito. Walang kailangang style-src o unsafe-… dito.',
    },
    more: {
      html: 'Naglo-load ito kasabay ng inyong pahina at hindi kailanman nagpapabagal dito. Nasa README ang mga opsiyonal na attribute, tulad ng data-locale o data-customer.',
      gtm: 'Kung naghihintay ng pahintulot ang inyong mga tag, ganoon din ito.',
      wordpress: 'I-clear ang cache ng inyong caching plugin pagkatapos.',
      react: 'Napapansin ang mga pagbabago ng route nang walang call. Kasama sa package ang mga type.',
      vue: 'Napapansin ang mga pagbabago ng route nang walang call. Kasama sa package ang mga type.',
      policy:
        'O ibigay sa script tag ang nonce na ginagawa ng inyong pahina para sa iba nitong script; kung gayon, hindi na kailangang ilista ng script-src ang server.',
    },
    watch: 'Dumating na ba ito?',
    /** What stands for the origin of a page where it is not told. */
    unknown_page: 'isang pahina',
    sentences: {
      waiting: 'Hinihintay ang inyong pahina…',
      silent: 'Wala pang pahinang kumuha ng script',
      fetched: 'Kinuha ng {origin}',
      not_due: 'Kinuha ng {origin}, pero walang lumabas na survey',
      asks_nothing: 'Kinuha ng {origin}, pero walang itatanong',
      refused: 'Tinatanggihan ang mga sagot mula sa {origin}',
      works: 'Gumagana na',
    },
    open_page: 'Buksan ang isang pahinang may script. Kusa itong mapapansin dito.',
    comes_soon:
      'Naroon na ang script. Lalabas ang survey pagkalipas ng ilang segundo, sa mga pahina kung saan ito itatanong.',
    shown: 'Ipinakita ang isang survey {ago}.',
    answered: 'Dumating ang isang sagot {ago}.',
    answer_yourself: 'Sagutin ninyo ito mismo, at tingnan ang pagdating nito rito.',
    open_overview: 'Buksan ang buod',
    refused: {
      why: 'Inililista ng site ang mga origin kung saan maaaring magpadala ang mga pahina. Sa mga pahina ng iba, ipinapakita ang survey, pero hindi tinatanggap ang mga sagot.',
      allow: 'Tumanggap ng mga sagot mula sa {origin}',
      ask_an_owner: 'Mababago ng may-ari ng site ang listahan.',
      afterwards: 'Pagkatapos, buksan ulit ang pahina.',
      no_origin:
        'Walang origin na maililista ayon sa pangalan ang mga file na binuksan mula sa disk at mga naka-sandbox na frame. Buksan ang pahina sa pamamagitan ng web server.',
    },
    asks_nothing: {
      none_live: 'Walang live na survey ang site na ito.',
      choose: 'Pumili ng unang tanong',
      states: {
        asking: 'Itinatanong kung saan natutugunan ang mga panuntunan nito.',
        waiting: 'Magsisimula pa, sa petsang itinakda.',
        over: 'Tapos na: lumipas na ang petsang itinakda.',
        quota_reached: 'Naabot na ang bilang ng mga sagot na gusto.',
      },
    },
    not_due: {
      rules:
        'Lumalabas ito kapag natutugunan ang lahat ng panuntunan nito. Ang mga karaniwang dahilan kung bakit hindi:',
      pages: 'Hindi kasama ang pahinang ito sa mga pahina kung saan ito itinatanong.',
      delay: 'Wala pa kayong limang segundo sa pahina, o nasa background ito.',
      again:
        'Nakakita na kayo ng survey ng site na ito sa browser na ito: may {days} araw sa pagitan ng dalawa, at 90 bago lumabas ulit ang dati. Subukan ang private window.',
      busy: 'Nagta-type kayo sa isang field: walang bumubukas habang ginagawa iyon.',
      policy:
        'Pinapapasok ng Content-Security-Policy ng pahina ang script, pero hindi ang nilo-load o ipinapadala nito: sinasabi ng tab na CSP kung ano ang idaragdag.',
      look: 'Mga panuntunan nito: {survey}',
      debug: 'Sinasabi mismo ng pahina kung alin: buksan ito nang may {query} sa dulo ng address.',
    },
    not_fetched: {
      reach: {
        loopback:
          'Mula lang sa computer na ito naaabot ang server na ito. Hindi mailo-load ng iba ang script nito mula sa pahina sa internet.',
        plain:
          'http ang server na ito. Hindi maaaring i-load ng pahinang https ang script nito: bina-block ito ng mga browser.',
      },
      missing: 'Wala sa pahina ang script. Hanapin ang {address} sa source nito.',
      cached:
        'Mas lumang kopya ng pahina ang inihahatid. I-clear ang mga cache ng inyong website at browser.',
      policy: 'Bina-block ito ng Content-Security-Policy ng pahina. Dapat nitong payagan ang:',
      doctor:
        'Tinitingnan ng command na ito ang isang pahina ninyo at sinasabi kung ano ang problema. Patakbuhin ito kung saan tumatakbo ang server, gamit ang address ng inyong pahina:',
      doctor_label: 'Command na sumusuri sa isang pahina',
    },
  },
} satisfies Translated<typeof en>
