import { Notice } from '@evenkeel/ui/notice.tsx'
import { Link } from '@tanstack/react-router'
import type { ReactElement } from 'react'
import { PageHeading } from './page-heading.tsx'
import { PlainPage } from './plain-page.tsx'

function Missing({ title, lead, reason }: Readonly<Record<'title' | 'lead' | 'reason', string>>): ReactElement {
  return (
    <PlainPage>
      <PageHeading title={title} lead={lead} />
      <Notice
        title={reason}
        actions={
          <Link to="/" className="text-link">
            Go to your coalition
          </Link>
        }
      />
    </PlainPage>
  )
}

/** Returns the answer to an address that leads nowhere. */
export function NoSuchPage(): ReactElement {
  return (
    <Missing
      title="No such page"
      lead="This address leads nowhere."
      reason="The page may have moved, or the address lost a letter on the way."
    />
  )
}

/** Returns the answer to a coalition that does not exist or is not the reader's: the two look the same on purpose. */
export function NoSuchCoalition(): ReactElement {
  return (
    <Missing
      title="No such coalition"
      lead="It does not exist, or you are not a member of it."
      reason="Ask its coordinator to add you, or choose one of yours."
    />
  )
}
