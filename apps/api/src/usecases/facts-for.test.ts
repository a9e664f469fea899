import { analyse, type MeasureAnswer } from '@evenkeel/analysis/analyse.ts'
import type { Finding } from '@evenkeel/analysis/finding.ts'
import { meetingRecords } from '@evenkeel/analysis/meeting-record.ts'
import { measureOrganizationSpeakingShare } from '@evenkeel/analysis/measures/speaking-share.ts'
import { measureOrganizationAttendanceShare } from '@evenkeel/analysis/measures/attendance-share.ts'
import { wholeRecord, type Window } from '@evenkeel/analysis/window.ts'
import { Facts } from '@evenkeel/domain/facts.ts'
import { buildFacts } from '@evenkeel/domain/testing/facts-builder.ts'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyFacts, randomOrganizations, randomPeople } from '../testing/random-facts.ts'
import { factsFor } from './facts-for.ts'

const coordinator = { permissions: ['compare-people', 'see-owners', 'see-contacts'], party: null }
const member = { permissions: ['see-owners'], party: null }
const viewer = { permissions: [], party: null }
const anyOwn = fc.option(fc.constantFrom(...randomPeople))
const windows: readonly Window[] = [wholeRecord, { from: '2024-06-01', to: '2025-06-30' }]

/** Made of each person's own rows: what those who may not compare people get is that it is withheld. */
const ofPeople = [
  'speaking-share',
  'talk-inequality',
  'talk-between-organizations',
  'effective-speakers',
  'talk-to-move',
  'speaking-share-groups',
  'attendance-share-groups',
  'group-network',
  'group-network-organizations',
  'proposals-carried',
  'convening-share',
  'convening-share-organizations',
  'approver-share',
  'who-follows-whom',
  'first-last-voices',
  'presence-states',
  'commitments-kept-people',
  'commitments-kept-pairs',
  'roles-carried',
  'credited-contributions',
  'attendance-share',
  'attendance-inequality',
  'open-load-people',
  'ownership-inequality',
  'owner-concentration',
  'contributor-absence-factor',
  'top-owner-trend',
  'reliance',
  'bench',
  'key-players',
  'robustness',
  'co-attendance-network',
  'assignment-network',
  'network-reach',
  'network-centralization',
  'network-communities',
  'ties-across',
  'network-over-time',
  'reply-network',
  'giving-network',
]

/** Findings that rest on each person's own rows: nobody else raises them. */
const findingsOfPeople = [
  'single-champion',
  'bridge-on-one-person',
  'ignored-power-dynamics',
  'neglected-communication',
  'rotation-stuck',
  'run-otherwise-than-said',
  'say-follows-resources',
  'unclear-roles:meetings',
  'unheard-affected:voice',
  'waits-for-one-word',
]

function isMadeOfPeople({ id, detector }: Finding): boolean {
  return findingsOfPeople.includes(detector) || findingsOfPeople.includes(id)
}

/** What the same measure tells to those who get no people is less: tasks at meetings, and signs made of them, are left out. */
const lessForMembers = ['credited-contributions-organizations', 'governance-fit']
/** The band says where chance would lie among everybody who could own an item, which is not told. */
const bandOfPeople = ['elephant-factor', 'approver-share-organizations']
/** Names of those who sit in several groups. */
const namesOfPeople = ['group-interlocks']

function comparable({ id, result }: MeasureAnswer) {
  if (lessForMembers.includes(id)) return { id }
  if (result.status !== 'measured') return { id, result }
  if (bandOfPeople.includes(id)) return { id, result: { ...result, band: null, sentence: '' } }
  return { id, result: namesOfPeople.includes(id) ? { ...result, detail: null } : result }
}

test('who may compare people gets the facts as they are', () => {
  fc.assert(
    fc.property(anyFacts, (facts) => {
      expect(factsFor(facts, coordinator)).toEqual(facts)
    }),
    { numRuns: 20 },
  )
})

test('where no organization is too small, each measure of organizations is the same from a member’s facts', () => {
  let compared = 0
  fc.assert(
    fc.property(anyFacts, anyOwn, (facts, party) => {
      const given = factsFor({ ...facts, consents: randomOrganizations }, { ...member, party })
      if (given.withheld?.organizations.length !== 0 || given.withheld.meetings.length > 0) return
      compared += 1
      expect(Facts.parse(given)).toEqual(given)
      for (const window of windows) {
        const [full, restricted] = [analyse(facts, window), analyse(given, window)]
        const kept = full.measures.filter(({ id }) => !ofPeople.includes(id))
        expect(restricted.measures.filter(({ id }) => !ofPeople.includes(id)).map(comparable)).toEqual(
          kept.map(comparable),
        )
        expect(restricted.findings).toEqual(full.findings.filter((finding) => !isMadeOfPeople(finding)))
      }
    }),
    { numRuns: 120 },
  )
  expect(compared).toBeGreaterThan(20)
})

