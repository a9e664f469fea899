import { finish, type InParts, stretchOf } from '@evenkeel/analysis/in-parts.ts'
import { readRecordInParts } from '@evenkeel/analysis/read-record.ts'
import { workAgainstLevelMeasure } from '@evenkeel/analysis/measures/against-level.ts'
import { carriedOverMeasure } from '@evenkeel/analysis/measures/carried-over.ts'
import {
  measureKeptByOrganizationPairs,
  measureKeptByOrganizations,
  measureKeptByPairs,
  measureKeptByPeople,
} from '@evenkeel/analysis/measures/commitments-kept.ts'
import { creditedMeasure, organizationCreditedMeasure } from '@evenkeel/analysis/measures/credited-contributions.ts'
import { leadTimeMeasure } from '@evenkeel/analysis/measures/lead-time.ts'
import { measureOpenAge } from '@evenkeel/analysis/measures/open-age.ts'
import { measureOpenLoad } from '@evenkeel/analysis/measures/open-load.ts'
import {
  measureOrganizationRolesCarried,
  measureRolesCarried,
  type RoleRow,
} from '@evenkeel/analysis/measures/roles-carried.ts'
import type { Measure, MeasureResult } from '@evenkeel/analysis/measure.ts'
import type { Window } from '@evenkeel/analysis/window.ts'
import type { FigureBasis } from '@evenkeel/charts/figure-frame/figure-frame.tsx'
import type { AmountBar, AmountBarsData } from '@evenkeel/charts/amount-bars/layout.ts'
import type { Facts } from '@evenkeel/domain/facts.ts'
import { type FigureKind, plainAnswer, type PlainAnswer, uncertaintyOf } from '../../analysis/plain-answer.ts'
import { basisUnlessWithheld } from '../../analysis/withheld-basis.ts'
import type { Figure, Lens } from '../participation/talk-data.ts'
import { peopleLoad } from './load-data.ts'

/** Between whom commitments were kept: by each who took them on, or between who asked and who took on. */
export type KeptBy = 'owners' | 'pairs'

function bar(id: string, name: string, amount: number | null, note: string | null = null): AmountBar {
  return { id, name, amount, low: null, high: null, note }
}

interface Told {
  readonly title: string
  readonly unit: string
  readonly method: string
  readonly kind: AmountBarsData['kind']
  readonly interval?: string
  readonly namesAbove?: boolean
}

function figure<Detail>(
  result: MeasureResult<Detail>,
  told: Told,
  barsOf: (detail: Detail) => AmountBar[],
): Figure<AmountBarsData> {
  const notEnough = result.status === 'measured' ? null : result.reason
  const basis: FigureBasis = {
    n: result.status === 'withheld' ? null : `${result.n.toLocaleString('en')} ${result.of}`,
    method: told.method,
    uncertainty:
      told.interval === undefined
        ? uncertaintyOf(result, 'amount')
        : 'The line across a bar is the 95% interval of its share; nobody with fewer than five items has one. Beside it stands where nine in ten such shares would lie if all kept alike.',
  }
  return {
    data: {
      bars: result.status === 'measured' ? barsOf(result.detail) : [],
      title: told.title,
      unit: told.unit,
      kind: told.kind,
      interval: told.interval ?? null,
      namesAbove: told.namesAbove ?? false,
      sentence: result.status === 'measured' ? result.sentence : '',
      notEnough,
    },
    basis: basisUnlessWithheld(notEnough, basis),
  }
}

function loadData(facts: Facts, window: Window): Figure<AmountBarsData> {
  return figure(
    measureOpenLoad(facts, window),
    {
      title: 'Open items at the end of each quarter',
      unit: 'open items',
      kind: 'count',
      method: 'An item is open from the day on which it was first written down to the day on which it ended.',
    },
    ({ quarters, atQuarters }) =>
      quarters.map((quarter, index) => bar(quarter, quarter.replace('-', ' '), atQuarters[index] ?? 0)),
  )
}

function ageData(facts: Facts, window: Window): Figure<AmountBarsData> {
  return figure(
    measureOpenAge(facts, window),
    {
      title: 'Open items by how long they have been open',
      unit: 'open items',
      kind: 'count',
      method: 'From the day on which an item was first written down to the end of the span, else the last reading.',
    },
    ({ spans }) => spans.map(({ label, items }) => bar(label, label, items.length)),
  )
}

