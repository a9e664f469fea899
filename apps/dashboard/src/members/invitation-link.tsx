import type { InviteResponse } from '@evenkeel/contract/member.ts'
import type { ReactElement } from 'react'
import { dayWords, localDay } from '../window/calendar-day.ts'
import { CopyField } from './copy-field.tsx'
import { QrCode } from './qr-code.tsx'

/** Returns the link of an invitation that was just made, as text and as a picture; it is shown this once. */
export function InvitationLink({ made }: { readonly made: InviteResponse }): ReactElement {
  const { invitation, link } = made
  return (
    <div className="members-link">
      <QrCode text={link} label={`The link for ${invitation.name}, to be scanned with a telephone`} />
      <CopyField
        label={`Link for ${invitation.name}`}
        hint={`Works once, until ${dayWords(localDay(Date.parse(invitation.expires)))}. Whoever has it can join: give it to nobody else. It is shown only now.`}
        value={link}
      />
    </div>
  )
}
