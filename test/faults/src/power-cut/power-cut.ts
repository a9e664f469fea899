import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { readDiskLog, type DiskStep } from '../disk/disk-log.ts'
import { createDiskModel } from '../disk/disk-model.ts'
import { buildShim, shimEnvironment } from '../disk/shim.ts'
import { newTally, type Fault, type FaultResult, type Tally } from '../fault.ts'
import { seededRandom } from '../seeded-random.ts'
import { ACKNOWLEDGED, type Acknowledgement } from './acknowledgement.ts'
import { checkImage } from './check-image.ts'

const recorder = fileURLToPath(new URL('record-under-load.ts', import.meta.url))
const IMAGES_PER_RECORDING = 250
const COMMANDS_PER_RECORDING = 120

export interface PowerCuts {
  readonly images: number
  readonly seed: number
  /** A disk that ignores syncs loses what was acknowledged: by it a test shows that a loss would be seen. */
  readonly syncsAre?: 'kept' | 'ignored'
}

/** Cuts the power at random instants of servers under load; resolves to a sentence where no compiler is. */
export async function cutPower({ images, seed, syncsAre = 'kept' }: PowerCuts): Promise<FaultResult | string> {
  const shim = buildShim()
  if (typeof shim !== 'string') return shim.sentence
  const tally = newTally()
  let done = 0
  let acknowledged = 0
  let requests = 0
  for (let recording = 0; done < images; recording++) {
    const folder = mkdtempSync(join(tmpdir(), 'evenkeel-power-'))
    try {
      const steps = await record(shim, folder, seed + recording)
      const wanted = Math.min(IMAGES_PER_RECORDING, images - done)
      requests += steps.length
      acknowledged += await cutRecording({ folder, steps, images: wanted, seed: seed + recording, syncsAre }, tally)
      done += wanted
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  }
  const figures = `${requests} requests to the disk, ${Math.round(acknowledged / images)} acknowledgements behind an image`
  return { count: done, ...tally, figures }
}

async function record(shim: string, folder: string, seed: number): Promise<DiskStep[]> {
  const log = join(folder, 'disk.log')
  const watched = join(folder, 'watched')
  mkdirSync(watched)
  const child = spawn(process.execPath, [recorder, watched, String(COMMANDS_PER_RECORDING), String(seed)], {
    env: shimEnvironment({ shim, folder: watched, log }),
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  const [status] = (await once(child, 'exit')) as [number | null]
  if (status !== 0) throw new Error(`the recorder under load ended with ${String(status)}`)
  return readDiskLog(readFileSync(log))
}

interface Cutting extends Required<PowerCuts> {
  readonly folder: string
  readonly steps: readonly DiskStep[]
}

/** Returns how many acknowledgements stood behind all images together. */
async function cutRecording({ folder, steps, images, seed, syncsAre }: Cutting, tally: Tally): Promise<number> {
  const random = seededRandom(seed)
  const watched = join(folder, 'watched')
  const image = existsSync('/dev/shm') ? mkdtempSync('/dev/shm/evenkeel-image-') : mkdtempSync(join(folder, 'image-'))
  const instants = Array.from({ length: images }, () => random.below(steps.length + 1)).sort((a, b) => a - b)
  const disk = createDiskModel(syncsAre)
  const acknowledged: Acknowledgement[] = []
  let behind = 0
  let taken = 0
  try {
    for (const [number, instant] of instants.entries()) {
      for (; taken < instant; taken++) {
        const step = steps[taken]
        if (step === undefined) break
        if (step.path === join(watched, ACKNOWLEDGED)) acknowledged.push(...readAcknowledgements(step))
        else disk.take(step)
      }
      const files = disk.cut(random)
      rmSync(join(image, 'data'), { recursive: true, force: true })
      mkdirSync(join(image, 'data', 'coalitions'), { recursive: true })
      for (const [path, bytes] of files) {
        const target = image + path.slice(watched.length)
        mkdirSync(dirname(target), { recursive: true })
        writeFileSync(target, bytes)
      }
      const repeat = `seed ${seed}, image ${number} after request ${instant} of ${steps.length}`
      await checkImage(join(image, 'data'), acknowledged, tally, repeat)
      behind += acknowledged.length
    }
  } finally {
    rmSync(image, { recursive: true, force: true })
  }
  return behind
}

function readAcknowledgements(step: DiskStep): Acknowledgement[] {
  if (step.kind !== 'write') return []
  return step.data
    .toString('utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Acknowledgement)
}

export const powerCut: Fault = {
  name: 'power-cut',
  unit: 'images',
  short: 100,
  full: 10_000,
  run: async (count, seed) => await cutPower({ images: count, seed }),
}