function keptData(facts: Facts, window: Window, lens: Lens, by: KeptBy): Figure<AmountBarsData> {
  const measures = {
    owners: { organization: measureKeptByOrganizations, person: measureKeptByPeople },
    pairs: { organization: measureKeptByOrganizationPairs, person: measureKeptByPairs },
  }
  return figure(
    measures[by][lens](facts, window),
    {
      title: 'Kept on time, of the items whose day has come',
      unit: 'kept on time',
      kind: 'share',
      interval: '95% interval',
      namesAbove: by === 'pairs',
      method:
        by === 'owners'
          ? 'What is found done when its meeting next meets counts as kept. By name, not by rank.'
          : 'Whoever manages or approves an item asked for it. By name, not by rank.',
    },
    ({ rows }) =>
      rows.map(({ asker, askerLabel, party, label, judged, onTimeShare, interval, chance }) => ({
        id: `${asker ?? ''}\n${party}`,
        name: asker === null ? label : `${label}, asked by ${askerLabel}`,
        amount: onTimeShare,
        low: interval?.low ?? null,
        high: interval?.high ?? null,
        note:
          onTimeShare === null || chance === null
            ? `too few, ${judged}`
            : `of ${judged}, by chance ${Math.round(chance.low * 100)}–${Math.round(chance.high * 100)}%`,
      })),
  )
}

function roleWords({ owner, helper, approver, consultant, manager }: RoleRow): string {
  const parts = [
    [owner, 'own'],
    [helper, 'help'],
    [approver, 'approve'],
    [consultant, 'consulted'],
    [manager, 'manage'],
  ] as const
  return parts
    .filter(([count]) => count > 0)
    .map(([count, word]) => `${count} ${word}`)
    .join(', ')
}

function rolesData(facts: Facts, window: Window, lens: Lens): Figure<AmountBarsData> {
  const result =
    lens === 'organization' ? measureOrganizationRolesCarried(facts, window) : measureRolesCarried(facts, window)
  return figure(
    result,
    {
      title: 'Items on which each is named',
      unit: 'items',
      kind: 'count',
      method: 'An item counts once for each party named on it; its roles stand beside and are never added up.',
    },
    ({ parties }) => parties.map((row) => bar(row.party, row.label, row.items, roleWords(row))),
  )
}

function* plainAnswersInParts(facts: Facts, window: Window, lens: Lens): InParts<readonly PlainAnswer[]> {
  const asked: readonly (readonly [Measure, FigureKind])[] = [
    [leadTimeMeasure, 'amount'],
    [carriedOverMeasure, 'share'],
    [lens === 'organization' ? organizationCreditedMeasure : creditedMeasure, 'amount'],
    ...(lens === 'organization' ? ([[workAgainstLevelMeasure, 'share']] as const) : []),
  ]
  const answers: PlainAnswer[] = []
  for (const [place, [measure, kind]] of asked.entries()) {
    answers.push(plainAnswer(measure, measure.compute(facts, window), kind))
    yield (place + 1) / asked.length
  }
  return answers
}

/** Returns how the work is carried: how much is open, for how long, what was kept, in which roles, and answers in words. */
export function carryingData(facts: Facts, window: Window, lens: Lens, by: KeptBy) {
  return finish(carryingInParts(facts, window, lens, by))
}

/** Returns the same in parts. */
export function* carryingInParts(facts: Facts, window: Window, lens: Lens, by: KeptBy) {
  yield* stretchOf(readRecordInParts(facts, window), 0, 0.2)
  const load = loadData(facts, window)
  yield 0.3
  const people = lens === 'person' ? peopleLoad(facts, window) : null
  yield 0.4
  const age = ageData(facts, window)
  yield 0.5
  const kept = keptData(facts, window, lens, by)
  yield 0.6
  const roles = rolesData(facts, window, lens)
  yield 0.7
  const answers = yield* stretchOf(plainAnswersInParts(facts, window, lens), 0.7, 1)
  return { load, people, age, kept, roles, answers }
}
