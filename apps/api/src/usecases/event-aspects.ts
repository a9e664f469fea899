import type { EventBody } from '@evenkeel/domain/event.ts'

/** What an event has to do with the record, as names: `item X`, `status of item X`. */
export interface EventAspects {
  /** What it brings into being or sets: undoing it takes this back. */
  readonly sets: readonly string[]
  /** What has to be there, or stand as it does, for the event to mean what it meant. */
  readonly needs: readonly string[]
  /** True for what can never be undone. */
  readonly isFinal?: true
}

const party = (id: string): string => `party ${id}`
const meeting = (id: string): string => `meeting ${id}`
const source = (id: string): string => `source ${id}`
const item = (id: string): string => `item ${id}`
const decision = (id: string): string => `decision ${id}`
const all = (ids: readonly (string | null | undefined)[], name: (id: string) => string): string[] =>
  ids.filter((id) => id !== null && id !== undefined).map(name)

/** Returns what an event sets and needs. */
export function aspectsOf(body: EventBody): EventAspects {
  switch (body.type) {
    case 'party.added':
      return { sets: [party(body.party.id)], needs: [] }
    case 'party.renamed':
      return { sets: [`name of ${party(body.party)}`], needs: [party(body.party)] }
    case 'party.alias-added':
      // The same alias may be noted twice: the second stands when the first is undone.
      return { sets: [], needs: [party(body.alias.party)] }
    case 'party.merged':
    case 'party.unmerged':
      return { sets: [`merge of ${party(body.from)}`], needs: [party(body.from), party(body.into)] }
    case 'party.distinguished':
    case 'party.undistinguished':
      return {
        sets: [`difference of ${party(body.one)} and ${party(body.other)}`],
        needs: [party(body.one), party(body.other)],
      }
    case 'organization.declared':
      return { sets: [`word of ${party(body.organization)}`], needs: [party(body.organization)] }
    case 'organization.resources-set':
      return { sets: [`resources of ${party(body.organization)}`], needs: [party(body.organization)] }
    case 'group.members-set':
      return { sets: [`members of ${party(body.group)}`], needs: all([body.group, ...body.members], party) }
    case 'membership.stated': {
      const { person, organization } = body.membership
      return {
        sets: [`membership of ${party(person)} in ${party(organization)}`],
        needs: all([person, organization], party),
      }
    }
    case 'source.read':
      // Read again after its undoing, a source has another id: two of them cannot stand.
      return { sets: [source(body.source.id), `source at ${body.source.kind} ${body.source.key}`], needs: [] }
    case 'meeting.recorded':
      return { sets: [meeting(body.meeting.id)], needs: [source(body.meeting.source)] }
    case 'attendance.recorded':
      return {
        sets: [`attendance of ${meeting(body.meeting)}`],
        needs: [
          meeting(body.meeting),
          ...all(
            body.attendance.flatMap((row) => [row.person, row.organization]),
            party,
          ),
        ],
      }
    case 'speaking.recorded':
      return {
        sets: [`speaking at ${meeting(body.meeting)}`],
        needs: [
          meeting(body.meeting),
          ...all(
            [...body.speaking.map((row) => row.person), ...body.transitions.flatMap((row) => [row.from, row.to])],
            party,
          ),
        ],
      }
    case 'person.erased':
    case 'retention.applied':
    case 'pulse.withdrawn':
    case 'command.undone':
    case 'command.redone':
    // The doors have been told who may do what: only telling them anew takes that back.
    case 'charter.roles-set':
    case 'charter.protection-set':
    case 'charter.governance-set':
    case 'charter.beginning-set':
      return { sets: [], needs: [], isFinal: true }
    case 'aims.set':
      return { sets: ['aims'], needs: [] }
    case 'quick-win.set':
      return {
        sets: [`quick win of ${body.of} ${body.subject}`],
        needs: body.of === 'item' ? [item(body.subject)] : [],
      }
    // People were asked, and have answered: only another word ends that.
    case 'pulse.opened':
    case 'pulse.closed':
      return { sets: [], needs: [], isFinal: true }
    case 'pulse.answered':
      return {
        sets: [],
        needs: all([body.person, ...body.answers.map(({ organization }) => organization)], party),
        isFinal: true,
      }
    // Somebody's word about themselves is taken back by their word, not by whoever may undo.
    case 'organization.agreed':
      return { sets: [], needs: [party(body.organization)], isFinal: true }
    case 'person.speaking-counted':
      return { sets: [], needs: [party(body.party)], isFinal: true }
    case 'presence.denied':
      return { sets: [], needs: [party(body.party), meeting(body.meeting)], isFinal: true }
    case 'item.recorded':
    case 'item.changed':
    case 'item.status-set':
    case 'item.confirmed':
    case 'item.sighted':
    case 'item.gone':
    case 'item.purpose-set':
      return aspectsOfItem(body)
    case 'decision.recorded':
    case 'decision.confirmed':
    case 'decision.withdrawn':
    case 'decision.purpose-set':
      return aspectsOfDecision(body)
    default:
      return body satisfies never
  }
}

