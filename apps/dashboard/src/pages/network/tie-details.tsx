import type { NetworkGraphData, NetworkTie } from '@evenkeel/charts/network-graph/layout.ts'
import { Button } from '@evenkeel/ui/button.tsx'
import { Table } from '@evenkeel/ui/table.tsx'
import type { ReactElement } from 'react'
import { Panel } from '../../shell/panel.tsx'

export interface TieDetailsProps {
  readonly data: NetworkGraphData
  readonly selected: string | null
  readonly onClear: () => void
}

const strongestShown = 12

function sentenceCase(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}

/** Returns the ties as a table: those of the chosen node, else the strongest of all. */
export function TieDetails({ data, selected, onClear }: TieDetailsProps): ReactElement | null {
  if (data.ties.length === 0) return null
  const names = new Map(data.nodes.map(({ id, name }) => [id, name]))
  const isChosen = selected !== null && names.has(selected)
  const ties = data.ties
    .filter(({ source, target }) => !isChosen || source === selected || target === selected)
    .sort((left, right) => right.weight - left.weight)
  const shown = isChosen ? ties : ties.slice(0, strongestShown)
  const nameOf = (id: string): string => names.get(id) ?? id
  return (
    <Panel
      title={isChosen ? `Ties of ${nameOf(selected)}` : 'The strongest ties'}
      lead={isChosen ? null : 'Choose a mark above, by click or with Enter, to see all of its ties.'}
      aside={
        isChosen ? (
          <Button size="small" variant="quiet" onClick={onClear}>
            Show the strongest of all
          </Button>
        ) : undefined
      }
    >
      <Table
        caption={`Ties by ${data.tieMeasure}`}
        captionHidden
        columns={[
          {
            id: 'pair',
            header: 'Between',
            cell: ({ source, target }) =>
              isChosen ? nameOf(source === selected ? target : source) : `${nameOf(source)} and ${nameOf(target)}`,
          },
          {
            id: 'weight',
            header: sentenceCase(data.tieMeasure.replace(/^at least \d+ /, '')),
            numeric: true,
            cell: ({ weight }) => weight,
          },
          ...(shown.some(({ bridge }) => bridge)
            ? [
                {
                  id: 'bridge',
                  header: 'If it went',
                  cell: ({ bridge }: NetworkTie) =>
                    bridge ? 'the network would fall into more parts' : 'there are other ways',
                },
              ]
            : []),
        ]}
        rows={shown}
        rowId={({ source, target }) => `${source} ${target}`}
      />
    </Panel>
  )
}
