import { Button } from '@evenkeel/ui/button.tsx'
import { useState, type ReactElement } from 'react'

/** Returns the way to erase all that is kept on this computer; it asks once more, and says what would be lost unsent. */
export function EraseSection(props: { readonly waiting: number; readonly onErase: () => void }): ReactElement {
  const [isAsking, setIsAsking] = useState(false)
  const { waiting } = props
  return (
    <section className="erase">
      <h2>This computer</h2>
      <p className="soft">
        The last reading of each document, your decisions on its drafts and what waits to be sent are kept here,
        encrypted.
      </p>
      {isAsking ? (
        <>
          <p>
            {waiting > 0
              ? `${waiting} confirmed ${waiting === 1 ? 'entry has' : 'entries have'} not been sent and would be lost.`
              : 'Nothing unsent would be lost. The record on the server stays as it is.'}
          </p>
          <div className="row-actions">
            <Button variant="danger" size="small" onClick={props.onErase}>
              Erase everything here
            </Button>
            <Button variant="quiet" size="small" onClick={() => setIsAsking(false)}>
              Keep it
            </Button>
          </div>
        </>
      ) : (
        <div className="row-actions">
          <Button size="small" onClick={() => setIsAsking(true)}>
            Erase…
          </Button>
        </div>
      )}
    </section>
  )
}
