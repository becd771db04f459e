import type en from '../en/setup.ts'
import type { Translated } from '../texts.ts'

export default {
  setup: {
    progress: 'Étapes de la configuration',
    done: 'terminé',
    steps: { site: 'Votre site', survey: 'Première question', tag: 'Sur vos pages' },
    no_site: {
      title: 'Aucun site pour l’instant',
      what_to_do: 'Vous n’appartenez encore à aucun site. Demandez à un propriétaire de vous inviter.',
    },
    /** `address` is the server's own, `name` a made-up one that stands for a name of one's own. */
    reach: {
      loopback: {
        title: 'Ce serveur n’est accessible que depuis cet ordinateur',
        meaning:
          'Il fonctionne à l’adresse {address}. Vous pouvez d’abord tout essayer ici, avec des pages de cet ordinateur ; les visiteurs d’Internet ne peuvent pas encore être interrogés.',
      },
      plain: {
        title: 'Ce serveur est accessible sans HTTPS',
        meaning:
          'Il fonctionne à l’adresse {address}. Les navigateurs bloquent son script sur les pages en https, et les mots de passe circulent sans protection. Vous pouvez d’abord tout essayer ici.',
      },
      how: 'Le rendre accessible sous un nom de domaine',
      command:
        'Sur une machine avec Docker vers laquelle pointe un de vos noms de domaine, cette seule commande démarre le serveur derrière HTTPS. Remplacez {name} par votre nom de domaine et exécutez-la dans le dossier de Touchline :',
      begins_empty: 'Il démarre avec une base de données vide : configurez-y votre site de la même façon.',
    },
    site: {
      title: 'Nommez votre site',
      lead: 'Un site est le site web dont vous interrogez les visiteurs. Tout peut être modifié plus tard, sauf la clé.',
      name: 'Nom',
      name_hint: 'Tel que vous et vos collègues l’appelez.',
      key: 'Clé',
      key_hint: 'Figure dans l’adresse du script. Courte, en minuscules ; définitive.',
      key_stays: 'Elle figure dans l’adresse du script et ne change pas.',
      time_zone: 'Fuseau horaire',
      time_zone_hint: 'Les jours de la courbe commencent à minuit dans ce fuseau.',
      week_start: 'La semaine commence le',
      week_start_hint: 'Les semaines de la courbe suivent ce réglage.',
      life: 'Le parcours de vos clients',
      life_hint:
        'Les étapes que vos clients parcourent avec vous. Chaque point où vous les interrogez se rattache à l’une d’elles, et la vue d’ensemble les affiche dans cet ordre.',
      create: 'Créer le site',
      go_on: 'Enregistrer et continuer',
    },
    days: { monday: 'Lundi', saturday: 'Samedi', sunday: 'Dimanche' },
    presets: { shop: 'Une boutique', saas: 'Un logiciel ou un autre abonnement' },
    survey: {
      title: 'Choisissez votre première question',
      lead: 'Une courte question au bon moment. Vous pourrez en modifier le texte et en ajouter d’autres plus tard.',
      which: 'Que souhaitez-vous savoir ?',
      starting: {
        recommend: {
          name: 'Nous recommanderaient-ils ?',
          meaning:
            'NPS, de 0 à 10 : ce que les clients pensent de vous dans l’ensemble. Demandé dans l’espace client.',
          touchpoint: 'Espace client',
        },
        easy: {
          name: 'Était-ce facile ?',
          meaning: 'CES, de 1 à 7 : l’effort que cela a demandé. Demandé juste après la commande.',
          touchpoint: 'Confirmation de commande',
        },
        satisfied: {
          name: 'Sont-ils satisfaits ?',
          meaning:
            'CSAT, cinq smileys : comment s’est passée une expérience récente. Demandé après un contact avec le support.',
          touchpoint: 'Support',
        },
      },
      pages: 'Pages où la question est posée',
      pages_hint:
        'Chemins de votre site, un par ligne ; * remplace n’importe quelle suite de caractères : /account* désigne /account et tout ce qui suit. Vide pour toutes les pages.',
      make_live: 'Mettre en ligne et continuer',
      live_means:
        'La question s’affiche dès que le script est sur ces pages : après cinq secondes, au plus une fois en 90 jours par visiteur.',
    },
    preview: {
      title: 'Tel que vos visiteurs la lisent',
      language: 'Langue',
      rest: 'Les visiteurs la lisent dans la langue de la page. La signification des extrémités de l’échelle est ajoutée en 37 langues.',
    },
  },
  install: {
    title: 'Installez-le sur vos pages',
    lead: 'Une ligne sur chaque page où vous pourriez poser une question. Quelle page demande quoi se décide ici, pas là-bas.',
    paste: 'Coller le script',
    ways_label: 'Comment votre site est construit',
    ways: {
      html: 'HTML',
      gtm: 'Tag Manager',
      wordpress: 'WordPress',
      react: 'React',
      vue: 'Vue',
      policy: 'CSP',
    },
    how: {
      html: 'Collez cette ligne dans chaque page, de préférence juste avant </head>.',
      gtm: 'Dans Google Tag Manager, créez une balise de type « HTML personnalisé » avec cette ligne, choisissez le déclencheur « All Pages » et publiez le conteneur.',
      wordpress:
        'Ajoutez ceci au fichier functions.php de votre thème enfant ou à une extension de snippets de code. WordPress 6.3 ou plus récent est requis.',
      react: 'Installez le paquet et initialisez-le une fois ; le hook indique qui est connecté.',
      vue: 'Installez le paquet et initialisez-le une fois ; le composable indique qui est connecté.',
      policy:
        'Seulement si vos pages envoient une Content-Security-Policy : ajoutez le serveur à ces deux directives. Ni style-src ni unsafe-… ne sont nécessaires.',
    },
    more: {
      html: 'Il se charge en parallèle de votre page et ne la ralentit jamais. Les attributs facultatifs, comme data-locale ou data-customer, figurent dans le README.',
      gtm: 'Si vos balises attendent le consentement, celle-ci aussi.',
      wordpress: 'Videz ensuite le cache de votre extension de cache.',
      react: 'Les changements de route sont détectés sans appel. Les types sont fournis avec le paquet.',
      vue: 'Les changements de route sont détectés sans appel. Les types sont fournis avec le paquet.',
      policy:
        'Ou donnez à la balise de script le nonce que votre page crée pour ses autres scripts ; script-src n’a alors pas besoin d’indiquer le serveur.',
    },
    watch: 'Est-il arrivé ?',
    /** What stands for the origin of a page where it is not told. */
    unknown_page: 'une page',
    sentences: {
      waiting: 'En attente de votre page…',
      silent: 'Aucune page n’a encore chargé le script',
      fetched: 'Chargé par {origin}',
      not_due: 'Chargé par {origin}, mais aucune enquête ne s’est affichée',
      asks_nothing: 'Chargé par {origin}, mais il n’y a rien à demander',
      refused: 'Les réponses de {origin} sont refusées',
      works: 'Tout fonctionne',
    },
    open_page: 'Ouvrez une page qui contient le script. La détection est automatique.',
    comes_soon:
      'Le script est en place. L’enquête s’affiche après quelques secondes, sur les pages où elle est prévue.',
    shown: 'Une enquête a été affichée {ago}.',
    answered: 'Une réponse est arrivée {ago}.',
    answer_yourself: 'Répondez-y vous-même et voyez votre réponse arriver ici.',
    open_overview: 'Ouvrir la vue d’ensemble',
    refused: {
      why: 'Le site énumère les origines dont les pages peuvent envoyer des réponses. Sur les pages de toutes les autres, l’enquête s’affiche, mais les réponses ne sont pas acceptées.',
      allow: 'Accepter les réponses de {origin}',
      ask_an_owner: 'Un propriétaire du site peut modifier la liste.',
      afterwards: 'Ensuite, rouvrez la page.',
      no_origin:
        'Les fichiers ouverts depuis un disque et les cadres isolés (sandbox) n’ont pas d’origine que l’on puisse désigner. Ouvrez la page via un serveur web.',
    },
    asks_nothing: {
      none_live: 'Aucune enquête de ce site n’est en ligne.',
      choose: 'Choisir une première question',
      states: {
        asking: 'Affichée là où ses règles sont remplies.',
        waiting: 'Commence plus tard, à la date fixée.',
        over: 'Terminée : la date fixée est passée.',
        quota_reached: 'Le nombre de réponses souhaité est atteint.',
      },
    },
    not_due: {
      rules:
        'Elle s’affiche quand toutes ses règles sont remplies. Les raisons habituelles d’un non-affichage :',
      pages: 'Cette page ne fait pas partie de celles où elle est posée.',
      delay: 'La page n’est pas restée ouverte cinq secondes, ou elle était en arrière-plan.',
      again:
        'Vous avez déjà vu une enquête de ce site dans ce navigateur : {days} jours séparent deux enquêtes, et 90 avant que la même revienne. Essayez une fenêtre privée.',
      busy: 'Vous étiez en train d’écrire dans un champ : rien ne s’ouvre pendant ce temps.',
      policy:
        'Une Content-Security-Policy de la page laisse passer le script, mais pas ce qu’il charge ou envoie : l’onglet CSP indique ce qu’il faut ajouter.',
      look: 'Ses règles : {survey}',
      debug: 'La page elle-même indique laquelle : ouvrez-la avec {query} à la fin de son adresse.',
    },
    not_fetched: {
      reach: {
        loopback:
          'Ce serveur n’est accessible que depuis cet ordinateur. Une page sur Internet ne charge son script pour personne d’autre.',
        plain:
          'Ce serveur est en http. Une page en https ne peut pas charger son script : les navigateurs le bloquent.',
      },
      missing: 'Le script manque dans la page. Cherchez {address} dans son code source.',
      cached:
        'Une ancienne copie de la page est servie. Videz le cache de votre site web et celui de votre navigateur.',
      policy: 'Une Content-Security-Policy de la page le bloque. Elle doit autoriser :',
      doctor:
        'Cette commande examine une de vos pages et dit ce qu’il en est. Exécutez-la là où fonctionne le serveur, avec l’adresse de votre page :',
      doctor_label: 'Commande qui examine une page',
    },
  },
} satisfies Translated<typeof en>
