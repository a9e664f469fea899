import type { ReactElement } from 'react'
import { ItemForm } from './item-form.tsx'
import type { ItemEdit } from './plan-decision.ts'
import type { Tag } from './tagged-item.ts'

/** Returns the form for an item that a person tags by hand. */
export function TagComposer(props: {
  readonly tag: Tag
  readonly onSubmit: (edit: ItemEdit) => void
  readonly onCancel: () => void
}): ReactElement {
  const { tag } = props
  return (
    <section className="composer" aria-label="Tag an item">
      <h2>Tag an item</h2>
      {tag.quote.trim() === '' ? (
        <p className="soft">The selection could not be read here: copy it, and paste it below.</p>
      ) : (
        <blockquote className="quote">{tag.quote.trim()}</blockquote>
      )}
      <ItemForm
        key={tag.quote}
        initial={tag.initial}
        submitLabel="Confirm"
        onSubmit={props.onSubmit}
        onCancel={props.onCancel}
      />
    </section>
  )
}
