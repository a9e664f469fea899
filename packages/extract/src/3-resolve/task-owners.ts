import { findCommitment } from '../2-recognise/commitments.ts'
import type { Line } from '../1-normalise/line.ts'
import { twinOfAll } from '../locales/patterns-of-all.ts'
import { withoutTaskHead } from './bare-task.ts'
import { withoutDueMark } from './due-mark.ts'
import { readFirstOwner } from './first-owner.ts'
import { withFurther } from './further-owners.ts'
import { isObject } from './is-object.ts'
import type { KnownNames } from './known-names.ts'
import { readLeadingOwners, type TaskOwners } from './leading-owners.ts'
import { readOwnerSuffix } from './owner-suffix.ts'
import { readToldOwners } from './told-owners.ts'
import { readOwnerPrefix, readOwners } from './owners.ts'

const OWNER_LABEL = twinOfAll(
  ({ owners }) => owners?.labels,
  (any) =>
    `(?:^|[\\s(|[])(?:(?:${any}|responsible person|who|lead|dri|champion|shepherd): ?|(?:assigned to|owned by|led by):? )`,
)

/** Returns who a task's text says is to do it: named in front, as the subject, or behind. */
export function readTaskOwners(
  whole: string,
  links: Line['links'],
  known: KnownNames,
  speaker: string | null,
): TaskOwners {
  const text = withoutTaskHead(whole)
  const cut = whole.length - text.length
  return readBareOwners(
    text,
    cut === 0
      ? links
      : links
          .map((link) => ({ ...link, start: link.start - cut, end: link.end - cut }))
          .filter(({ start }) => start >= 0),
    known,
    speaker,
  )
}

/** `Ana :: mend the gate`, in Org's lists of tasks with its state before it. */
const DEFINED = /^(?:[A-Z]{3,8} |[Dd]one (?:\([^()]{1,20}\) )?)?([^\s:][^:]{1,60}) :: (?=\S)/

function readBareOwners(text: string, links: Line['links'], known: KnownNames, speaker: string | null): TaskOwners {
  const defined = text.includes(' :: ') ? DEFINED.exec(text)?.[1] : undefined
  const bearers = defined === undefined ? null : readOwners(defined, known, 'list')
  if (bearers !== null && bearers.owners.length > 0) return { owners: bearers.owners, ownerWords: defined ?? null }
  const label = readOwnerLabel(text)
  const named = label === null ? null : readOwners(label, known, 'list')
  if (named !== null && named.owners.length > 0) return { owners: named.owners, ownerWords: label }
  const prefix = readOwnerPrefix(text, links, known, 'list')
  if (prefix !== null && prefix.owners.length > 0)
    return withFurther(
      { owners: prefix.owners, ownerWords: text.slice(prefix.start, prefix.end).replace(/[:\s-]{1,4}$/, '') },
      text,
      known,
    )
  const leading = readLeadingOwners(text, known, speaker)
  if (leading !== null && leading.owners.length > 0) return withFurther(leading, text, known)
  const commitment = findCommitment(text, { speaker, known, isSpeech: false, isEntry: true, isTask: true })
  const isGood =
    commitment !== null &&
    commitment.owners.length > 0 &&
    commitment.confidence >= 0.4 &&
    !(commitment.ownerWords !== null && isObject(text, commitment.ownerWords))
  if (isGood && commitment.ownerWords !== null)
    return withFurther({ owners: commitment.owners, ownerWords: commitment.ownerWords }, text, known)
  const suffix = readOwnerSuffix(withoutDueMark(text, null), links, known, 'list')
  if (suffix !== null && suffix.owners.length > 0)
    return { owners: suffix.owners, ownerWords: text.slice(suffix.start, suffix.end).replace(/^[([]|[)\]]$/g, '') }
  if (isGood) return { owners: commitment.owners, ownerWords: commitment.ownerWords }
  const told = readToldOwners(text, known)
  if (told !== null) return told
  const first = readFirstOwner(text, known)
  return first === null ? { owners: [], ownerWords: null } : withFurther(first, text, known)
}

/** Returns the words behind `Owner:` up to the next stop, or null. */
function readOwnerLabel(text: string): string | null {
  const label = OWNER_LABEL.exec(text)
  if (label === null) return null
  const rest = text.slice(label.index + label[0].length).slice(0, 60)
  const stops = ['.', ';', '|', '/', '(', ')', ']', ': ', ' due', ' Due', ' by ', ', due', ' - ', ' – ']
    .map((stop) => rest.indexOf(stop))
    .filter((at) => at > 0)
  return rest.slice(0, Math.min(rest.length, ...stops)).trim()
}
