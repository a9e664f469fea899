import { closeSync, openSync, readSync, writeFileSync, writeSync } from 'node:fs'

/** The errno of Linux that a request can be made to fail with. */
const errorNumbers = { EIO: 5, ENOSPC: 28, EROFS: 30 } as const
export type DiskError = keyof typeof errorNumbers

const kindBits = { open: 1, write: 3, truncate: 4, sync: 5, unlink: 6, rename: 7, 'make-folder': 8 } as const
export type RequestKind = keyof typeof kindBits

const ALL_FROM_NOW_ON = 0xffff_ffff
const SIZE = 32

/** Steers the faults that the shim makes, from inside the program under it or from outside. */
export interface FaultControl {
  /** Lets the requests of those kinds fail, from the `first` one from now on (counted from 1), `failing` in a row. */
  readonly arm: (fault: {
    readonly error: DiskError
    readonly kinds: readonly RequestKind[]
    readonly first?: number
    readonly failing?: number
  }) => void
  readonly disarm: () => void
  /** Returns how many requests of the armed kinds there were, and how many failed. */
  readonly counts: () => { readonly seen: number; readonly failed: number }
  /** Sets how far the clock is off, in milliseconds. */
  readonly moveClock: (milliseconds: number) => void
  readonly close: () => void
}

/** Makes the file through which faults are steered, before the program is started. */
export function makeControlFile(path: string): void {
  writeFileSync(path, Buffer.alloc(SIZE))
}

/** Returns the steering of the faults behind a control file. */
export function openFaultControl(path: string): FaultControl {
  const file = openSync(path, 'r+')
  // The same layout stands in shim.c, which maps this file into its memory.
  const set = (error: number, kinds: number, first: number, failing: number): void => {
    const words = Buffer.alloc(24)
    for (const [index, word] of [0, kinds, first, failing, 0, 0].entries()) words.writeUInt32LE(word, index * 4)
    writeSync(file, words, 0, 24, 0)
    words.writeUInt32LE(error, 0)
    writeSync(file, words, 0, 4, 0)
  }
  return {
    arm: ({ error, kinds, first = 1, failing = ALL_FROM_NOW_ON }) => {
      const bits = kinds.reduce((sum, kind) => sum | (1 << kindBits[kind]), 0)
      set(errorNumbers[error], bits, first, failing)
    },
    disarm: () => {
      writeSync(file, Buffer.alloc(4), 0, 4, 0)
    },
    counts: () => {
      const words = Buffer.alloc(SIZE)
      readSync(file, words, 0, SIZE, 0)
      return { seen: words.readUInt32LE(16), failed: words.readUInt32LE(20) }
    },
    moveClock: (milliseconds) => {
      const word = Buffer.alloc(8)
      word.writeBigInt64LE(BigInt(milliseconds))
      writeSync(file, word, 0, 8, 24)
    },
    close: () => closeSync(file),
  }
}
