/** The bytes of a file that grows and shrinks, without a copy at every step. */
export interface GrowingBytes {
  readonly write: (offset: number, data: Buffer) => void
  /** Cuts the file off, or lengthens it with zeros. */
  readonly setLength: (length: number) => void
  readonly length: () => number
  /** Returns a copy of the bytes. */
  readonly copy: () => Buffer
}

/** Returns a file with the given bytes, which are copied. */
export function growingBytes(start: Buffer = Buffer.alloc(0)): GrowingBytes {
  let bytes = Buffer.from(start)
  let length = start.length
  const setLength = (wanted: number): void => {
    if (wanted > bytes.length) {
      const larger = Buffer.alloc(Math.max(wanted, bytes.length * 2, 8192))
      bytes.copy(larger, 0, 0, length)
      bytes = larger
    }
    // What was cut off must not come back when the file grows again.
    if (wanted < length) bytes.fill(0, wanted, length)
    length = wanted
  }
  return {
    write: (offset, data) => {
      if (offset + data.length > length) setLength(offset + data.length)
      data.copy(bytes, offset)
    },
    setLength,
    length: () => length,
    copy: () => Buffer.from(bytes.subarray(0, length)),
  }
}
