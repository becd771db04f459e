/** Scrolling up by half a screen within this time, in milliseconds, is fast. */
const fast = 300

/** The mouse leaves towards the top; on touch screens, scrolling back up fast, which needs to have gone down before. */
export const watchExit = (left: () => void, options: Pick<AddEventListenerOptions, 'signal'>): void => {
  document.documentElement.addEventListener(
    'mouseleave',
    ({ clientY }) => {
      if (clientY <= 0) left()
    },
    options,
  )
  let from = 0
  let begun = 0
  const look = ({ timeStamp }: Event) => {
    if (scrollY > from || timeStamp > begun + fast) {
      from = scrollY
      begun = timeStamp
    }
    if (from - scrollY >= innerHeight / 2) left()
  }
  if (matchMedia('(pointer:coarse)').matches) addEventListener('scroll', look, options)
}
