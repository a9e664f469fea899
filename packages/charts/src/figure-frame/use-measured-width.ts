import { type RefObject, useLayoutEffect, useRef, useState } from 'react'

/** Returns a reference to hang on a box and the box's inner width in whole pixels, `initial` until it is known. */
export function useMeasuredWidth(initial: number): [RefObject<HTMLDivElement | null>, number] {
  const box = useRef<HTMLDivElement | null>(null)
  const [width, setWidth] = useState(initial)
  useLayoutEffect(() => {
    const element = box.current
    if (element === null) return undefined
    // Measured before the first paint, so that nothing is ever drawn at a width that is not its own.
    const measure = (): void => {
      if (element.clientWidth > 0) setWidth(Math.max(240, Math.floor(element.clientWidth)))
    }
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  return [box, width]
}
