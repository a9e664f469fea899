import { Table } from '@evenkeel/ui/table.tsx'
import type { ReactElement } from 'react'
import { HowMeasured } from '../../method/how-measured.tsx'
import { measuresBehind } from '../../method/measures-behind.ts'
import { Panel } from '../../shell/panel.tsx'
import type { Lens } from '../participation/talk-data.ts'
import type { KeySets } from './second-data.ts'

const percent = (share: number): string => `${Math.round(share * 100)}%`

/** Returns the one, two and three without whom those who meet would come apart most, with what would be left. */
export function KeySetsPanel({ found, lens }: { readonly found: KeySets; readonly lens: Lens }): ReactElement {
  return (
    <Panel title="Who holds us together" lead={found.sentence}>
      {found.sets.length === 0 ? null : (
        <>
          <Table
            caption="Without whom the network of who meets whom would come apart most"
            captionHidden
            columns={[
              { id: 'who', header: 'Without', cell: (set) => set.labels.join(', ') },
              { id: 'parts', header: 'Parts left, by size', cell: (set) => sizeWords(set.parts) },
              { id: 'apart', header: 'Pairs with no way', numeric: true, cell: (set) => percent(set.fragmentation) },
            ]}
            rows={found.sets}
            rowId={(set) => set.parties.join(' ')}
          />
          <p className="m-0 text-[14px] text-soft">{found.basis}</p>
        </>
      )}
      <HowMeasured measures={measuresBehind.keySets(lens)} />
    </Panel>
  )
}

/** Sizes as "34, 2 and 5 alone". */
function sizeWords(sizes: readonly number[]): string {
  const alone = sizes.filter((size) => size === 1).length
  const together = sizes.filter((size) => size > 1)
  if (alone === 0) return together.join(', ')
  return together.length === 0 ? `${alone} alone` : `${together.join(', ')} and ${alone} alone`
}
