import type en from '../en/overview.ts'
import type { Translated } from '../texts.ts'

export default {
  overview: {
    title: 'Vue d’ensemble',
    relationship: {
      title: 'Relation client',
      others: 'Autres enquêtes sur la relation client',
      look_back: 'Chaque point porte sur les {days} jours précédents. La bande montre où se situe le score.',
      open: 'Voir le détail',
      none: 'Aucune enquête sur la relation client pour l’instant',
      none_hint:
        'Une enquête sur la relation dans son ensemble, par exemple « Nous recommanderiez-vous ? », montre ce que vos clients pensent de vous, au-delà de chaque étape.',
    },
    changed: {
      title: 'Ce qui a changé',
      nothing: 'Aucun score n’a varié plus que le hasard ne l’expliquerait.',
      nothing_of_told:
        'Parmi ce que l’on peut dire, aucun score n’a varié plus que le hasard ne l’expliquerait.',
      none_told:
        'Impossible de dire pour l’instant si quelque chose a changé : les réponses sont trop peu nombreuses.',
      moved: {
        one: '{count} score a varié plus que le hasard ne l’expliquerait.',
        other: '{count} scores ont varié plus que le hasard ne l’expliquerait.',
      },
      /** {told} of {all}, with the numbers. */
      told: {
        one: 'Les réponses suffisent pour conclure sur {told} score sur {count}.',
        other: 'Les réponses suffisent pour conclure sur {told} des {count} scores.',
      },
      more: { one: '{count} autre', other: '{count} autres' },
      open: 'Impossible à dire pour l’instant',
      open_hint: 'Réponses à ajouter dans chaque période pour conclure :',
      about: 'environ {count}',
      at_border: 'à la limite de ce qui compte',
      few_before: 'trop peu de réponses avant',
      longer: {
        28: 'Voir plutôt 4 semaines',
        84: 'Voir plutôt 12 semaines',
        364: 'Voir plutôt 52 semaines',
      },
      not_compared:
        'Aucune comparaison. Choisissez ci-dessus une période de comparaison pour voir ce qui a changé.',
      silent: {
        one: '{count} point de contact n’a reçu aucune réponse.',
        other: '{count} points de contact n’ont reçu aucune réponse.',
      },
    },
    stages: {
      title: 'Le parcours client',
      all: 'Toutes les étapes',
      filter: 'Étape',
      not_measured: 'Pas encore mesurée',
      by_relationship: 'Mesurée par « {survey} », ci-dessus',
      blind: {
        one: '{count} étape n’est pas encore mesurée.',
        other: '{count} étapes ne sont pas encore mesurées.',
      },
    },
    unhappy: {
      title: 'Où l’insatisfaction est la plus forte',
      none: 'Aucune réponse sur une étape précise pendant cette période.',
      share: '{share} sur {answers}',
      order:
        'Là où les réponses sont peu nombreuses, la part est rapprochée de celle de l’ensemble avant le classement ; les barres la montrent ainsi.',
    },
    segments: {
      title: 'Segments à surveiller',
      below: {
        one: '{points} point au-dessous de tous les autres (entre {low} et {high})',
        other: '{points} points au-dessous de tous les autres (entre {low} et {high})',
      },
      none: 'Aucun segment n’est nettement au-dessous des autres.',
      undeclared:
        'Les réponses ne sont pas encore segmentées. Un propriétaire peut déclarer des critères, comme le pays ou la formule, dans les paramètres.',
      worked_out: 'Calculé à {time}',
    },
    alerts: {
      title: 'Alertes',
      none: 'Aucune alerte ouverte.',
      all: 'Toutes les alertes',
      fall: {
        one: 'Baisse de {points} point (entre {low} et {high})',
        other: 'Baisse de {points} points (entre {low} et {high})',
      },
      rise: {
        one: 'Hausse de {points} point (entre {low} et {high})',
        other: 'Hausse de {points} points (entre {low} et {high})',
      },
      fell: 'Baisse',
      rose: 'Hausse',
      since: 'Depuis le {since}',
      over: 'Du {since} au {ended}',
      ended: 'Terminée',
      lasts: {
        one: 'Un changement persiste : {names}.',
        other: '{count} changements persistent : {names}.',
      },
    },
    comments: {
      title: 'Derniers commentaires',
      live: 'En direct',
      none: 'Personne n’a encore laissé de commentaire. Ils s’affichent ici dès leur arrivée.',
      all: 'Toutes les réponses',
      came: 'Nouveau commentaire : {touchpoint}',
      several: { one: '{count} nouveau commentaire', other: '{count} nouveaux commentaires' },
    },
    empty: {
      title: 'Rien n’est encore mesuré',
      hint: 'Une enquête pose à vos visiteurs une courte question à une étape de leur parcours. Dès les premières réponses, les scores s’affichent ici.',
      begin: 'Créer la première enquête',
      ask_editor: 'Un éditeur ou un propriétaire de ce site peut créer la première enquête.',
    },
    no_answers: {
      hint: 'Aucune réponse n’est arrivée pendant cette période. Une enquête est-elle en ligne, et la balise de script est-elle présente sur vos pages ?',
      surveys: 'Voir les enquêtes',
      install: 'Installez-le sur vos pages',
    },
  },
} satisfies Translated<typeof en>
