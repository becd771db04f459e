import { catalogue, draw, fill, wanted } from './catalogue.js'

const { lamp } = wanted()
const { euros, ...words } = catalogue[lamp]
const form = document.querySelector('.product')

form.elements.lamp.value = lamp
fill({ ...words, price: `€ ${euros}` })
draw(form, lamp)
document.title = `${words.name} ${words.kind.toLowerCase()} – Halflight`
for (const link of document.querySelectorAll('.shelf a'))
  if (link.href.endsWith(`lamp=${lamp}`)) link.setAttribute('aria-current', 'page')