type OfItem = Extract<EventBody, { type: `item.${string}` }>
type OfDecision = Extract<EventBody, { type: `decision.${string}` }>

function aspectsOfItem(body: OfItem): EventAspects {
  switch (body.type) {
    case 'item.recorded': {
      const { id, evidence } = body.item
      return {
        sets: [item(id), wordsOf(id), statusOf(id), confirmationOf(item(id)), presenceOf(id)],
        needs: [
          source(evidence.source),
          ...all([body.item.meeting], meeting),
          ...all(
            body.assignments.map((one) => one.party),
            party,
          ),
        ],
      }
    }
    case 'item.changed':
      return {
        sets: [wordsOf(body.item)],
        needs: [
          item(body.item),
          ...all(
            body.assignments.map((one) => one.party),
            party,
          ),
        ],
      }
    case 'item.status-set':
      return { sets: [statusOf(body.item)], needs: [item(body.item)] }
    case 'item.confirmed':
      return { sets: [confirmationOf(item(body.item))], needs: [item(body.item)] }
    case 'item.sighted':
      return {
        sets: [presenceOf(body.item)],
        // A new place begins as what the item said at that moment.
        needs: [
          item(body.item),
          wordsOf(body.item),
          ...all([body.meeting], meeting),
          ...all(
            (body.said?.assignments ?? []).map((one) => one.party),
            party,
          ),
        ],
      }
    case 'item.gone':
      return { sets: [presenceOf(body.item)], needs: [item(body.item)] }
    case 'item.purpose-set':
      return { sets: [`purpose of ${item(body.item)}`], needs: [item(body.item)] }
    default:
      return body satisfies never
  }
}

function aspectsOfDecision(body: OfDecision): EventAspects {
  switch (body.type) {
    case 'decision.recorded': {
      const { id, mover, seconder, evidence } = body.decision
      return {
        sets: [decision(id), confirmationOf(decision(id)), validityOf(id)],
        needs: [source(evidence.source), meeting(body.decision.meeting), ...all([mover, seconder], party)],
      }
    }
    case 'decision.confirmed':
      return { sets: [confirmationOf(decision(body.decision))], needs: [decision(body.decision)] }
    case 'decision.withdrawn':
      return { sets: [validityOf(body.decision)], needs: [decision(body.decision)] }
    case 'decision.purpose-set':
      return { sets: [`purpose of ${decision(body.decision)}`], needs: [decision(body.decision)] }
    default:
      return body satisfies never
  }
}

const wordsOf = (id: string): string => `words of ${item(id)}`
const statusOf = (id: string): string => `status of ${item(id)}`
const confirmationOf = (one: string): string => `confirmation of ${one}`
const presenceOf = (id: string): string => `presence of ${item(id)}`
const validityOf = (id: string): string => `validity of ${decision(id)}`
