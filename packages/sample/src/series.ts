import type { Beat } from './beat.ts'
import { people, personNamed, type SamplePerson } from './people.ts'
import type { SeriesKey } from './plan.ts'
import { afterTheFlood } from './stories/after-the-flood.ts'
import { assembly } from './stories/assembly.ts'
import { beforeTheFlood } from './stories/before-the-flood.ts'
import { coordination } from './stories/coordination.ts'
import { festival } from './stories/festival.ts'
import { foodAndHealth } from './stories/food-and-health.ts'
import { hotline } from './stories/hotline.ts'

export interface Series {
  readonly key: SeriesKey
  readonly title: string
  /** 0 for Sunday to 6 for Saturday. */
  readonly weekday: number
  readonly beats: readonly Beat[]
  readonly beatsEach: number
  /** How far through the two years the first and the last meeting lie, 0 to 1. */
  readonly from: number
  readonly to: number
  readonly members: readonly SamplePerson[]
  /** The ordinary chance that a member comes, 0 to 1. */
  readonly turnout: number
  /** Who convened it at first. */
  readonly conveners: readonly SamplePerson[]
  /** A group that its tasks are sometimes given to as a whole. */
  readonly group: string
}

const named = (...names: readonly string[]): readonly SamplePerson[] => names.map(personNamed)
const of = (...organizations: readonly SamplePerson['organization'][]): readonly SamplePerson[] =>
  people.filter((person) => organizations.includes(person.organization))

/** The six runs of meetings that make up the coalition's two years. */
export const allSeries: readonly Series[] = [
  {
    key: 'river',
    title: 'River & Homes Working Group',
    weekday: 2,
    beats: [...beforeTheFlood, ...afterTheFlood],
    beatsEach: 1,
    from: 0.01,
    to: 1,
    members: [...of('river', 'tenants', 'youth', 'oldmill'), ...named('Tomasz Wierzbicki')],
    turnout: 0.66,
    conveners: named('Ines Calloway', 'Yolanda Prewitt', 'Bartholomew Okonjo', 'Idris Baptiste'),
    group: 'River WG',
  },
  {
    key: 'food',
    title: 'Food & Health Working Group',
    weekday: 4,
    beats: foodAndHealth,
    beatsEach: 1,
    from: 0.03,
    to: 0.99,
    members: [...of('food', 'health', 'pantry', 'field')],
    turnout: 0.66,
    conveners: named('Oluwaseun Adeyinka', 'Adaeze Nwosu', 'Philomena Casey'),
    group: 'Food WG',
  },
  {
    key: 'coordination',
    title: 'Coordination Circle',
    weekday: 1,
    beats: coordination,
    beatsEach: 1,
    from: 0.04,
    to: 0.98,
    members: named(
      'Ines Calloway',
      'Yolanda Prewitt',
      'Oluwaseun Adeyinka',
      'Adaeze Nwosu',
      'Xóchitl Barrera',
      'Philomena Casey',
      'Zainab Farouk',
      'Dolores Pennington',
      'Idris Baptiste',
      'Paolo Marchetti',
      'Amadou Cissokho',
    ),
    turnout: 0.72,
    conveners: named('Ines Calloway', 'Yolanda Prewitt', 'Oluwaseun Adeyinka', 'Adaeze Nwosu', 'Philomena Casey'),
    group: 'Coordination Circle',
  },
  {
    key: 'hotline',
    title: 'Hotline Team',
    weekday: 3,
    beats: hotline,
    beatsEach: 1,
    from: 0.14,
    to: 0.97,
    members: named(
      'Ines Calloway',
      'Jiahui Wen',
      'Yolanda Prewitt',
      'Darnell Hutchins',
      'Thuy-Anh Doan',
      'Magdalena Ruiz-Ferrer',
      'Dolores Pennington',
      'Leo Vasquez-Thorne',
    ),
    turnout: 0.75,
    conveners: named('Yolanda Prewitt', 'Jiahui Wen'),
    group: 'Hotline Team',
  },
  {
    key: 'assembly',
    title: 'Quarterly Assembly',
    weekday: 6,
    beats: assembly,
    beatsEach: 2,
    from: 0.06,
    to: 0.96,
    members: people,
    turnout: 0.6,
    conveners: named('Yolanda Prewitt', 'Adaeze Nwosu', 'Ines Calloway'),
    group: 'Coordination Circle',
  },
  {
    key: 'festival',
    title: 'Harvest Festival planning',
    weekday: 5,
    beats: festival,
    beatsEach: 1,
    from: 0.3,
    to: 0.94,
    members: named(
      'Greta Lindqvist',
      'Lupe Saldívar',
      'Shabnam Karimi',
      'Everett Nakai',
      'Philomena Casey',
      'Gus Abernathy',
      'Nkechi Obi',
      'Mei-Ling Hsu',
      'Xóchitl Barrera',
      'Benigno Laurel',
    ),
    turnout: 0.75,
    conveners: named('Greta Lindqvist', 'Philomena Casey'),
    group: 'Festival Committee',
  },
]
