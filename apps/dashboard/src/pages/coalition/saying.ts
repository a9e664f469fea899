import type { CommandBody } from '@evenkeel/domain/command.ts'
import type { Facts } from '@evenkeel/domain/facts.ts'

/** A command by which somebody says what the coalition, an organization or a group is, or what something is for; it carries what its sender saw. */
export type Saying = Extract<
  CommandBody,
  {
    type:
      | 'organization.declare'
      | 'organization.bring-resources'
      | 'group.set-members'
      | 'charter.set-governance'
      | 'charter.set-beginning'
      | 'aims.set'
      | 'item.set-purpose'
      | 'decision.set-purpose'
      | 'quick-win.set'
  }
>

/** Returns what a saying is about: two of one subject can be at odds, two of different subjects never. */
export function subjectOf(saying: Saying): string {
  if (saying.type === 'charter.set-governance' || saying.type === 'charter.set-beginning') return saying.type
  if (saying.type === 'aims.set') return saying.type
  if (saying.type === 'item.set-purpose') return `${saying.type} ${saying.item}`
  if (saying.type === 'decision.set-purpose') return `${saying.type} ${saying.decision}`
  if (saying.type === 'quick-win.set') return `${saying.type} ${saying.of} ${saying.subject}`
  return `${saying.type} ${saying.type === 'group.set-members' ? saying.group : saying.organization}`
}

/** Returns the facts as they will be once a saying has been recorded. */
export function withSaying(facts: Facts, saying: Saying): Facts {
  if (saying.type === 'organization.declare') {
    const { organization, level, directlyAffected } = saying
    const declared = {
      ...(level === undefined ? {} : { level }),
      ...(directlyAffected === undefined ? {} : { directlyAffected }),
    }
    return {
      ...facts,
      parties: facts.parties.map((party) => (party.id === organization ? { ...party, ...declared } : party)),
    }
  }
  if (saying.type === 'organization.bring-resources') {
    const { organization, resources } = saying
    const others = (facts.resources ?? []).filter((resource) => resource.organization !== organization)
    const otherNothing = (facts.bringsNothing ?? []).filter((one) => one !== organization)
    return {
      ...facts,
      resources: [...others, ...(resources ?? []).map((kind) => ({ organization, kind }))],
      bringsNothing: resources?.length === 0 ? [...otherNothing, organization] : otherNothing,
    }
  }
  if (saying.type === 'group.set-members') {
    const { group, members } = saying
    const others = (facts.groupMembers ?? []).filter((seat) => seat.group !== group)
    return { ...facts, groupMembers: [...others, ...members.map((member) => ({ group, member }))] }
  }
  if (saying.type === 'aims.set') return { ...facts, aims: saying.aims }
  if (saying.type === 'item.set-purpose') {
    const { item, purpose } = saying
    const others = (facts.purposes ?? []).filter((one) => one.item !== item)
    return { ...facts, purposes: purpose === null ? others : [...others, { item, aim: purpose.aim }] }
  }
  if (saying.type === 'decision.set-purpose') {
    const { decision, purpose } = saying
    const others = (facts.decisionPurposes ?? []).filter((one) => one.decision !== decision)
    return { ...facts, decisionPurposes: purpose === null ? others : [...others, { decision, aim: purpose.aim }] }
  }
  if (saying.type === 'quick-win.set') {
    const { of, subject, win } = saying
    const others = (facts.quickWins ?? []).filter((one) => one.of !== of || one.subject !== subject)
    return { ...facts, quickWins: win === null ? others : [...others, { of, subject, ...win }] }
  }
  if (saying.type === 'charter.set-beginning') return { ...facts, beganOn: saying.beganOn }
  return { ...facts, governance: saying.governance }
}
