import { expect, test } from 'vitest'
import { meetingFacts } from '../../facts/testing/meeting-facts.ts'
import { attendanceData } from './attendance-data.ts'
import { lorenzData } from './lorenz-data.ts'
import { stripData } from './strip-data.ts'
import { talkData } from './talk-data.ts'

const whole = { from: null, to: null }
const facts = meetingFacts({ Ann: 'River', Ben: 'River', Cleo: 'Hill', Dan: 'Shore', Eve: 'Marsh' }, [
  {
    id: 'm1',
    date: '2024-01-01',
    present: ['Ann', 'Ben', 'Cleo'],
    absent: ['Dan'],
    words: { Ann: 60, Ben: 30, Cleo: 0 },
  },
  { id: 'm2', date: '2024-02-01', present: ['Ann', 'Cleo', 'Eve'], absent: ['Dan'] },
  { id: 'm3', date: '2024-03-01' },
])

test('silent, not measured and measured are three different things in who is heard', () => {
  const { data } = talkData(facts, whole, 'organization', 'words')
  const states = Object.fromEntries(data.parts.map(({ id, state, share }) => [id, [state, share]]))
  expect(states['River']).toEqual(['measured', 1])
  expect(states['Hill']).toEqual(['silent', 0])
  expect(states['Marsh']).toEqual(['not-measured', null])
})

test('absent is not a share of zero in who is in the room, and a meeting without a list counts for nobody', () => {
  const { data, basis } = attendanceData(facts, whole, 'organization')
  const states = Object.fromEntries(data.parts.map(({ id, state, share }) => [id, [state, share]]))
  expect(states['River']).toEqual(['measured', 1])
  expect(states['Shore']).toEqual(['absent', null])
  expect(states['Marsh']).toEqual(['measured', 0.5])
  expect(basis.n).toMatch(/^2 meetings with a list.*1 more/)
})

test('seconds that no source has are called not measured, never zero', () => {
  expect(talkData(facts, whole, 'person', 'seconds').data.notEnough).toMatch(/seconds can’t be compared/)
})

test('without any speaking figures the talk says so and the spread is that of meetings attended', () => {
  const silent = meetingFacts({ Ann: null, Ben: null, Cleo: null }, [
    { id: 'm1', date: '2024-01-01', present: ['Ann', 'Ben', 'Cleo'] },
    { id: 'm2', date: '2024-02-01', present: ['Ann'] },
  ])
  expect(talkData(silent, whole, 'person', 'turns').data.notEnough).toMatch(/Transcripts and captions/)
  const { data } = lorenzData(silent, whole, 'person', 'turns')
  expect(data.unit).toBe('meetings attended')
  expect(data.notEnough).toBeNull()
  expect(data.hoover).toBeCloseTo(1 / 6)
})

test('those present who said nothing count in the spread, those never at a measured meeting do not', () => {
  const { data } = lorenzData(facts, whole, 'person', 'words')
  expect(data.holders.map(({ id, amount }) => [id, amount])).toEqual([
    ['Ann', 60],
    ['Ben', 30],
    ['Cleo', 0],
  ])
})

test('an organization counts at a meeting as its most active person did, with the words of all its people', () => {
  const { data } = stripData(facts, whole, 'organization')
  const river = data.rows.find(({ id }) => id === 'River')
  expect(river?.marks).toEqual([
    { meeting: 'm1', state: 'spoke', share: 1 },
    { meeting: 'm2', state: 'present', share: null },
  ])
  const shore = data.rows.find(({ id }) => id === 'Shore')
  expect(shore?.marks.map(({ state }) => state)).toEqual(['absent', 'absent'])
  expect(data.meetings.map(({ id }) => id)).toEqual(['m1', 'm2'])
})

test('only who came before and then stayed away beyond chance is marked as fallen silent, from the first meeting missed', () => {
  const meetings = Array.from({ length: 24 }, (_, index) => ({
    id: `m${String(index).padStart(2, '0')}`,
    date: `2024-${String(Math.floor(index / 2) + 1).padStart(2, '0')}-${index % 2 === 0 ? '01' : '15'}`,
    present: index < 16 ? ['Ann', 'Cleo'] : index === 20 ? ['Ann', 'Dan'] : ['Ann'],
  }))
  const { data } = stripData(
    meetingFacts({ Ann: 'River', Cleo: 'Hill', Dan: 'Shore' }, meetings),
    whole,
    'organization',
  )
  expect(data.rows.map(({ id, silentSince }) => [id, silentSince])).toEqual([
    ['River', null],
    ['Hill', 'm16'],
    ['Shore', null],
  ])
})

const levelled = {
  ...facts,
  parties: facts.parties.map((party) =>
    party.id === 'River'
      ? { ...party, level: 'core' as const }
      : party.id === 'Hill'
        ? { ...party, level: 'supporting' as const }
        : party,
  ),
}

test('what organizations declared is what they are measured against, in words with its weights', () => {
  const { data, basis } = talkData(levelled, whole, 'organization', 'words')
  expect(data.targetKind).toBe('declared level')
  expect(data.parts.map(({ id, target }) => [id, target])).toEqual([
    ['River', 0.75],
    ['Hill', 0.25],
    ['Marsh', null],
  ])
  expect(data.toMove).toBeCloseTo(0.25)
  expect(basis.method).toContain('core counts 3, active 2, supporting 1, informed 0')
  expect(talkData(facts, whole, 'organization', 'words').data.targetKind).toBe('equal share')
})

test('a figure either has a chance band or says in words why it has none', () => {
  const monthly = Array.from({ length: 12 }, (_, index) => ({
    id: `t${String(index).padStart(2, '0')}`,
    date: `2024-${String(index + 1).padStart(2, '0')}-01`,
    present: ['Ann', 'Cleo', ...(index % 2 === 0 ? ['Dan'] : [])],
    words: { Ann: 90, Cleo: 40 },
  }))
  const heard = meetingFacts({ Ann: 'River', Cleo: 'Hill', Dan: 'Shore' }, monthly)
  for (const lens of ['organization', 'person'] as const) {
    const turns = talkData(heard, whole, lens, 'turns')
    expect(turns.data.parts.filter(({ chance }) => chance === null)).toEqual([])
    expect(turns.basis.uncertainty).toMatch(/^The band is where/)
    const words = talkData(heard, whole, lens, 'words')
    expect(words.data.parts.filter(({ chance }) => chance !== null)).toEqual([])
    expect(words.basis.uncertainty).toMatch(/^none, since words/)
    expect(attendanceData(heard, whole, lens).data.parts.filter(({ chance }) => chance === null)).toEqual([])
    const spread = lorenzData(heard, whole, lens, 'turns')
    expect(spread.data.chance?.low).toBeLessThan(spread.data.chance?.high ?? 0)
    expect(lorenzData(heard, whole, lens, 'words').basis.uncertainty).toMatch(/^none, since words/)
  }
})
