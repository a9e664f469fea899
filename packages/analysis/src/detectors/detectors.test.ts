import { expect, test } from 'vitest'
import { buildFacts } from '@evenkeel/domain/testing/facts-builder.ts'
import { analyse } from '../analyse.ts'
import { detectFindings } from '../detect-findings.ts'
import { detectFallenSilent } from './fallen-silent.ts'
import { twoStories } from '../testing/two-stories.ts'
import { wholeRecord } from '../window.ts'

test('the champion and the group that fell silent are found, each with evidence; nothing else is', () => {
  const facts = twoStories({ champion: true, silent: true })
  const findings = detectFindings(facts, wholeRecord)
  expect(findings.map((finding) => finding.id)).toEqual(['fallen-silent:attendance:East', 'single-champion:ada'])
  const known = new Set([...facts.items, ...facts.meetings].map(({ id }) => id))
  for (const finding of findings) {
    expect(finding.because.length).toBeGreaterThan(0)
    expect(finding.because.filter((id) => !known.has(id))).toEqual([])
    expect(finding.certainty.chance).toBeLessThanOrEqual(0.05)
    expect(finding.question.endsWith('?')).toBe(true)
  }
})

test('a coalition that shares its work and keeps its groups has no finding', () => {
  expect(detectFindings(twoStories({ champion: false, silent: false }), wholeRecord)).toEqual([])
})

test('a group that is there and no longer speaks is found as silent, not as absent', () => {
  const facts = twoStories({ champion: false, silent: false })
  facts.speaking = facts.speaking.filter((row) => row.person !== 'dee' || Number(row.meeting.slice(1)) < 15)
  expect(detectFindings(facts, wholeRecord).map((finding) => finding.id)).toEqual(['fallen-silent:voice:East'])
})

/** Weekly meetings of three organizations from early 2024 on, East being there at those that `comes` names. */
function weekly(weeks: number, comes: (week: number) => boolean) {
  const facts = buildFacts().organization('North', 'South', 'East')
  facts.person('ada', 'North').person('cy', 'South').person('dee', 'East')
  for (let week = 0; week < weeks; week++) {
    const [month, day] = [Math.floor(week / 4), (week % 4) * 7 + 1]
    const date = `${2024 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}-${String(day).padStart(2, '0')}`
    facts.meeting(`m${week}`, { date, present: ['ada', 'cy', ...(comes(week) ? ['dee'] : [])] })
  }
  return detectFallenSilent(facts.facts(), wholeRecord).map((finding) => finding.id)
}

test('a group that comes less, but still to more than half as many, has not fallen silent', () => {
  expect(weekly(40, (week) => week < 30 || week % 2 === 0 || week === 39)).toEqual([])
  expect(weekly(40, (week) => week < 30 || week === 39)).toEqual(['fallen-silent:attendance:East'])
})

test('meetings before a group joined are not held against what came after', () => {
  expect(weekly(24, (week) => week >= 10 && week < 18)).toEqual(['fallen-silent:attendance:East'])
})

test('a group that fell away more than two years before the last meeting is history, not a finding', () => {
  expect(weekly(200, (week) => week < 40)).toEqual([])
  expect(weekly(80, (week) => week < 40)).toEqual(['fallen-silent:attendance:East'])
})

test('meetings without a list do not make anybody fall silent', () => {
  const facts = twoStories({ champion: false, silent: false })
  facts.attendance = facts.attendance.filter((row) => Number(row.meeting.slice(1)) < 15)
  facts.speaking = facts.speaking.filter((row) => Number(row.meeting.slice(1)) < 15)
  expect(detectFindings(facts, wholeRecord)).toEqual([])
})

test('one item without an owner is a slip, most of them are a finding', () => {
  const board = (bare: number, owned: number) => {
    const facts = buildFacts().person('ada').person('bea').person('cy')
    for (let item = 0; item < bare; item++) facts.item(`bare-${item}`)
    for (let item = 0; item < owned; item++)
      facts.item(`owned-${item}`, { owners: [['ada', 'bea', 'cy'][item % 3] ?? ''] })
    return detectFindings(facts.facts(), wholeRecord)
  }
  expect(board(1, 9)).toEqual([])
  expect(board(4, 0)).toEqual([])
  expect(board(6, 6)).toMatchObject([{ id: 'no-sole-owner', audience: 'coalition', practice: ['P1', 'P2'] }])
  expect(board(6, 6)[0]?.because).toHaveLength(6)
})

test('no finding names a person in its claim, and none ranks or blames', () => {
  const { findings } = analyse(twoStories({ champion: true, silent: true }), wholeRecord)
  expect(findings.length).toBe(2)
  for (const { claim, question } of findings) {
    expect(`${claim} ${question}`).not.toMatch(/\b(?:ada|bea|cy|dee|eli|worst|best|fault|fail|lazy|rank|score)\b/i)
  }
})
