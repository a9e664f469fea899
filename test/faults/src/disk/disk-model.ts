import { dirname } from 'node:path'
import type { Random } from '../seeded-random.ts'
import type { DiskStep } from './disk-log.ts'
import { growingBytes, type GrowingBytes } from './growing-bytes.ts'

const SECTOR = 512

/** The bytes of one file, whatever name it goes by. */
interface Content {
  readonly durable: GrowingBytes
  pending: Pending[]
}

type Pending =
  | { readonly kind: 'write'; readonly offset: number; readonly data: Buffer }
  | { readonly kind: 'truncate'; readonly length: number }

/** A change of a folder: which content a name stands for afterwards, null for none. */
interface Naming {
  readonly path: string
  readonly content: Content | 'folder' | null
}

/** The disk as a program's requests leave it, with what of them would outlive a power cut. */
export interface DiskModel {
  readonly take: (step: DiskStep) => void
  /** Returns the files that a power cut now leaves: all that was synced, and by chance a torn part of what was not. */
  readonly cut: (random: Random) => ReadonlyMap<string, Buffer>
}

/**
 * Returns an empty disk. What was synced stays; of what was not, any set of 512-byte sectors may be there, also a longer
 * file with zeros in it; of each folder's changes since its last sync, any first part. With `syncsAre: 'ignored'` it is
 * a disk that lies, by which a test shows that it would find a loss.
 */
export function createDiskModel(syncsAre: 'kept' | 'ignored' = 'kept'): DiskModel {
  const present = new Map<string, Content | 'folder'>()
  const durableNames = new Map<string, Content | 'folder'>()
  const namings = new Map<string, Naming[]>()

  function name(path: string, content: Content | 'folder' | null): void {
    if (content === null) present.delete(path)
    else present.set(path, content)
    const folder = dirname(path)
    const waiting = namings.get(folder) ?? []
    waiting.push({ path, content })
    namings.set(folder, waiting)
  }

  function contentAt(path: string): Content {
    const content = present.get(path)
    if (content === undefined || content === 'folder') throw new Error(`the disk has no file ${path}`)
    return content
  }

  function sync(path: string): void {
    const content = present.get(path)
    if (content !== undefined && content !== 'folder') {
      for (const one of content.pending) apply(content.durable, one)
      content.pending = []
      return
    }
    for (const one of namings.get(path) ?? []) setName(durableNames, one)
    namings.delete(path)
  }

  return {
    take: (step) => {
      switch (step.kind) {
        case 'create':
          name(step.path, { durable: growingBytes(), pending: [] })
          return
        case 'make-folder':
          name(step.path, 'folder')
          return
        case 'unlink':
          name(step.path, null)
          return
        case 'rename': {
          const content = contentAt(step.path)
          name(step.path, null)
          name(step.to, content)
          return
        }
        case 'write':
          contentAt(step.path).pending.push({ kind: 'write', offset: step.offset, data: step.data })
          return
        case 'truncate':
          contentAt(step.path).pending.push({ kind: 'truncate', length: step.length })
          return
        case 'sync':
          if (syncsAre === 'kept') sync(step.path)
      }
    },
    cut: (random) => {
      const names = new Map(durableNames)
      for (const waiting of namings.values()) {
        for (const one of waiting.slice(0, random.below(waiting.length + 1))) setName(names, one)
      }
      const files = new Map<string, Buffer>()
      // A file whose folder is not there cannot be found.
      const isThere = (path: string): boolean => names.has(path) || !present.has(path)
      for (const [path, content] of names) {
        if (content === 'folder' || !isThere(dirname(path))) continue
        files.set(path, tear(content, random))
      }
      return files
    },
  }
}

function setName(names: Map<string, Content | 'folder'>, { path, content }: Naming): void {
  if (content === null) names.delete(path)
  else names.set(path, content)
}

function apply(bytes: GrowingBytes, change: Pending): void {
  if (change.kind === 'truncate') bytes.setLength(change.length)
  else bytes.write(change.offset, change.data)
}

/** Of the changes that were not synced, keeps none, all, or some by the sector. */
function tear({ durable, pending }: Content, random: Random): Buffer {
  const kept = durable.copy()
  if (pending.length === 0) return kept
  const share = random.pick([0, 1, 0.1, 0.5, 0.9])
  const file = growingBytes(kept)
  for (const change of pending) {
    if (change.kind === 'truncate') {
      if (random.chance(share)) apply(file, change)
      continue
    }
    const { offset, data } = change
    for (let start = offset; start < offset + data.length;) {
      const end = Math.min(offset + data.length, (Math.floor(start / SECTOR) + 1) * SECTOR)
      if (random.chance(share)) file.write(start, data.subarray(start - offset, end - offset))
      // The length reached the disk, the bytes did not.
      else if (random.chance(share / 4) && end > file.length()) file.setLength(end)
      start = end
    }
  }
  return file.copy()
}
