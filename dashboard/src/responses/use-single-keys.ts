import { useState } from 'preact/hooks'

const place = 'touchline-single-keys'

/** May single letters do something? As was chosen in this browser. */
export function useSingleKeys(): [boolean, (isOn: boolean) => void] {
  const [isOn, setOn] = useState(read)
  return [
    isOn,
    chosen => {
      setOn(chosen)
      try {
        localStorage.setItem(place, chosen ? 'on' : 'off')
      } catch {
        // It holds until the page is left.
      }
    },
  ]
}

function read(): boolean {
  try {
    return localStorage.getItem(place) !== 'off'
  } catch {
    return true
  }
}
