/** Drawn for a field of 24 by 24, as lines. */
const paths = {
  again: 'M4 4v6h6M4.6 15a8 8 0 1 0 .6-7.4L4 10',
  alert: 'M6 9a6 6 0 0 1 12 0c0 6 2 7 2 7H4s2-1 2-7M10 20a2 2 0 0 0 4 0',
  arrow: 'M5 12h14m-6-6 6 6-6 6',
  check: 'm5 12 5 5 9-10',
  close: 'm6 6 12 12M18 6 6 18',
  copy: 'M9 9h11v11H9zM5 15H4V4h11v1',
  down: 'M12 5v14m-6-6 6 6 6-6',
  download: 'M12 4v11m-5-5 5 5 5-5M5 20h14',
  info: 'M12 11v6m0-9.5v.1M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18z',
  menu: 'M4 7h16M4 12h16M4 17h16',
  minus: 'M5 12h14',
  overview: 'M4 17l5-6 4 4 7-9',
  plus: 'M12 5v14M5 12h14',
  responses: 'M4 5h16v11H9l-5 4z',
  search: 'M11 18a7 7 0 1 0 0-14 7 7 0 0 0 0 14zm5-2 5 5',
  settings:
    'M12 15a3 3 0 1 0 0-6 3 3 0 0 0 0 6zM12 3v3m0 12v3m9-9h-3M6 12H3m15.4-6.4-2.1 2.1M7.7 16.3l-2.1 2.1m12.8 0-2.1-2.1M7.7 7.7 5.6 5.6',
  surveys: 'M7 4h10a2 2 0 0 1 2 2v14H5V6a2 2 0 0 1 2-2zm1 6h8m-8 5h5',
  up: 'M12 19V5m-6 6 6-6 6 6',
  upload: 'M12 16V5m-5 5 5-5 5 5M5 20h14',
  warning: 'M12 4 2.5 20h19zM12 10v5m0 2v.1',
} as const

export type IconName = keyof typeof paths

/** A drawing beside words that say the same; screen readers pass it over. */
export const Icon = ({ name }: { name: IconName }) => (
  <svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
    <path d={paths[name]} />
  </svg>
)
