import type { ReactElement } from 'react'

/** Returns the product's mark and name. */
export function Wordmark(): ReactElement {
  return (
    <span className="wordmark">
      <img src="/favicon.svg" alt="" width="26" height="26" />
      Evenkeel
    </span>
  )
}
