/** One request that a program made of the disk. */
export type DiskStep =
  | { readonly kind: 'create'; readonly path: string }
  | { readonly kind: 'write'; readonly path: string; readonly offset: number; readonly data: Buffer }
  | { readonly kind: 'truncate'; readonly path: string; readonly length: number }
  | { readonly kind: 'sync'; readonly path: string }
  | { readonly kind: 'unlink'; readonly path: string }
  | { readonly kind: 'rename'; readonly path: string; readonly to: string }
  | { readonly kind: 'make-folder'; readonly path: string }

const HEADER = 24

/** Returns the requests in a log that the shim wrote, in their order; throws where the log is not whole. */
export function readDiskLog(log: Buffer): DiskStep[] {
  const paths = new Map<number, string>()
  const steps: DiskStep[] = []
  let position = 0
  while (position < log.length) {
    const operation = log.readUInt8(position)
    const created = log.readUInt8(position + 1) === 1
    const file = log.readInt32LE(position + 4)
    const offset = Number(log.readBigUInt64LE(position + 8))
    const length = log.readUInt32LE(position + 16)
    const second = log.readUInt32LE(position + 20)
    const data = log.subarray(position + HEADER, position + HEADER + length)
    const rest = log.subarray(position + HEADER + length, position + HEADER + length + second)
    position += HEADER + length + second
    if (position > log.length) throw new Error('the log of the disk ends in the middle of a request')
    const path = (): string => {
      const known = paths.get(file)
      if (known === undefined) throw new Error(`the log of the disk names file ${file}, which it has not seen opened`)
      return known
    }
    switch (operation) {
      case 1:
        paths.set(file, data.toString('utf8'))
        if (created) steps.push({ kind: 'create', path: path() })
        break
      case 2:
        paths.delete(file)
        break
      case 3:
        steps.push({ kind: 'write', path: path(), offset, data })
        break
      case 4:
        steps.push({ kind: 'truncate', path: path(), length: offset })
        break
      case 5:
        steps.push({ kind: 'sync', path: path() })
        break
      case 6:
        steps.push({ kind: 'unlink', path: data.toString('utf8') })
        break
      case 7:
        steps.push({ kind: 'rename', path: data.toString('utf8'), to: rest.toString('utf8') })
        break
      case 8:
        steps.push({ kind: 'make-folder', path: data.toString('utf8') })
        break
      default:
        throw new Error(`the log of the disk has a request of the unknown kind ${operation}`)
    }
  }
  return steps
}
