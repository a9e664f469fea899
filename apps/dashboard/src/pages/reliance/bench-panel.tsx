import { Table } from '@evenkeel/ui/table.tsx'
import type { ReactElement } from 'react'
import { HowMeasured } from '../../method/how-measured.tsx'
import { measuresBehind } from '../../method/measures-behind.ts'
import { Panel } from '../../shell/panel.tsx'
import type { BenchList } from './second-data.ts'

/** Returns, for everybody who owns an open item, who is closest to stepping in and why; by name, for it ranks nobody. */
export function BenchPanel({ bench }: { readonly bench: BenchList }): ReactElement {
  return (
    <Panel title="Who could step in for whom" lead={bench.sentence}>
      {bench.people.length === 0 ? null : (
        <details className="figure-numbers">
          <summary>{`Whom to ask first, for each of the ${bench.people.length}`}</summary>
          <Table
            caption="Who is closest to stepping in for whom"
            captionHidden
            columns={[
              { id: 'who', header: 'For', cell: (row) => row.name },
              { id: 'open', header: 'Open items', numeric: true, cell: (row) => row.openItems },
              { id: 'nearest', header: 'Ask first', cell: (row) => row.nearest?.name ?? 'nobody in sight' },
              { id: 'why', header: 'Because they', cell: (row) => row.nearest?.reasons.join('; ') ?? '' },
            ]}
            rows={bench.people}
            rowId={(row) => row.id}
          />
        </details>
      )}
      <HowMeasured measures={measuresBehind.bench()} />
    </Panel>
  )
}
