import type { Aim } from '@evenkeel/domain/aim.ts'
import { Conflict } from '@evenkeel/domain/conflict.ts'
import { aimsWords, beginningWords, purposeWords, winWords } from './aim-words.ts'
import { declarationWords, governanceName, nameWords, resourceWords } from './saying-words.ts'
import type { Saying } from './saying.ts'
import type { RefusedSaying } from './use-sayings.ts'

/** What is recorded by now, what was to be, and how to say the latter on top of the former. */
export interface TwoSides {
  readonly theirs: string
  readonly mine: string
  readonly again: Saying
}

/** Returns both sides of a saying that somebody else was faster with; null of every other refusal. */
export function twoSides(
  { saying, problem }: RefusedSaying,
  nameOf: (party: string) => string,
  aims: readonly Aim[] = [],
): TwoSides | null {
  if (problem.code !== 'version-conflict') return null
  const conflict = Conflict.safeParse(problem.conflict)
  if (!conflict.success) return null
  const { data } = conflict
  if (saying.type === 'organization.declare' && data.of === 'party') {
    const { level, directlyAffected } = data.stands
    return {
      theirs: declarationWords(level, directlyAffected),
      mine: declarationWords(
        saying.level === undefined ? level : saying.level,
        saying.directlyAffected ?? directlyAffected,
      ),
      again: { ...saying, was: { level, directlyAffected } },
    }
  }
  if (saying.type === 'organization.bring-resources' && data.of === 'resources') {
    const { resources } = data.stands
    return {
      theirs: resourceWords(resources),
      mine: resourceWords(saying.resources),
      again: { ...saying, was: resources },
    }
  }
  if (saying.type === 'group.set-members' && data.of === 'members') {
    const { members } = data.stands
    return {
      theirs: nameWords(members.map(nameOf)),
      mine: nameWords(saying.members.map(nameOf)),
      again: { ...saying, was: members },
    }
  }
  if (saying.type === 'charter.set-governance' && data.of === 'charter') {
    const { governance } = data.stands
    return {
      theirs: governanceName(governance),
      mine: governanceName(saying.governance),
      again: { ...saying, was: governance },
    }
  }
  if (saying.type === 'charter.set-beginning' && data.of === 'charter') {
    const { beganOn } = data.stands
    return { theirs: beginningWords(beganOn), mine: beginningWords(saying.beganOn), again: { ...saying, was: beganOn } }
  }
  if (saying.type === 'aims.set' && data.of === 'aims') {
    const { stands } = data
    return { theirs: aimsWords(stands), mine: aimsWords(saying.aims), again: { ...saying, was: stands } }
  }
  if (saying.type === 'item.set-purpose' && data.of === 'purpose') {
    const { purpose } = data.stands
    return {
      theirs: purposeWords(purpose, aims),
      mine: purposeWords(saying.purpose, aims),
      again: { ...saying, was: purpose },
    }
  }
  if (saying.type === 'decision.set-purpose' && data.of === 'decision-purpose') {
    const { purpose } = data.stands
    return {
      theirs: purposeWords(purpose, aims),
      mine: purposeWords(saying.purpose, aims),
      again: { ...saying, was: purpose },
    }
  }
  if (saying.type === 'quick-win.set' && data.of === 'quick-win') {
    const { win } = data.stands
    return { theirs: winWords(win), mine: winWords(saying.win), again: { ...saying, was: win } }
  }
  return null
}
