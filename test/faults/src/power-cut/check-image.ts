import { existsSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { coalitionPath, directoryPath } from '@evenkeel/api/node/data-folder.ts'
import { openNodeCoalitionStore } from '@evenkeel/api/node/node-coalition-store.ts'
import { listCoalitions } from '@evenkeel/api/node/local-coalitions.ts'
import { addFailure, type Tally } from '../fault.ts'
import { textsOf } from '../load/invent-commands.ts'
import type { Acknowledgement } from './acknowledgement.ts'

/** Opens what a power cut left of a data folder and counts what of the acknowledged is lost, doubled or corrupt in it. */
export async function checkImage(
  dataFolder: string,
  acknowledged: readonly Acknowledgement[],
  tally: Tally,
  repeat: string,
): Promise<void> {
  const complain = (kind: 'lost' | 'doubled' | 'corrupt', number: number, words: string): void =>
    addFailure(tally, kind, number, `${words} (${repeat})`)
  try {
    const coalitions = acknowledged.flatMap((one) => (one.kind === 'coalition' ? [one] : []))
    if (existsSync(directoryPath(dataFolder))) checkIntegrity(directoryPath(dataFolder), complain)
    const known = new Set(listCoalitions(dataFolder).map(({ id }) => id))
    complain('lost', coalitions.filter(({ id }) => !known.has(id)).length, 'coalitions are missing')
    for (const { id } of coalitions) {
      const commands = acknowledged.flatMap((one) => (one.kind === 'command' && one.coalition === id ? [one] : []))
      if (commands.length > 0 && !existsSync(coalitionPath(dataFolder, id))) {
        complain('lost', commands.length, 'the file of a coalition is missing')
        continue
      }
      await checkCoalition(coalitionPath(dataFolder, id), commands, complain)
    }
  } catch (error) {
    complain('corrupt', 1, error instanceof Error ? error.message : String(error))
  }
}

type Complain = (kind: 'lost' | 'doubled' | 'corrupt', number: number, words: string) => void

function checkIntegrity(path: string, complain: Complain): void {
  const database = new DatabaseSync(path)
  const rows = database.prepare('PRAGMA integrity_check').all()
  database.close()
  if (rows.length !== 1 || rows[0]?.['integrity_check'] !== 'ok') complain('corrupt', 1, JSON.stringify(rows[0]))
}

async function checkCoalition(
  path: string,
  acknowledged: readonly (Acknowledgement & { readonly kind: 'command' })[],
  complain: Complain,
): Promise<void> {
  if (existsSync(path)) checkIntegrity(path, complain)
  const store = openNodeCoalitionStore(path)
  try {
    const facts = await store.facts()
    const review = await store.mergeReview()
    countTexts(
      facts.items.map(({ text }) => text),
      acknowledged,
      complain,
    )
    const sent = acknowledged.map(({ command }) => command)
    const again = await store.record(sent, 'checker')
    const other = acknowledged.filter(({ answer }, index) => JSON.stringify(answer) !== JSON.stringify(again[index]))
    complain('lost', other.length, 'commands sent again are answered otherwise')
    const verdict = store.verify()
    complain('corrupt', verdict.ok ? 0 : 1, 'the chain of the ledger does not fit')
    store.rebuild()
    const same = JSON.stringify([await store.facts(), await store.mergeReview()]) === JSON.stringify([facts, review])
    complain('corrupt', same ? 0 : 1, 'the ledger alone gives other facts')
  } finally {
    store.close()
  }
}

/** Counts which acknowledged items are missing among the texts of a coalition's items, and which are there twice. */
export function countTexts(
  texts: readonly string[],
  acknowledged: readonly Acknowledgement[],
  complain: (kind: 'lost' | 'doubled', number: number, words: string) => void,
): void {
  const said = new Map<string, number>()
  for (const text of texts) said.set(text, (said.get(text) ?? 0) + 1)
  const wanted = acknowledged.flatMap((one) => (one.kind === 'command' ? textsOf(one.command) : []))
  complain('lost', wanted.filter((text) => !said.has(text)).length, 'acknowledged items are missing')
  complain('doubled', [...said.values()].filter((times) => times > 1).length, 'items are there twice')
}
