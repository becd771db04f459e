import { catalogue, draw, fill, wanted } from './catalogue.js'

/** Cart, checkout and confirmation know the order from the address alone: nothing is stored anywhere. */
const show = ({ lamp, colour, quantity }) => {
  const { name, kind, euros } = catalogue[lamp]
  fill({ name, kind, colour, quantity, sum: `€ ${euros * quantity}` })
  for (const picture of document.querySelectorAll('[data-colour]')) {
    picture.dataset.colour = colour
    draw(picture, lamp)
  }
}

const order = wanted()
const form = document.querySelector('main form')
show(order)
for (const [name, value] of Object.entries(order)) if (form?.elements[name]) form.elements[name].value = value
for (const link of document.querySelectorAll('[data-carry]')) link.search = new URLSearchParams(order)
form?.addEventListener('change', ({ target }) => {
  if (target.name === 'quantity') show({ ...order, quantity: target.value })
})
