import { buildReading } from '@evenkeel/api/testing/build-reading.ts'
import type { CaptureCommand, CaptureCommandBody } from '@evenkeel/domain/capture-command.ts'
import { ulidFrom } from '@evenkeel/domain/identifier.ts'
import type { Random } from '../seeded-random.ts'
import { seededRandom } from '../seeded-random.ts'
import { createBrowser, type Browser } from './browser.ts'
import { createEventQueue, type EventQueue } from './event-queue.ts'
import { createModel, type Model, type Said } from './model.ts'
import { createNetwork } from './network.ts'
import type { ServerUnderFaults } from './server-under-faults.ts'

const BROWSERS = 3
const EVENTS_MAX = 20_000
const BUSY_MS = 60_000
const owners = ['Ann Lee', 'Bo Diaz', 'Cy Okoro']

export interface SimulatedEnd {
  readonly wrong: ReturnType<Model['judge']>
  readonly events: number
  readonly faults: number
  readonly commands: number
}

interface Scene {
  readonly queue: EventQueue
  readonly server: ServerUnderFaults
  readonly random: Random
  readonly model: Model
  said: number
}

/** Lives through the history of a seed: three browsers and a server in an hour of faults, then calm, then the judgement. */
export async function simulate(seed: number, server: ServerUnderFaults, soundness: boolean): Promise<SimulatedEnd> {
  const random = seededRandom(seed)
  const queue = createEventQueue()
  const network = createNetwork(queue, server, random)
  const scene: Scene = { queue, server, random, model: createModel(), said: 0 }
  const browsers = Array.from({ length: BROWSERS }, () => createBrowser(queue, network.send, random))
  browsers.forEach((browser, number) => {
    const decisions = 2 + random.below(5)
    for (let decision = 0; decision < decisions; decision++) {
      queue.after(random.below(BUSY_MS), () => void decide(scene, browser, number))
    }
  })
  queue.after(BUSY_MS, () => {
    network.calm()
    for (const browser of browsers) browser.calm()
  })
  try {
    const events = await queue.run(EVENTS_MAX)
    const states = await Promise.all(browsers.map(async (browser) => await browser.state()))
    const wrong = scene.model.judge({
      recorded: server.recorded(),
      items: server.texts(),
      browsers: states.map(({ waiting, refused }) => ({
        waiting,
        refused: refused.map(({ id, problem }) => ({ id, code: problem.code })),
      })),
    })
    for (const words of network.errors) wrong.push({ kind: 'corrupt', words })
    if (soundness && !server.isSound()) wrong.push({ kind: 'corrupt', words: 'the ledger gives another record' })
    const faults = network.faults() + browsers.reduce((sum, browser) => sum + browser.deaths(), 0)
    return { wrong, events, faults, commands: scene.said }
  } finally {
    server.reset()
  }
}

/** A person confirms an item or edits one that stands, and now and then takes it back within the time for that. */
async function decide(scene: Scene, browser: Browser, number: number): Promise<void> {
  const { queue, server, random, model } = scene
  scene.said += 1
  const { body, said } = invent(scene, server)
  const command: CaptureCommand = {
    id: ulidFrom(
      queue.now(),
      Uint8Array.from({ length: 10 }, (_, index) => (index === 9 ? scene.said : 0)),
    ),
    at: new Date(queue.now()).toISOString(),
    body,
  }
  const mayUndo = random.chance(0.3)
  model.say(command.id, number, said)
  if (mayUndo && random.chance(0.6)) {
    queue.after(random.below(7000), () => {
      model.startTakingBack(command.id)
      void browser.undo(command.id).then((isBack) => {
        if (isBack) model.takeBack(command.id)
      })
    })
  }
  await browser.confirm(command, mayUndo)
  model.keep(command.id)
}

function invent({ said, random }: Scene, server: ServerUnderFaults): { body: CaptureCommandBody; said: Said } {
  const items = server.items()
  if (items.length > 0 && random.chance(0.35)) {
    const { id, version } = random.pick(items)
    const text = `Task ${said} as it was edited`
    return {
      body: { type: 'item.edit', item: id, version, text },
      said: { kind: 'edit', item: id, version, text },
    }
  }
  const text = `Task ${said}`
  const reading = buildReading(`notes ${said}`, [{ items: [{ text, owner: random.pick(owners) }] }])
  return { body: { type: 'reading.record', reading }, said: { kind: 'item', text } }
}
