import { Link, getRouteApi } from '@tanstack/react-router'
import type { ReactElement } from 'react'
import { EmptyState } from '@evenkeel/ui/empty-state.tsx'
import { useMay } from '../session/use-may.ts'
import { importCommand } from './import-command.ts'
import { PageHeading } from '../shell/page-heading.tsx'
import { Panel } from '../shell/panel.tsx'

const coalitionRoute = getRouteApi('/c/$coalition')

/** Returns the first page of a coalition without a record: the ways to begin one, for those who may. */
export function EmptyCoalition({ name }: { readonly name: string }): ReactElement {
  const mayRecord = useMay('record-notes')
  const mayWriteCharter = useMay('write-charter')
  const { coalition } = coalitionRoute.useParams()
  if (!mayRecord) {
    return (
      <>
        <PageHeading title={name} lead="Nothing is recorded yet." />
        <EmptyState title="There is nothing to see so far.">
          Those who take notes here will bring in the first ones. This page fills by itself as soon as they do.
        </EmptyState>
      </>
    )
  }
  return (
    <>
      <PageHeading title={name} lead="Nothing is recorded yet. These are ways to begin, and they go together." />
      <div className="grid gap-6 lg:grid-cols-2">
        <Panel title="Bring in the notes you have">
          <p className="m-0">
            Point the command line at a folder of meeting notes or transcripts. Everything it finds stays marked as{' '}
            <em>unconfirmed</em> until a person has looked at it.
          </p>
          <pre className="code-block">
            <code>{importCommand(name)}</code>
          </pre>
        </Panel>
        <Panel title="Capture the next meeting">
          <p className="m-0">
            Open your notes in Google Docs with the extension beside them, confirm what it found, and this page fills
            while you watch.
          </p>
          <p className="m-0">
            <Link to="/pair" className="text-link">
              Pair the extension
            </Link>
          </p>
        </Panel>
        {mayWriteCharter ? (
          <Panel title="Say what you are for">
            <p className="m-0">
              One to five aims, before or after the first notes: the work can then be seen beside what the coalition is
              here to do.
            </p>
            <p className="m-0">
              <Link to="/c/$coalition/coalition" params={{ coalition }} className="text-link">
                Write the first aim
              </Link>
            </p>
          </Panel>
        ) : null}
      </div>
    </>
  )
}
