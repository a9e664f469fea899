import { useEffect, useRef, type ReactElement, type ReactNode } from 'react'

export interface PageHeadingProps {
  readonly title: string
  /** The question that the page answers. */
  readonly lead: string
  readonly aside?: ReactNode
}

let hasNavigated = false

/** Returns a page's only h1, sets the window's title, and takes the focus when somebody came from another page. */
export function PageHeading({ title, lead, aside }: PageHeadingProps): ReactElement {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    document.title = `${title} · Evenkeel`
    // On the very first page the reader starts at the top, where the skip link is.
    if (hasNavigated) heading.current?.focus({ preventScroll: true })
    hasNavigated = true
  }, [title])
  return (
    <header className="page-heading">
      <div className="min-w-0">
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        <p>{lead}</p>
      </div>
      {aside}
    </header>
  )
}
