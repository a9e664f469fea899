import { longName, manyNames, rightToLeftNames } from '../example-names/example-names.ts'
import type { MeetingState, MeetingStripData, StripMark, StripMeeting, StripRow } from './layout.ts'

function meetings(count: number): StripMeeting[] {
  return Array.from({ length: count }, (_, index) => {
    const month = String((index % 12) + 1).padStart(2, '0')
    return { id: `meeting ${index}`, title: 'Steering call', date: `${2023 + Math.floor(index / 12)}-${month}-07` }
  })
}

const letters: Record<string, MeetingState> = {
  s: 'spoke',
  p: 'present',
  q: 'silent',
  a: 'absent',
  '.': 'not-on-roster',
  u: 'not-measured',
}

/** One letter per meeting; digits are spoken tenths. */
function row(name: string, story: string, silentSince: number | null = null): StripRow {
  const marks = Array.from(story, (letter, index): StripMark => {
    const tenths = Number(letter)
    const meeting = `meeting ${index}`
    if (letter !== '.' && !Number.isNaN(tenths)) return { meeting, state: 'spoke', share: tenths / 10 }
    return { meeting, state: letters[letter] ?? 'not-measured', share: null }
  })
  return { id: name, name, marks, silentSince: silentSince === null ? null : `meeting ${silentSince}` }
}

/** The strip in all the states that it can be in, by name. */
export const meetingStripExamples = {
  usual: {
    parties: 'organizations',
    meetings: meetings(16),
    rows: [
      row('Riverside Tenants Union', '5455656676777887'),
      row('Clean Air Network', '322a222p21221111'),
      row('Harbour Workers', '2231111qaqaqaaaa', 7),
      row('Youth Climate Circle', '....1q112u1q1a1q'),
      row('Faith in Action', 'aa1aaap.........'),
    ],
  },
  empty: { parties: 'organizations', meetings: [], rows: [] },
  one: { parties: 'organizations', meetings: meetings(1), rows: [row('Clean Air Network', '4')] },
  many: {
    parties: 'people',
    meetings: meetings(200),
    rows: manyNames(40).map((name, index) =>
      row(name, Array.from({ length: 200 }, (_, place) => '1a2.q3p'[(index * 3 + place * 5) % 7]).join('')),
    ),
  },
  'long-names': {
    parties: 'organizations',
    meetings: meetings(8),
    rows: [row(longName, '34a51221'), row(`${longName} (northern chapter)`, '12qqaaaa', 2)],
  },
  'right-to-left': {
    parties: 'organizations',
    meetings: meetings(8),
    rows: rightToLeftNames.map((name, index) => row(name, '34a51qp.', index === 1 ? 5 : null)),
  },
} satisfies Record<string, MeetingStripData>
