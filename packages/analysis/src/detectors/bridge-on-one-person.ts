import type { Facts } from '@evenkeel/domain/facts.ts'
import { DEFAULT_SEED } from '../chance-band.ts'
import type { Finding } from '../finding.ts'
import { articulationPoints } from '../graph/articulation-points.ts'
import { components } from '../graph/components.ts'
import { type Graph, graphFromArcs, withoutNode } from '../graph/graph.ts'
import { counted } from '../measures/plain-numbers.ts'
import { seededRandom } from '../seeded-random.ts'
import { restrictToWindow, type Window } from '../window.ts'
import { createAttendanceShuffle } from './attendance-shuffled.ts'
import { timesInHundred } from './chance-words.ts'
import { recentMeetings } from './recent-meetings.ts'

const MEETINGS_MIN = 8
/** One or two who are only ever seen beside the same person are guests, not a part of the coalition. */
const SEPARATED_MIN = 3
const DRAWS = 199
const CHANCE_MAX = 0.05

interface Cut {
  readonly node: number
  /** Those who would no longer hang together with the largest part. */
  readonly separated: number
}

/**
 * Returns a finding when three or more people hang together with all the others through one person only, and more than
 * would if each person had come to as many meetings as they did, but to any (practice P28, P17). It looks at who met whom
 * in the two years up to the last meeting.
 */
export function detectBridgeOnOnePerson(facts: Facts, window: Window): readonly Finding[] {
  if (facts.withheld?.people === true) return []
  const meetings = recentMeetings(restrictToWindow(facts, window)).filter((meeting) => meeting.present.length > 1)
  if (meetings.length < MEETINGS_MIN) return []
  const people = [...new Set(meetings.flatMap((meeting) => meeting.present))].sort()
  const places = new Map(people.map((person, place) => [person, place]))
  const rooms = meetings.map((meeting) =>
    meeting.present.map((person) => places.get(person) ?? 0).sort((a, b) => a - b),
  )
  const observed = widestCut(meetingGraph(people, rooms))
  if (observed === null || observed.separated < SEPARATED_MIN) return []
  const dealt = rooms.map((room) => [...room])
  const shuffle = createAttendanceShuffle(dealt)
  const random = seededRandom(DEFAULT_SEED)
  let asWide = 1
  for (let draw = 0; draw < DRAWS; draw++) {
    shuffle(random)
    if ((widestCut(meetingGraph(people, dealt))?.separated ?? 0) >= observed.separated) asWide++
  }
  const chance = asWide / (DRAWS + 1)
  if (chance > CHANCE_MAX) return []
  const bridge = people[observed.node] ?? ''
  return [
    {
      id: `bridge-on-one-person:${bridge}`,
      detector: 'bridge-on-one-person',
      claim: `${counted(observed.separated, 'person meets', 'people meet')} the other ${people.length - 1 - observed.separated} of the last two years through one person only.`,
      because: meetings.filter((meeting) => meeting.present.includes(bridge)).map((meeting) => meeting.id),
      about: [bridge],
      measures: ['co-attendance-network', 'reliance'],
      practice: ['P28', 'P17'],
      certainty: {
        chance,
        n: meetings.length,
        of: 'meetings',
        sentence: `If everybody had come to as many meetings as they did, but to any of them, so many would hang on one person by chance ${timesInHundred(chance)}.`,
      },
      audience: 'coordinator',
      question: 'Which two of them, one from each side, would gain from meeting without the bridge?',
    },
  ]
}

function meetingGraph(people: readonly string[], rooms: readonly (readonly number[])[]): Graph {
  const sources: number[] = []
  const targets: number[] = []
  const seen = new Uint8Array(people.length * people.length)
  for (const room of rooms) {
    for (const first of room) {
      for (const second of room) {
        const [low, high] = first < second ? [first, second] : [second, first]
        const key = low * people.length + high
        if (low === high || seen[key] === 1) continue
        seen[key] = 1
        sources.push(low)
        targets.push(high)
      }
    }
  }
  return graphFromArcs({
    ids: people,
    sources: Int32Array.from(sources),
    targets: Int32Array.from(targets),
    weights: new Float64Array(sources.length).fill(1),
    directed: false,
    weighted: false,
  })
}

function widestCut(graph: Graph): Cut | null {
  const parts = components(graph)
  let widest: Cut | null = null
  for (const node of articulationPoints(graph)) {
    const own = parts.of[node]
    const rest = components(withoutNode(graph, node))
    // Those who hung apart before are not cut off by this leaving.
    let largest = 0
    for (let other = 0; other < graph.n; other++) {
      if (other === node || parts.of[other] !== own) continue
      largest = Math.max(largest, rest.sizes[rest.of[other > node ? other - 1 : other] ?? 0] ?? 0)
    }
    const separated = (parts.sizes[own ?? 0] ?? 0) - 1 - largest
    if (widest === null || separated > widest.separated) widest = { node, separated }
  }
  return widest
}
