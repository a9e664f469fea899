import { type RefObject, useEffect, useRef, useState } from 'react'

/** Returns a reference to hang on a box and the box's inner width in whole pixels, `initial` until it is known. */
export function useMeasuredWidth(initial: number): [RefObject<HTMLDivElement | null>, number] {
  const box = useRef<HTMLDivElement | null>(null)
  const [width, setWidth] = useState(initial)
  useEffect(() => {
    const element = box.current
    if (element === null) return undefined
    const observer = new ResizeObserver(() => setWidth(Math.max(240, Math.floor(element.clientWidth))))
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  return [box, width]
}
