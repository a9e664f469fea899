import type { Party } from '@evenkeel/domain/party.ts'
import { Button } from '@evenkeel/ui/button.tsx'
import { Dialog } from '@evenkeel/ui/dialog.tsx'
import { Notice } from '@evenkeel/ui/notice.tsx'
import { TextField } from '@evenkeel/ui/text-field.tsx'
import { Fragment, useId, useState, type ReactElement } from 'react'
import type { Commitment } from '../../commitments/commitment.ts'
import type { Recorder, Refusal } from '../../record/use-record.ts'
import { Failure } from '../../shell/failure.tsx'
import { ProblemError } from '../../shell/problem-error.ts'
import { dayWords } from '../../window/calendar-day.ts'
import { theirSide } from './both-sides.ts'
import { draftOf, draftProblems, editCommand, isSameDraft, type EditDraft } from './edit-draft.ts'

export interface EditDialogProps {
  readonly commitment: Commitment
  readonly parties: readonly Party[]
  readonly recorder: Recorder
  readonly onClose: () => void
}

function Side({
  title,
  draft,
  other,
}: {
  readonly title: string
  readonly draft: EditDraft
  readonly other: EditDraft
}) {
  const rows = [
    ['What', draft.text, other.text],
    ['Owner', draft.owner === '' ? 'nobody' : draft.owner, other.owner === '' ? 'nobody' : other.owner],
    ['Due', draft.due === '' ? 'no date' : dayWords(draft.due), other.due === '' ? 'no date' : dayWords(other.due)],
  ] as const
  return (
    <section className="grid content-start gap-1">
      <h3 className="text-sm font-semibold">{title}</h3>
      <dl className="facts-list">
        {rows.map(([label, value, against]) => (
          <Fragment key={label}>
            <dt>{label}</dt>
            <dd>{value === against ? value : <mark className="differing">{value}</mark>}</dd>
          </Fragment>
        ))}
      </dl>
    </section>
  )
}

function BothSides({ theirs, mine }: { readonly theirs: EditDraft; readonly mine: EditDraft }): ReactElement {
  return (
    <Notice tone="warn" title="Somebody else changed this item while you were editing.">
      <div className="grid gap-3 sm:grid-cols-2">
        <Side title="Recorded now" draft={theirs} other={mine} />
        <Side title="Yours, not saved" draft={mine} other={theirs} />
      </div>
      <p className="mt-2">Take what is recorded, save yours over it, or go on editing below until both are in it.</p>
    </Notice>
  )
}

/** Returns the form that changes an item's words, owner and date; when somebody was faster it shows both versions. */
export function EditDialog({ commitment, parties, recorder, onClose }: EditDialogProps): ReactElement {
  const [draft, setDraft] = useState(() => draftOf(commitment))
  const [wasTried, setWasTried] = useState(false)
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const listId = useId()
  const formId = useId()
  const problems = draftProblems(draft)
  const [seen, setSeen] = useState(commitment)
  const isChanged = commitment.item.version !== seen.item.version
  // While mine is on its way, what is shown is mine already: it is not somebody else's.
  const isConflict =
    !recorder.isRecording &&
    ((isChanged && !isSameDraft(draftOf(commitment), draftOf(seen))) || refusal?.problem.code === 'version-conflict')
  const told = theirSide(refusal, parties)
  // The refusal tells of the record before the facts are fetched anew.
  const standing = told !== null && told.item.version > commitment.item.version ? told : null
  const theirs = standing?.draft ?? draftOf(commitment)
  const save = async (): Promise<void> => {
    setWasTried(true)
    setRefusal(null)
    if (problems.text !== null || problems.due !== null || recorder.isRecording) return
    // Somebody who saves with both versions before their eyes has seen the latest one.
    setSeen(commitment)
    const command = editCommand(commitment, draft, standing ?? undefined)
    if (command === null) {
      onClose()
      return
    }
    const [refused] = await recorder.record([command])
    if (refused === undefined) onClose()
    else {
      recorder.dismiss(commitment.item.id)
      setRefusal(refused)
    }
  }
  return (
    <Dialog
      open
      title="Edit commitment"
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{isConflict ? 'Take theirs' : 'Cancel'}</Button>
          <Button type="submit" form={formId} variant="primary" busy={recorder.isRecording}>
            {recorder.isRecording ? 'Saving…' : isConflict ? 'Save mine over it' : 'Save'}
          </Button>
        </>
      }
    >
      {isConflict ? <BothSides theirs={theirs} mine={draft} /> : null}
      {refusal !== null && !isConflict ? (
        <Failure title="The change was not saved." error={new ProblemError(refusal.problem)} />
      ) : null}
      <form
        id={formId}
        className="grid gap-4"
        onSubmit={(event) => {
          event.preventDefault()
          void save()
        }}
      >
        <TextField
          label="What is to be done"
          multiline
          maxLength={2000}
          value={draft.text}
          problem={wasTried ? problems.text : null}
          onChange={(text) => setDraft({ ...draft, text })}
        />
        <TextField
          label="Owner"
          hint="One person, group or organization who answers for it. Leave empty when nobody does yet."
          list={listId}
          autoComplete="off"
          value={draft.owner}
          onChange={(owner) => setDraft({ ...draft, owner })}
        />
        <datalist id={listId}>
          {parties.map((party) => (
            <option key={party.id}>{party.name}</option>
          ))}
        </datalist>
        <TextField
          label="Due"
          type="date"
          value={draft.due}
          problem={wasTried ? problems.due : null}
          onChange={(due) => setDraft({ ...draft, due })}
        />
      </form>
    </Dialog>
  )
}
