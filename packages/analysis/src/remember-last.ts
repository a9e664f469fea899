import type { Facts } from '@evenkeel/domain/facts.ts'
import { rememberOnce } from './remember-once.ts'
import type { Window } from './window.ts'

/**
 * Returns the same function, which gives the answer that it gave last for the same facts and window without computing
 * it again: pages and detectors ask the same questions. Facts are never changed in place, so the answer holds.
 */
export function rememberLast<Answer>(
  compute: (facts: Facts, window: Window) => Answer,
): (facts: Facts, window: Window) => Answer {
  const last = new WeakMap<
    Facts,
    { readonly from: string | null; readonly to: string | null; readonly answer: Answer }
  >()
  return (facts, window) => {
    const known = last.get(facts)
    if (known !== undefined && known.from === window.from && known.to === window.to) return known.answer
    const answer = compute(facts, window)
    last.set(facts, { from: window.from, to: window.to, answer })
    return answer
  }
}

/**
 * Returns a function of facts and window that asks the given one, which looks at no window, once for the same facts: who
 * moves the span of time on does not wait for what does not depend on it.
 */
export function whicheverWindow<Answer>(compute: (facts: Facts) => Answer): (facts: Facts, window: Window) => Answer {
  return rememberOnce(compute)
}
