import bar from './bar.css?inline'
import inline from './inline.css?inline'
import modal from './modal.css?inline'
import signs from './signs.css?inline'
import stars from './stars.css?inline'
import start from './start.css?inline'
import tab from './tab.css?inline'
import thumbs from './thumbs.css?inline'
import top from './top.css?inline'

/** Styles that only some surveys need. The server puts them into the files of those that do. */
export const css = { bar, modal, inline, tab, start, top, signs, stars, thumbs }

const star = 'M12 3l3 6 6 1-4 4 1 6-6-3-6 3 1-6-4-4 6-1z'
/** Points up; the style sheet turns the first. */
const thumb = 'M7 11l4-8q3 1 2 6h6q2 0 2 2l-2 7q-1 2-3 2H7zM7 11H3v9h4'

/** A face from sad (1) to happy (5). */
const face = (mood: number) => `M12 2a10 10 0 1 0 .1 0zM9 9v1m6-1v1M8 ${18 - mood}q4 ${mood * 2 - 6} 8 0`

/** What stands for each rating of CSAT, lowest first: paths of 24 by 24 units. Three faces are the first, the third and the fifth. */
export const drawings = {
  stars: Array.from({ length: 5 }, () => star),
  faces: [1, 2, 3, 4, 5].map(face),
  thumbs: [thumb, thumb],
}
