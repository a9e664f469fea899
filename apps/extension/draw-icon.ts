import { crc32, deflateSync } from 'node:zlib'

const TEAL = [11, 97, 112] as const

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const length = Buffer.alloc(4)
  length.writeUInt32BE(data.length)
  const check = Buffer.alloc(4)
  check.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, check])
}

/** How much of a pixel (0 to 1) is covered by the mark: a level waterline, and below it a keel as deep to the left as to the right. */
function covered(x: number, y: number): boolean {
  const isDeck = y > 0.3 && y < 0.4 && Math.abs(x - 0.5) < 0.32
  const isKeel = y > 0.47 && y < 0.78 && Math.abs(x - 0.5) < 0.27 * (1 - ((y - 0.47) / 0.31) ** 2) + 0.02
  return isDeck || isKeel
}

/** Returns the extension's icon as a PNG of so many pixels square; the same bytes each time. */
export function drawIcon(size: number): Buffer {
  const rows = Buffer.alloc(size * (1 + size * 4))
  const samples = 4
  for (let row = 0; row < size; row++) {
    for (let column = 0; column < size; column++) {
      let ground = 0
      let mark = 0
      for (let i = 0; i < samples * samples; i++) {
        const x = (column + ((i % samples) + 0.5) / samples) / size
        const y = (row + (Math.floor(i / samples) + 0.5) / samples) / size
        const corner = Math.hypot(Math.max(0, Math.abs(x - 0.5) - 0.3), Math.max(0, Math.abs(y - 0.5) - 0.3))
        if (corner <= 0.2) ground++
        if (covered(x, y)) mark++
      }
      const white = mark / samples ** 2
      const at = row * (1 + size * 4) + 1 + column * 4
      TEAL.forEach((channel, index) => {
        rows[at + index] = Math.round(channel + (255 - channel) * white)
      })
      rows[at + 3] = Math.round((255 * ground) / samples ** 2)
    }
  }
  const header = Buffer.alloc(13)
  header.writeUInt32BE(size, 0)
  header.writeUInt32BE(size, 4)
  header.set([8, 6, 0, 0, 0], 8)
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ])
}
