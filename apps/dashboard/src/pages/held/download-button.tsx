import type { MineResponse } from '@evenkeel/contract/mine.ts'
import { Button } from '@evenkeel/ui/button.tsx'
import type { ReactElement } from 'react'

/** A browser may begin to read the file only after the click is over. */
const KEPT_MS = 60_000

/** Returns the button that saves all that is held on the reader as one file. */
export function DownloadButton({ mine }: { readonly mine: MineResponse }): ReactElement {
  const save = (): void => {
    const file = new Blob([JSON.stringify(mine, null, 2)], { type: 'application/json' })
    const link = document.createElement('a')
    link.href = URL.createObjectURL(file)
    link.download = 'held-about-me.json'
    link.click()
    setTimeout(() => URL.revokeObjectURL(link.href), KEPT_MS)
  }
  return <Button onClick={save}>Save as a file</Button>
}
