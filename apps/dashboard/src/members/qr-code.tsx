import type { ReactElement } from 'react'
import { renderSVG } from 'uqr'

/** Free modules around the code, as the standard asks for. */
const BORDER = 4

/** Returns the picture of a link that a telephone's camera reads: dark on light in every theme, since not every reader knows the reverse. */
export function QrCode({ text, label }: { readonly text: string; readonly label: string }): ReactElement {
  const picture = renderSVG(text, { ecc: 'M', border: BORDER })
  return <img className="members-code" src={`data:image/svg+xml,${encodeURIComponent(picture)}`} alt={label} />
}
