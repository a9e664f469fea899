/** What the first bytes of a file say that it is: `container` is the old Office envelope, also around locked files. */
export type FileKind = 'zip' | 'container' | 'pdf' | 'rtf' | 'other'

const MARKS: readonly (readonly [FileKind, readonly number[]])[] = [
  ['zip', [0x50, 0x4b, 0x03, 0x04]],
  ['zip', [0x50, 0x4b, 0x05, 0x06]],
  ['container', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]],
  ['pdf', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['rtf', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
]

/** Returns the kind of file that its first bytes announce, whatever its name says. */
export function fileKindOf(bytes: Uint8Array): FileKind {
  const found = MARKS.find(([, mark]) => mark.every((byte, index) => bytes[index] === byte))
  return found?.[0] ?? 'other'
}
