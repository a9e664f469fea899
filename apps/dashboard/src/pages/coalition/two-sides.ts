import { Conflict } from '@evenkeel/domain/conflict.ts'
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
export function twoSides({ saying, problem }: RefusedSaying, nameOf: (party: string) => string): TwoSides | null {
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
  return null
}
