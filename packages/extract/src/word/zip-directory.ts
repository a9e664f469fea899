/** One file inside a zip archive, as its directory describes it. */
export interface ZipEntry {
  readonly name: string
  /** Bytes when unpacked. */
  readonly size: number
  readonly isEncrypted: boolean
}

const DIRECTORY_END = 0x06054b50
const DIRECTORY_ENTRY = 0x02014b50
/** The end record is 22 bytes and may be followed by a comment of up to 65,535. */
const TAIL_MAX = 22 + 65_535
const ENTRIES_MAX = 20_000

/** Returns what a zip archive's own directory lists (APPNOTE.TXT 4.3.12, 4.3.16), or null when it has none that can be read. */
export function readZipDirectory(bytes: Uint8Array): ZipEntry[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = findEnd(view)
  if (end < 0) return null
  const count = view.getUint16(end + 10, true)
  let at = view.getUint32(end + 16, true)
  const entries: ZipEntry[] = []
  for (let index = 0; index < count && index < ENTRIES_MAX; index++) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== DIRECTORY_ENTRY) return null
    const nameLength = view.getUint16(at + 28, true)
    const next = at + 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
    let name = ''
    // What we look for has names in ASCII; others only have to differ from them.
    for (const byte of bytes.subarray(at + 46, at + 46 + nameLength)) name += String.fromCharCode(byte)
    entries.push({
      name,
      size: view.getUint32(at + 24, true),
      isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
    })
    at = next
  }
  return entries
}

function findEnd(view: DataView): number {
  const last = view.byteLength - 22
  for (let at = last; at >= 0 && at > last - TAIL_MAX; at--) {
    if (view.getUint32(at, true) === DIRECTORY_END) return at
  }
  return -1
}
