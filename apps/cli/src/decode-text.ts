import { fail, succeed, type Outcome } from '@evenkeel/domain/problem.ts'

/** Resolves to a file's text in whatever encoding it is written; binary content is refused with `file-not-text`. */
export async function decodeText(bytes: Uint8Array): Promise<Outcome<string>> {
  const wide = wideEncodingOf(bytes)
  if (wide !== null) return succeed(new TextDecoder(wide).decode(bytes))
  const utf8 = decodeUtf8(bytes)
  if (bytes.subarray(0, 4096).includes(0) && (utf8 === null || isBinary(bytes.subarray(0, 4096)))) {
    return fail('file-not-text', 'The file holds bytes that are not text.')
  }
  if (utf8 !== null) return succeed(utf8)
  // Nearly all files are UTF-8, and only the others need a detector.
  const { detectEncoding } = await import('./detect-encoding.ts')
  return succeed(new TextDecoder(detectEncoding(bytes)).decode(bytes))
}

function wideEncodingOf(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  const head = bytes.subarray(0, 4096)
  let zeros = 0
  let oddZeros = 0
  head.forEach((byte, index) => {
    if (byte !== 0) return
    zeros += 1
    if (index % 2 === 1) oddZeros += 1
  })
  if (zeros <= head.length / 4) return null
  if (oddZeros > zeros * 0.9) return 'utf-16le'
  return oddZeros < zeros * 0.1 ? 'utf-16be' : null
}

function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

/** Text has hardly any control characters besides tabs and the ends of lines. */
function isBinary(head: Uint8Array): boolean {
  const controls = head.reduce((count, byte) => count + (byte < 32 && (byte < 9 || byte > 13) ? 1 : 0), 0)
  return controls > head.length / 50
}