test('a measure of people says to a member and a viewer that it is withheld, whatever the facts', () => {
  fc.assert(
    fc.property(anyFacts, fc.constantFrom(member, viewer), anyOwn, (facts, reader, party) => {
      const { measures } = analyse(factsFor(facts, { ...reader, party }), wholeRecord)
      expect(measures.filter(({ result }) => result.status === 'withheld').map(({ id }) => id)).toEqual(
        expect.arrayContaining(ofPeople),
      )
    }),
    { numRuns: 30 },
  )
})

test('beside organizations that are withheld the others keep their figures', () => {
  fc.assert(
    fc.property(anyFacts, anyOwn, (facts, party) => {
      const given = factsFor(facts, { ...member, party })
      const withheld = new Set(given.withheld?.organizations.map(({ organization }) => organization))
      if ((given.withheld?.meetings.length ?? 0) > 0) return
      const attended = (from: Facts) => {
        const result = measureOrganizationAttendanceShare(from, wholeRecord)
        if (result.status !== 'measured') return []
        return result.detail.rows
          .filter((row) => !withheld.has(row.party))
          .map(({ party: id, attended: there, absent, notInvited, notMeasured, shareOfHeld }) => {
            return { id, there, absent, notInvited, notMeasured, shareOfHeld }
          })
          .toSorted((left, right) => (left.id < right.id ? -1 : 1))
      }
      expect(attended(given)).toEqual(attended(facts))
      const heard = (from: Facts) => {
        const result = measureOrganizationSpeakingShare(from, wholeRecord)
        if (result.status !== 'measured') return []
        return result.detail.rows
          .filter((row) => !withheld.has(row.party))
          .map(({ party: id, turns, words, seconds, meetings }) => ({ id, turns, words, seconds, meetings }))
          .toSorted((left, right) => (left.id < right.id ? -1 : 1))
      }
      // With too little told to speak of shares at all, there are no figures to keep.
      expect(heard(given)).toEqual(heard(given).length === 0 ? [] : heard(facts))
    }),
    { numRuns: 300 },
  )
})

test('a member’s facts name nobody else beside attendance, speaking or turns, and no organization of one or two that has not agreed', () => {
  fc.assert(
    fc.property(anyFacts, anyOwn, (facts, party) => {
      const given = factsFor(facts, { ...member, party })
      const rows = [...given.attendance, ...given.speaking]
      const others = randomPeople.filter((person) => person !== party)
      expect(rows.filter(({ person }) => others.includes(person))).toEqual([])
      expect(given.transitions.filter(({ from, to }) => others.includes(from) || others.includes(to))).toEqual([])
      for (const organization of randomOrganizations) {
        const people = new Set([
          ...facts.memberships.filter((row) => row.organization === organization).map(({ person }) => person),
          ...meetingRecords(facts).flatMap((meeting) =>
            [...meeting.present, ...meeting.absent].filter((person) => meeting.organizationOf(person) === organization),
          ),
        ])
        if (people.size > 2 || facts.consents?.includes(organization) === true) continue
        expect(rows.filter(({ person }) => person === `people-of:${organization}`)).toEqual([])
        expect(given.memberships.filter((row) => row.organization === organization && row.person !== party)).toEqual([])
      }
    }),
    { numRuns: 200 },
  )
})

test('own rows come in full to whoever asks', () => {
  fc.assert(
    fc.property(anyFacts, fc.constantFrom(member, viewer), fc.constantFrom(...randomPeople), (facts, reader, party) => {
      const given = factsFor(facts, { ...reader, party })
      const own = <Row extends { readonly person: string }>(rows: readonly Row[]) =>
        rows.filter(({ person }) => person === party)
      expect(own(given.attendance)).toEqual(own(facts.attendance))
      expect(own(given.speaking)).toEqual(own(facts.speaking))
      expect(own(given.memberships)).toEqual(own(facts.memberships))
    }),
    { numRuns: 60 },
  )
})

