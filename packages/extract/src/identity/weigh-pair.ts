import { chanceOfMeetingSoSeldom } from './alternation.ts'
import { compareNames, type LikenessKind, type NameLikeness } from './compare-names.ts'
import type { LikelyPair, OrganizationSpan, PersonProfile } from './person-profile.ts'

/** From this confidence on two names are taken for one person's without asking. */
export const CERTAIN = 0.9
/** Below this nobody is asked. */
const WORTH_ASKING = 0.5

/** Of so many meetings two names may stand together on one roster and still be somebody who was entered twice there. */
const ENTERED_TWICE = 8

const LEAVES_NO_DOUBT: ReadonlySet<LikenessKind> = new Set<LikenessKind>(['same', 'spacing'])
/** Likenesses that a person's name tells little about when many people bear the surname. */
const TELLS_LITTLE_OF_COMMON: ReadonlySet<LikenessKind> = new Set<LikenessKind>([
  'middle',
  'nickname',
  'initial',
  'short',
  'slip',
  'slips',
])

/**
 * Returns what speaks for two profiles being one person, or null. Two entries of one roster are two people; where that
 * happened hardly ever to names that are otherwise sure, somebody may have been entered twice: that is only asked.
 */
export function weighPair(one: PersonProfile, other: PersonProfile): LikelyPair | null {
  if (one.id === other.id) return null
  const together = meetingsInCommon(one.meetings, other.meetings)
  if (together * ENTERED_TWICE > Math.min(one.meetings.size, other.meetings.size)) return null
  let best: NameLikeness | null = null
  for (const name of one.names) {
    for (const beside of other.names) {
      const found = compareNames(name, beside)
      if (found !== null && (best === null || found.confidence > best.confidence)) best = found
    }
  }
  if (best === null) return null
  const weighed = weigh(best, one, other)
  const [first, second] = one.id < other.id ? [one.id, other.id] : [other.id, one.id]
  const { kind } = best
  if (together > 0) {
    if (weighed.confidence < CERTAIN) return null
    const times = together === 1 ? 'one roster' : `${together} rosters`
    const reason = `${weighed.reason}, though both stand on ${times}`
    return {
      one: first,
      other: second,
      kind,
      confidence: 0.6,
      reason,
      isCertain: false,
      isTwice: takeTurns(one, other),
    }
  }
  const { confidence, reason } = weighed
  if (confidence < WORTH_ASKING) return null
  return { one: first, other: second, kind, confidence, reason, isCertain: confidence >= CERTAIN, isTwice: false }
}

/** Two who come independently of each other would have met more often. */
function takeTurns(one: PersonProfile, other: PersonProfile): boolean {
  return chanceOfMeetingSoSeldom(one.meetings, other.meetings) < 0.05
}

function weigh(
  likeness: NameLikeness,
  one: PersonProfile,
  other: PersonProfile,
): { readonly confidence: number; readonly reason: string } {
  let { confidence, reason } = likeness
  const few = Math.min(one.count, other.count)
  const many = Math.max(one.count, other.count)
  const isFree = LEAVES_NO_DOUBT.has(likeness.kind)
  const isSlip = likeness.kind === 'slip'
  // A slip is made now and then: the form is rare beside the right one.
  const isRareSlip = isSlip && ((few <= 2 && many >= 5 * few) || (few <= 3 && many >= 10 * few))
  const work = compareOrganizations(one.organizations, other.organizations)
  if (work === 'same') {
    confidence += 0.06
    reason += ', and the same organization'
  } else if (work === 'at-once' && !isFree) {
    confidence -= isRareSlip ? 0.03 : 0.14
    reason += ', but different organizations at the same time'
  } else if (work === 'in-turn' && !isFree) {
    confidence -= isRareSlip ? 0.03 : 0.06
    reason += ', but different organizations'
  }
  if (likeness.isCommon && work !== 'same' && TELLS_LITTLE_OF_COMMON.has(likeness.kind)) confidence -= 0.08
  if (isRareSlip) confidence += 0.04
  else if (isSlip && few >= 4 && work !== 'same' && !takeTurns(one, other)) confidence -= 0.12
  else if (isSlip && many < 3) confidence -= 0.04
  if (few >= 5 && (work === 'at-once' || work === 'in-turn') && !isFree) confidence = Math.min(confidence, 0.8)
  return { confidence: Math.round(Math.min(0.99, confidence) * 100) / 100, reason }
}

/** Returns how many meetings are in both sets. */
export function meetingsInCommon(one: ReadonlySet<number>, other: ReadonlySet<number>): number {
  const [few, many] = one.size <= other.size ? [one, other] : [other, one]
  let count = 0
  for (const meeting of few) if (many.has(meeting)) count += 1
  return count
}

/** Returns whether two came for an organization in common, only for different ones (at once or one after the other), or it isn't known. */
function compareOrganizations(
  one: readonly OrganizationSpan[],
  other: readonly OrganizationSpan[],
): 'same' | 'at-once' | 'in-turn' | 'unknown' {
  if (one.length === 0 || other.length === 0) return 'unknown'
  if (one.some(({ organization }) => other.some((beside) => beside.organization === organization))) return 'same'
  const isAtOnce = one.some((span) => other.some((beside) => overlap(span, beside)))
  return isAtOnce ? 'at-once' : 'in-turn'
}

function overlap(one: OrganizationSpan, other: OrganizationSpan): boolean {
  if (one.since === null || one.until === null || other.since === null || other.until === null) return true
  return one.since <= other.until && other.since <= one.until
}
