import { permits } from '@evenkeel/contract/permits.ts'
import { permissionsOfRole } from '@evenkeel/contract/permission.ts'
import { routes } from '@evenkeel/contract/routes.ts'
import { SessionResponse } from '@evenkeel/contract/session.ts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { writeMeetings } from './notes-folder.ts'
import { openDashboard } from './pair-through-screens.ts'
import { pairScript } from './pair-script.ts'
import { readFacts } from './read-facts.ts'
import { openWorld, type World } from './world.ts'

const pages = [
  'today',
  'names',
  'participation',
  'power',
  'network',
  'reliance',
  'commitments',
  'coalition',
  'pulse',
  'settings',
]
/** What is held on the person of a device, and what they answered, goes to the person alone. */
const personalDoors = ['/mine', '/own-answers']
let world: World

beforeAll(async () => {
  world = await openWorld()
  await writeMeetings(world.notesFolder)
}, 60_000)
afterAll(async () => await world.close(), 30_000)

test('a second coalition sees nothing of the first, on no page and through no door', async () => {
  const { page, coalition: second } = await openDashboard(
    world.browser().context,
    world.server().signInUrl,
    'Harbour Coalition',
  )
  await world.importNotes()
  const session = SessionResponse.parse(await (await page.request.get(world.server().url + routes.session.path)).json())
  const first = session.coalitions.find(({ name }) => name === 'Orchard Alliance')?.id ?? ''
  expect((await readFacts(page, first)).items).toHaveLength(13)

  const secrets = ['Dana', 'Whitlock', 'Fields Together', 'grant report', 'grower']
  for (const name of pages) {
    await page.goto(`${world.server().url}/c/${second}/${name}`)
    await page.getByRole('heading', { level: 1 }).waitFor()
    await page.waitForLoadState('networkidle')
    const shown = await page.locator('main').innerText()
    expect({ name, leaked: secrets.filter((secret) => shown.includes(secret)) }).toEqual({ name, leaked: [] })
  }
  const held = await readFacts(page, second)
  expect([held.parties, held.items, held.meetings, held.sources, held.aliases]).toEqual([[], [], [], [], []])

  const token = await pairScript(page, second)
  const headers = { authorization: `Bearer ${token}` }
  for (const route of Object.values(routes)) {
    if (route.access !== 'coalition') continue
    const { method, path, permission } = route
    const ask = async (coalition: string): Promise<{ status: number; body: string }> => {
      const url = `${world.server().url}${path.replace(':coalition', coalition)}?kind=file&key=2026-01-08.md&after=0`
      const response = await fetch(url, {
        method,
        headers: { ...headers, 'content-type': 'application/json' },
        body: method === 'POST' ? '{"commands":[{}],"device":"none"}' : null,
      })
      // Each request has a number of its own, by which the log knows it.
      const body = (await response.text()).replace(/urn:evenkeel:request:[\w-]+/, '')
      return { status: response.status, body }
    }
    const own = await ask(second)
    // A device may no more than a note-taker.
    const isPersonal = personalDoors.some((door) => path.endsWith(door))
    const isAllowed = permits(permissionsOfRole('note-taker'), permission) && !isPersonal
    expect({ path, isRefused: own.status === 403 }).toEqual({ path, isRefused: !isAllowed })
    const foreign = await ask(first)
    expect({ path, status: foreign.status }).toEqual({ path, status: 404 })
    // One that exists and one that does not are refused alike: the answer gives away nothing.
    expect(foreign.body.replaceAll(first, '')).toBe(
      (await ask('01ARZ3NDEKTSV4RRFFQ69G5FAV')).body.replaceAll('01ARZ3NDEKTSV4RRFFQ69G5FAV', ''),
    )
  }
}, 90_000)
