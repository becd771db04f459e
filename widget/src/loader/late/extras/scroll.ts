/** Calls `reached` whenever the visitor comes to this share of the page. */
export const watchScroll = (
  percent: number,
  scrolledPercent: () => number,
  reached: () => void,
  options: AddEventListenerOptions,
): void => {
  let wasThere = false
  const look = () => {
    const isThere = scrolledPercent() >= percent
    if (isThere && !wasThere) reached()
    wasThere = isThere
  }
  addEventListener('scroll', look, options)
}
