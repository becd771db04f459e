import type { View } from '../browser/support/views.ts'

/** The words of the invented page, for both ways of writing. */
const words = {
  en: {
    name: 'Fernbank',
    links: ['Journeys', 'Timetable', 'Help'],
    title: 'The slow way north',
    lead: 'Two nights by rail along the coast, with a window that opens. This page is an example: the railway is invented.',
    button: 'Find a berth',
    cards: [
      ['Coast line', '14 h · daily'],
      ['Lake line', '9 h · May to October'],
      ['Night line', '11 h · Thursdays'],
    ],
  },
  fa: {
    name: 'فرن‌بانک',
    links: ['سفرها', 'جدول زمانی', 'راهنما'],
    title: 'راه آرام به سوی شمال',
    lead: 'دو شب با قطار در کنار ساحل، با پنجره‌ای که باز می‌شود. این صفحه نمونه است: این راه‌آهن ساختگی است.',
    button: 'یافتن جا',
    cards: [
      ['خط ساحل', '۱۴ ساعت · هر روز'],
      ['خط دریاچه', '۹ ساعت · تابستان'],
      ['خط شب', '۱۱ ساعت · پنجشنبه'],
    ],
  },
}

const light =
  '--ink:#1d2433;--soft:#5b6475;--page:#f6f7fb;--box:#fff;--line:#e1e5ee;--touchline-accent:#3b4fc4'
const dark =
  '--ink:#eceef4;--soft:#a2aabb;--page:#12151d;--box:#1b202b;--line:#2c3342;--touchline-accent:#a9b6ff'

const rules = `
*{box-sizing:border-box;margin:0}
body{font:16px/1.5 system-ui,sans-serif;color:var(--ink);background:var(--page)}
header,main{max-width:1080px;margin:auto;padding:16px 32px}
header{display:flex;gap:28px;align-items:center}header b{font-size:20px;margin-inline-end:auto}
header span{color:var(--soft)}
h1{font-size:36px;line-height:1.15;margin-block:20px 10px}
.lead{color:var(--soft);max-width:36em}
.go{display:inline-block;margin-block:20px 28px;padding:11px 20px;border-radius:10px;font-weight:600;color:var(--page);background:var(--ink)}
.cards{display:grid;grid-template-columns:repeat(3,1fr);gap:20px}
.cards div{background:var(--box);border:1px solid var(--line);border-radius:14px;overflow:hidden;padding-block-end:16px}
.cards i{display:block;height:96px;margin-block-end:14px;background:linear-gradient(#cfdcfb 62%,#6f8fe0 62%)}
.cards div:nth-child(2) i{background:linear-gradient(170deg,#d8eef0 55%,#7fb9a4 56%)}
.cards div:nth-child(3) i{background:linear-gradient(188deg,#39406b 60%,#1f2547 61%)}
.cards :is(b,small){display:block;padding-inline:18px}.cards small{color:var(--soft)}
#here{max-width:472px;margin-block-end:28px}#here:empty{display:none}`

/** A page of an invented railway, for pictures. Nothing on it but the words changes with the language. */
export function examplePage({ lang, colours }: Pick<View, 'lang' | 'colours'>) {
  const { name, links, title, lead, button, cards } = words[lang]
  const pictures = cards.map(([line, times]) => `<div><i></i><b>${line}</b><small>${times}</small></div>`)
  return {
    lang,
    head: `<style>:root{${colours === 'dark' ? dark : light}}html{direction:${lang === 'fa' ? 'rtl' : 'ltr'}}${rules}</style>`,
    body: `<header><b>${name}</b>${links.map(link => `<span>${link}</span>`).join('')}</header>
      <main><h1>${title}</h1><p class="lead">${lead}</p><span class="go">${button}</span><div id="here"></div>
      <div class="cards">${pictures.join('')}</div></main>`,
  }
}
