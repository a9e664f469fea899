import { longName, manyNames, rightToLeftNames } from '../example-names/example-names.ts'
import type { ShareDotsData, SharePart } from './layout.ts'

const turns = { unit: 'turns', parties: 'people', targetKind: 'equal share' } as const

function measured(name: string, amount: number, total: number, target: number | null): SharePart {
  return {
    id: name,
    name,
    state: 'measured',
    share: amount / total,
    amount,
    target,
    chance: target === null ? null : { low: 0.08, high: 0.26 },
  }
}

function without(name: string, state: SharePart['state']): SharePart {
  const silent = state === 'silent'
  return { id: name, name, state, share: silent ? 0 : null, amount: silent ? 0 : null, target: null, chance: null }
}

/** The plot in all the states that it can be in, by name. */
export const shareDotsExamples = {
  usual: {
    ...turns,
    whole: '120 speaking turns in 8 meetings',
    parts: [
      measured('Amara Okafor', 50, 120, 1 / 6),
      measured('Ben Lindqvist', 24, 120, 1 / 6),
      measured('Chiara Rossi', 20, 120, 1 / 6),
      measured('Dele', 14, 120, 1 / 6),
      measured('Emi Tanaka', 12, 120, 1 / 6),
      { ...without('Farid Haddad', 'silent'), target: 1 / 6, chance: { low: 0.08, high: 0.26 } },
      without('Grace Kim', 'absent'),
      without('Hassan Ali', 'not-invited'),
      without('Ines Duarte', 'not-measured'),
    ],
  },
  attendance: {
    whole: '12 meetings',
    unit: 'meetings',
    parties: 'organizations',
    targetKind: 'declared level',
    parts: [
      { ...measured('Riverside Tenants Union', 12, 12, null), target: 0.9 },
      { ...measured('Clean Air Network', 9, 12, null), target: 0.6 },
      { ...measured('Youth Climate Circle', 2, 12, null), target: 0.6 },
      without('Harbour Workers', 'not-invited'),
    ],
  },
  empty: {
    ...turns,
    whole: '0 speaking turns',
    parts: [],
    notEnough: 'Speaking was measured in 1 meeting; 3 are needed before shares say anything.',
  },
  one: { ...turns, whole: '14 speaking turns in 1 meeting', parts: [measured('Amara Okafor', 14, 14, null)] },
  many: {
    ...turns,
    whole: '20,100 speaking turns in 90 meetings',
    parts: manyNames(200).map((name, index) => measured(name, index + 1, 20_100, null)),
  },
  'long-names': {
    ...turns,
    whole: '30 speaking turns in 3 meetings',
    parts: [measured(longName, 20, 30, null), measured(`${longName} (northern chapter)`, 10, 30, null)],
  },
  'right-to-left': {
    ...turns,
    whole: '60 speaking turns in 4 meetings',
    parts: rightToLeftNames.map((name, index) => measured(name, 10 + index * 10, 60, 1 / 3)),
  },
} satisfies Record<string, ShareDotsData>
