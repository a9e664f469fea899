/** Where two texts differ: both are the same before `from`, and again from `untilBefore` and `untilAfter` on. */
export interface TextChange {
  readonly from: number
  readonly untilBefore: number
  readonly untilAfter: number
}

/** Long stretches are compared at once, which engines do many times faster than letter by letter. */
const STRIDES = [65_536, 4096, 256, 16, 1]

/** Returns the one stretch outside which two texts are the same, as short as can be; null for equal texts. */
export function findChange(before: string, after: string): TextChange | null {
  if (before === after) return null
  const shorter = Math.min(before.length, after.length)
  let from = 0
  for (const stride of STRIDES) {
    while (from + stride <= shorter && before.slice(from, from + stride) === after.slice(from, from + stride))
      from += stride
  }
  let behind = 0
  const behindMax = shorter - from
  for (const stride of STRIDES) {
    while (
      behind + stride <= behindMax &&
      before.slice(before.length - behind - stride, before.length - behind) ===
        after.slice(after.length - behind - stride, after.length - behind)
    )
      behind += stride
  }
  return { from, untilBefore: before.length - behind, untilAfter: after.length - behind }
}
