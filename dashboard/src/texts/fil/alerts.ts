import type en from '../en/alerts.ts'
import type { Translated } from '../texts.ts'

export default {
  alerts: {
    title: 'Mga alerto',
    lead: 'Mga pagbabago ng iskor na higit sa nagkataon lang. Tinitingnan ang bawat touchpoint minsan sa isang araw.',
    which: 'Aling mga alerto',
    open: 'Hindi pa nakikita',
    all: 'Lahat',
    none_open: 'Walang hindi pa nakikita',
    none_open_why: 'Kapag tuluyang bumaba o tumaas ang isang iskor, sasabihin ito rito.',
    none: 'Wala pang alerto',
    none_why: 'Walang nagbago nang higit sa maaaring nagkataon lang. Nasa ibaba ang mga binabantayan.',
    more: 'Ipakita ang mga mas luma',
    fall: 'Bumaba ang {metric} ng {touchpoint}',
    rise: 'Tumaas ang {metric} ng {touchpoint}',
    /** {since} and {day} are days. */
    began: 'Nagsimula ito noong bandang {since}; lumabas ito sa mga sagot noong {day}.',
    difference: {
      one: '{points} puntos, sa pagitan ng {low} at {high} nang may 95% na katiyakan:',
      other: '{points} na puntos, sa pagitan ng {low} at {high} nang may 95% na katiyakan:',
    },
    answers_since: {
      one: '{count} sagot sa {days} araw mula noon',
      other: '{count} na sagot sa {days} araw mula noon',
    },
    answers_before: {
      one: 'kumpara sa {count} sa naunang {days} araw.',
      other: 'kumpara sa {count} sa naunang {days} araw.',
    },
    lasts: 'Nagpapatuloy pa ito.',
    ended: 'Noong {day}, bumalik na ito sa dati.',
    acknowledge: 'Markahang nakita ko na',
    acknowledged: 'Nakita ni {who}, {when}',
    open_touchpoint: 'Tingnan ang touchpoint',
    chart:
      '{metric} ng {touchpoint} bawat linggo mula {from} hanggang {to}: {before} sa linggo bago ang {since}, {after} sa huling linggong ipinapakita.',
    chart_began: 'nagsimula',
    chart_found: 'natuklasan',
    chart_none: 'Wala nang lingguhang iskor sa bandang panahong iyon.',
    watched: 'Mga binabantayan',
    touchpoint: 'Touchpoint',
    metric: 'Sukatan',
    state: 'Katayuan',
    states: {
      learning: 'Inaalam ang karaniwan',
      watching: 'Binabantayan',
      shifted: 'Nagbago, at hindi pa bumabalik sa dati',
    },
    /** Of days and answers; both are needed. */
    until: '{days} at {answers} bago matukoy ang pagbabago',
    until_only: '{rest} bago matukoy ang pagbabago',
    until_days: { one: '{count} pang araw', other: '{count} pang araw' },
    until_answers: { one: '{count} sagot', other: '{count} na sagot' },
    nothing_watched: 'Wala pang touchpoint ang site.',
  },
} satisfies Translated<typeof en>
