import { fail, succeed, type Outcome } from '@evenkeel/domain/problem.ts'

/** Returns a file's text: UTF-8, or UTF-16 by its mark or its zero bytes; binary content is refused with `file-not-text`. */
export function decodeText(bytes: Uint8Array): Outcome<string> {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return succeed(new TextDecoder('utf-16le').decode(bytes))
  if (first === 0xfe && second === 0xff) return succeed(new TextDecoder('utf-16be').decode(bytes))
  const head = bytes.subarray(0, 4096)
  let zeros = 0
  let oddZeros = 0
  head.forEach((byte, index) => {
    if (byte !== 0) return
    zeros += 1
    if (index % 2 === 1) oddZeros += 1
  })
  if (zeros > head.length / 4) {
    if (oddZeros > zeros * 0.9) return succeed(new TextDecoder('utf-16le').decode(bytes))
    if (oddZeros < zeros * 0.1) return succeed(new TextDecoder('utf-16be').decode(bytes))
  }
  if (zeros > 0) return fail('file-not-text', 'The file holds bytes that are not text.')
  return succeed(new TextDecoder('utf-8').decode(bytes))
}