test('a viewer’s facts hold no person, and each sum of each meeting, told or left by subtraction, is of five or of none', () => {
  fc.assert(
    fc.property(anyFacts, anyOwn, (facts, party) => {
      const given = factsFor(facts, { ...viewer, party })
      const others = randomPeople.filter((person) => person !== party)
      expect(others.filter((person) => JSON.stringify(given).includes(`"${person}"`))).toEqual([])
      for (const meeting of meetingRecords(facts)) {
        const there = meeting.present.filter((person) => person !== party)
        const told = given.attendance.filter(
          (row) => row.meeting === meeting.id && row.person !== party && row.state === 'present',
        )
        const of = (person: string): number =>
          there.filter((one) => `people-of:${meeting.organizationOf(one) ?? ''}` === person).length
        const counts = told.filter(({ person }) => person !== 'people-of:others').map(({ person }) => of(person))
        expect(counts.filter((count) => count < 5)).toEqual([])
        const rest = there.length - counts.reduce((sum, count) => sum + count, 0)
        const isRestTold = told.some(({ person }) => person === 'people-of:others')
        expect(isRestTold && rest < 5).toBe(false)
        const spoke = given.speaking.filter((row) => row.meeting === meeting.id && row.person !== party)
        for (const row of spoke) expect(row.measured).toBeGreaterThan(4)
      }
    }),
    { numRuns: 300 },
  )
})

test('an organization that a viewer is told of has its true figures: none is told of in part', () => {
  let told = 0
  const tell = (facts: Facts, withheld: ReadonlySet<string>) => {
    const there = measureOrganizationAttendanceShare(facts, wholeRecord)
    const heard = measureOrganizationSpeakingShare(facts, wholeRecord)
    return [
      ...(there.status === 'measured' ? there.detail.rows : []).map((row) => [row.party, row.attended, row.absent]),
      ...(heard.status === 'measured' ? heard.detail.rows : []).map((row) => [row.party, row.turns, row.words]),
    ]
      .filter(([party]) => !withheld.has(String(party)))
      .toSorted((left, right) => (String(left[0]) < String(right[0]) ? -1 : 1))
  }
  fc.assert(
    fc.property(anyFacts, anyOwn, (facts, party) => {
      // Nearly everybody in one organization, so that now and then it is large at every meeting.
      const large = structuredClone(facts)
      const merge = (organization: string | null): string | null =>
        organization === 'east' || organization === 'west' || organization === 'south' ? 'north' : organization
      for (const row of large.attendance) row.organization = merge(row.organization)
      for (const row of large.memberships) row.organization = merge(row.organization) ?? 'north'
      const given = factsFor(large, { ...viewer, party })
      const withheld = new Set(given.withheld?.organizations.map(({ organization }) => organization))
      const shown = tell(given, withheld)
      told += shown.length
      expect(shown).toEqual(shown.length === 0 ? [] : tell(large, withheld))
    }),
    { numRuns: 300 },
  )
  expect(told).toBeGreaterThan(10)
})

test('addresses and handles come only to those who may read them, and never to others with a name', () => {
  const [facts] = fc.sample(anyFacts, { numRuns: 1, seed: 7 })
  if (facts === undefined) throw new Error('no facts')
  const aliases = [
    { party: 'zz-a', kind: 'email' as const, alias: 'a@example.org' },
    { party: 'zz-a', kind: 'name' as const, alias: 'Little A' },
  ]
  const owning = { ...facts, aliases, assignments: [{ item: 'i0', party: 'zz-a', role: 'owner' as const }] }
  const kindsFor = (permissions: readonly string[]) =>
    factsFor(owning, { permissions, party: null }).aliases.map(({ kind }) => kind)
  expect(kindsFor(['compare-people', 'see-owners', 'see-contacts'])).toEqual(['email', 'name'])
  expect(kindsFor(['compare-people', 'see-owners'])).toEqual(['name'])
  expect(kindsFor(['see-owners'])).toEqual(['name'])
  expect(kindsFor([])).toEqual([])
})

test('a reader is told how an organization is seen only where they are told of it, and aims without names', () => {
  const facts = buildFacts()
    .organization('north', 'small')
    .person('Ann Lee', 'north')
    .person('Bo Diaz', 'north')
    .person('Cy Moss', 'north')
    .person('Di Fenn', 'small')
    .meeting('m1', { date: '2025-01-06', present: ['Ann Lee', 'Bo Diaz', 'Cy Moss', 'Di Fenn'] })
    .facts()
  facts.aims = [{ id: 'bench', text: 'A bench for Ann Lee', from: null, until: null }]
  facts.perceptions = ['north', 'small'].map((organization) => {
    return { pulse: 'pulse', organization, question: 'power' as const, n: 5, mean: 2 }
  })
  const given = factsFor(facts, viewer)
  expect(given.aims).toEqual([{ id: 'bench', text: 'A bench for somebody', from: null, until: null }])
  expect(given.perceptions?.map(({ organization }) => organization)).toEqual(['north'])
  expect(factsFor(facts, member).aims).toEqual(facts.aims)
})
