/** The four lamps. Pages are complete without this list: it only turns them into another lamp's page. */
export const catalogue = {
  heron: {
    name: 'Heron',
    kind: 'Desk lamp',
    euros: 149,
    blurb: 'A long neck, two joints and a heavy foot: Heron bends where you read and stays where you put it.',
    size: '52 cm high, foot 18 cm across',
    cable: '1.8 m, textile, with dimmer',
    material: 'Powder-coated steel and brass',
  },
  moth: {
    name: 'Moth',
    kind: 'Pendant',
    euros: 189,
    blurb: 'Two wide wings of steel that hold the light together over the table, and out of your eyes.',
    size: '48 cm across, 22 cm high',
    cable: '2.5 m, textile, can be shortened',
    material: 'Spun steel, white inside',
  },
  pebble: {
    name: 'Pebble',
    kind: 'Table lamp',
    euros: 79,
    blurb: 'A drop of opal glass on a stone. Tap it once for reading, twice for the night.',
    size: '24 cm high, 20 cm across',
    cable: '1.8 m, textile, with dimmer',
    material: 'Opal glass on cast stone',
  },
  birch: {
    name: 'Birch',
    kind: 'Floor lamp',
    euros: 229,
    blurb: 'Three slim legs and a linen shade. Birch stands behind your chair and minds its own business.',
    size: '148 cm high, legs 46 cm apart',
    cable: '2.2 m, textile, with foot switch',
    material: 'Linen on steel legs',
  },
}

/** What the address says that somebody wants; the page's own lamp for anything unknown. */
export const wanted = () => {
  const query = new URLSearchParams(location.search)
  const one = (name, allowed, otherwise) => (allowed.includes(query.get(name)) ? query.get(name) : otherwise)
  return {
    lamp: one('lamp', Object.keys(catalogue), 'heron'),
    colour: one('colour', ['clay', 'sage', 'ink'], 'clay'),
    quantity: one('quantity', ['1', '2', '3'], '1'),
  }
}

/** Writes each value into the elements that ask for it. */
export const fill = values => {
  for (const element of document.querySelectorAll('[data-fill]')) {
    const value = values[element.dataset.fill]
    if (value !== undefined) element.textContent = value
  }
}

/** Shows the lamp in every picture of the page's own one. */
export const draw = (within, lamp) => {
  for (const use of within.querySelectorAll('.lamp use'))
    use.setAttribute('href', `/demo/art/lamps.svg#${lamp}`)
}
