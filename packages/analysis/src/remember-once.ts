/** Returns the same function, which works its answer out once for the same object: what it is asked of is never changed in place. */
export function rememberOnce<Key extends object, Answer>(compute: (of: Key) => Answer): (of: Key) => Answer {
  const known = new WeakMap<Key, { readonly answer: Answer }>()
  return (of) => {
    const remembered = known.get(of)
    if (remembered !== undefined) return remembered.answer
    const answer = compute(of)
    known.set(of, { answer })
    return answer
  }
}
