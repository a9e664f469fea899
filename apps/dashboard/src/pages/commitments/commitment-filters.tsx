import type { Party } from '@evenkeel/domain/party.ts'
import { Badge } from '@evenkeel/ui/badge.tsx'
import { Button } from '@evenkeel/ui/button.tsx'
import { Segmented } from '@evenkeel/ui/segmented.tsx'
import { SelectField } from '@evenkeel/ui/select-field.tsx'
import { TextField } from '@evenkeel/ui/text-field.tsx'
import type { ReactElement } from 'react'
import type { CommitmentFlag, CommitmentSearch, CommitmentStatus } from './commitment-search.ts'

export interface CommitmentFiltersProps {
  readonly search: CommitmentSearch
  readonly owners: readonly Party[]
  readonly organizations: readonly Party[]
  /** The title of the one source that is looked at, null when it is not narrowed to one. */
  readonly sourceTitle: string | null
  readonly onChange: (search: CommitmentSearch) => void
}

const statuses: readonly { readonly value: CommitmentStatus; readonly label: string }[] = [
  { value: 'open', label: 'Open' },
  { value: 'done', label: 'Done' },
  { value: 'dropped', label: 'Dropped' },
  { value: 'all', label: 'All' },
]

const flags: readonly { readonly value: CommitmentFlag | ''; readonly label: string }[] = [
  { value: '', label: 'Everything' },
  { value: 'overdue', label: 'Overdue' },
  { value: 'soon', label: 'Due soon' },
  { value: 'no-owner', label: 'Without an owner' },
  { value: 'no-date', label: 'Without a date' },
  { value: 'unconfirmed', label: 'Unconfirmed' },
  { value: 'carried', label: 'Carried over' },
  { value: 'no-purpose', label: 'Tied to no aim yet' },
  { value: 'gone', label: 'Left the notes' },
]

function partyOptions(all: string, parties: readonly Party[]): { readonly value: string; readonly label: string }[] {
  return [{ value: '', label: all }, ...parties.map(({ id, name }) => ({ value: id, label: name }))]
}

/** Returns the controls that narrow the list; each is kept in the address, so that a narrowed list can be sent on. */
export function CommitmentFilters(props: CommitmentFiltersProps): ReactElement {
  const { search, owners, organizations, sourceTitle, onChange } = props
  const { status, flag, owner, organization, text, source } = search
  const set = (change: Partial<Record<keyof CommitmentSearch, string>>): void => {
    const merged = Object.entries({ ...search, ...change }).filter(([key, value]) => value !== '' && key !== 'item')
    onChange(Object.fromEntries(merged))
  }
  const isNarrowed = [status, flag, owner, organization, text, source].some((value) => value !== undefined)
  return (
    // A search landmark: what narrows the list below it.
    <search className="grid gap-4" aria-label="Narrow the list">
      <div className="controls">
        <Segmented
          label="Status"
          labelShown
          value={status ?? 'open'}
          options={statuses}
          onChange={(next) => set({ status: next === 'open' ? '' : next })}
        />
        <div className="min-w-0 flex-[1_1_220px]">
          <TextField
            label="Words"
            type="search"
            placeholder="in the item, its quote or its owner"
            value={text ?? ''}
            onChange={(next) => set({ text: next })}
          />
        </div>
      </div>
      <div className="grid gap-4 sm:grid-cols-3">
        <SelectField label="Show" value={flag ?? ''} options={flags} onChange={(next) => set({ flag: next })} />
        <SelectField
          label="Owner"
          value={owner ?? ''}
          options={partyOptions('Anybody', owners)}
          onChange={(next) => set({ owner: next })}
        />
        <SelectField
          label="Organization"
          value={organization ?? ''}
          options={partyOptions('Any organization', organizations)}
          onChange={(next) => set({ organization: next })}
        />
      </div>
      {isNarrowed ? (
        <div className="flex flex-wrap items-center gap-3">
          {sourceTitle === null ? null : <Badge tone="accent">{`Only from “${sourceTitle}”`}</Badge>}
          <Button size="small" variant="quiet" onClick={() => onChange({})}>
            Show all open commitments
          </Button>
        </div>
      ) : null}
    </search>
  )
}
