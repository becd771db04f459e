import type en from '../en/alerts.ts'
import type { Translated } from '../texts.ts'

export default {
  alerts: {
    title: 'Alertes',
    lead: 'Les variations de score qui dépassent le simple hasard. Chaque point de contact est vérifié une fois par jour.',
    which: 'Quelles alertes',
    open: 'Non vues',
    all: 'Toutes',
    none_open: 'Aucune alerte à voir',
    none_open_why: 'Quand un score baisse ou monte durablement, une alerte s’affiche ici.',
    none: 'Aucune alerte pour l’instant',
    none_why: 'Rien n’a varié plus que le hasard ne l’expliquerait. Ce qui est surveillé figure ci-dessous.',
    more: 'Afficher les plus anciennes',
    fall: 'Le {metric} de « {touchpoint} » a baissé',
    rise: 'Le {metric} de « {touchpoint} » a augmenté',
    /** {since} and {day} are days. */
    began: 'Le changement a commencé vers le {since} ; les réponses du {day} l’ont révélé.',
    difference: {
      one: '{points} point, entre {low} et {high} avec 95 % de certitude :',
      other: '{points} points, entre {low} et {high} avec 95 % de certitude :',
    },
    answers_since: {
      one: '{count} réponse dans les {days} jours écoulés depuis',
      other: '{count} réponses dans les {days} jours écoulés depuis',
    },
    answers_before: {
      one: 'contre {count} dans les {days} jours précédents.',
      other: 'contre {count} dans les {days} jours précédents.',
    },
    lasts: 'Le changement persiste.',
    ended: 'Le {day}, tout était revenu à la normale.',
    acknowledge: 'Marquer comme vue',
    acknowledged: 'Vue par {who}, le {when}',
    open_touchpoint: 'Voir le point de contact',
    chart:
      '{metric} de {touchpoint} par semaine, du {from} au {to} : {before} dans la semaine précédant le {since}, {after} dans la dernière semaine affichée.',
    chart_began: 'début',
    chart_found: 'détecté',
    chart_none: 'Il n’y a plus de scores hebdomadaires autour de cette date.',
    watched: 'Ce qui est surveillé',
    touchpoint: 'Point de contact',
    metric: 'Indicateur',
    state: 'État',
    states: {
      learning: 'Apprentissage du niveau habituel',
      watching: 'Surveillé',
      shifted: 'Modifié, pas encore revenu à la normale',
    },
    /** Of days and answers; both are needed. */
    until: 'Encore {days} et {answers} avant de pouvoir détecter un changement',
    until_only: 'Encore {rest} avant de pouvoir détecter un changement',
    until_days: { one: '{count} jour', other: '{count} jours' },
    until_answers: { one: '{count} réponse', other: '{count} réponses' },
    nothing_watched: 'Le site n’a pas encore de point de contact.',
  },
} satisfies Translated<typeof en>
