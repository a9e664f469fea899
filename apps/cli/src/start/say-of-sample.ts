import type { Command, CommandBody } from '@evenkeel/domain/command.ts'
import { dayNumber, dayOfNumber } from '@evenkeel/domain/day-number.ts'
import type { Facts } from '@evenkeel/domain/facts.ts'
import { foldName } from '@evenkeel/domain/fold-name.ts'
import type { Party } from '@evenkeel/domain/party.ts'
import { newCommandId } from '@evenkeel/api/node/new-command-id.ts'
import { organizations } from '@evenkeel/sample/organizations.ts'
import { aimOfMeeting, aims } from '@evenkeel/sample/purposes.ts'
import { broughtResources, declaredGovernance, groupSeats, wordOver } from '@evenkeel/sample/sayings.ts'

/** Of the items of a working group, every so many have somebody written down who gives them out and whose word they wait for. */
const ITEMS_PER_WORD = 3
const DAYS_BEFORE_NOTES = 24

/**
 * Returns the commands by which a coordinator would say what no document says: levels, what each organization brings,
 * who sits in which working group, by whom the coalition is run and when it began, what it is for and what of its work serves that, as of a
 * day, and who gives out and approves some of the items.
 */
export function sayOfSample(facts: Facts, day: string): readonly Command[] {
  const named = new Map(facts.parties.map((party) => [`${party.kind} ${foldName(party.name)}`, party]))
  const partyOf = (kind: Party['kind'], name: string): Party | undefined => named.get(`${kind} ${foldName(name)}`)
  const bodies: CommandBody[] = organizations.flatMap(({ key, name, level, directlyAffected }): CommandBody[] => {
    const organization = partyOf('organization', name)?.id
    if (organization === undefined) return []
    const resources = broughtResources[key]
    return [
      { type: 'organization.declare', organization, level, directlyAffected },
      ...(resources === undefined
        ? []
        : [{ type: 'organization.bring-resources' as const, organization, resources: [...resources] }]),
    ]
  })
  for (const [name, seats] of Object.entries(groupSeats)) {
    const group = partyOf('group', name)
    const members = seats.flatMap((seat) => (partyOf('person', seat) ?? partyOf('organization', seat))?.id ?? [])
    if (group !== undefined) bodies.push({ type: 'group.set-members', group: group.id, members })
  }
  bodies.push(
    { type: 'charter.set-governance', governance: declaredGovernance },
    ...beginningOf(facts),
    ...purposesIn(facts, day),
    ...wordsOver(facts, partyOf),
  )
  return bodies.map((body) => ({ id: newCommandId(), at: new Date().toISOString(), body }))
}

/** The groups had talked for some weeks before anybody wrote anything down. */
function beginningOf(facts: Facts): readonly CommandBody[] {
  const [first] = facts.meetings.flatMap(({ date }) => (date === null ? [] : [date])).sort()
  return first === undefined
    ? []
    : [{ type: 'charter.set-beginning', beganOn: dayOfNumber(dayNumber(first) - DAYS_BEFORE_NOTES) }]
}

function purposesIn(facts: Facts, day: string): readonly CommandBody[] {
  const titles = new Map(facts.meetings.map(({ id, title }) => [id, title]))
  const before = (days: number): string => dayOfNumber(dayNumber(day) - days)
  const [homes, food, rights] = aims
  const wins = [
    { aim: food, win: { hopedFor: before(400), reachedOn: before(410) } },
    { aim: rights, win: { hopedFor: before(120), reachedOn: null } },
    { aim: homes, win: { hopedFor: before(-60), reachedOn: null } },
  ]
  return [
    { type: 'aims.set', aims: [...aims] },
    ...wins.flatMap(({ aim, win }): CommandBody[] =>
      aim === undefined ? [] : [{ type: 'quick-win.set', of: 'aim', subject: aim.id, win }],
    ),
    ...facts.items.flatMap(({ id, meeting }): CommandBody[] => {
      const aim = aimOfMeeting(titles.get(meeting ?? '') ?? '')
      return aim === undefined ? [] : [{ type: 'item.set-purpose', item: id, purpose: { aim } }]
    }),
    ...facts.decisions.flatMap(({ id, meeting }): CommandBody[] => {
      const aim = aimOfMeeting(titles.get(meeting) ?? '')
      return aim === undefined ? [] : [{ type: 'decision.set-purpose', decision: id, purpose: { aim } }]
    }),
  ]
}

function wordsOver(
  facts: Facts,
  partyOf: (kind: Party['kind'], name: string) => Party | undefined,
): readonly CommandBody[] {
  const parties = new Map(facts.parties.map((party) => [party.id, party]))
  const titles = new Map(facts.meetings.map(({ id, title }) => [id, title]))
  return wordOver.flatMap(({ group, manager, approver }): CommandBody[] => {
    if (partyOf('person', manager) === undefined || partyOf('person', approver) === undefined) return []
    const own = facts.items.filter(({ meeting }) => titles.get(meeting ?? '')?.includes(group) === true)
    return own
      .filter((_, index) => index % ITEMS_PER_WORD === 0)
      .map(({ id, version }): CommandBody => {
        const held = facts.assignments.flatMap(({ item, party, role }) => {
          const { name, kind } = parties.get(party) ?? {}
          return item !== id || name === undefined || kind === undefined ? [] : [{ party: { name, kind }, role }]
        })
        const given = [
          { party: { name: manager }, role: 'manager' as const },
          { party: { name: approver }, role: 'approver' as const },
        ]
        return { type: 'item.edit', item: id, version, parties: [...held, ...given] }
      })
  })
}
