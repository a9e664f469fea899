import type { Line } from '../1-normalise/line.ts'
import type { KnownNames } from '../3-resolve/known-names.ts'
import { ownerDraft } from '../3-resolve/owners.ts'
import type { ActionCandidate } from './action-candidate.ts'
import type { Section } from './sections.ts'
import { isActionVerb, isBehindNoun, isDeed } from './verbs.ts'

/** Returns the task that an imperative is below somebody's name, in a heading or as the entry above: "Ana" and below it "Call the hall"; or null. */
export function recogniseBelowName(
  line: Line,
  section: Section | null,
  parent: Line | null,
  known: KnownNames,
): ActionCandidate | null {
  if (line.kind !== 'bullet' || section === null || section.kind !== 'other') return null
  const { plain } = line
  const [first = '', second = '', third = ''] = plain.split(' ', 3)
  const verb = first.replace(/[^\p{L}-]/gu, '')
  if (third === '' || !isActionVerb(verb) || isBehindNoun(second) || plain.endsWith('?')) return null
  const bearer = bearerIn(parent?.plain ?? '', known) ?? bearerIn(section.rest === '' ? section.title : '', known)
  if (bearer === null) return null
  return {
    line,
    text: plain,
    owners: [ownerDraft(bearer)],
    ownerWords: null,
    confidence: isDeed(verb) ? 0.52 : 0.42,
    by: 'below-name',
  }
}

/** A name and nothing else. */
function bearerIn(title: string, known: KnownNames): string | null {
  const name = title.replace(/:$/, '').trim()
  return name.length > 1 && name.length <= 40 && /^\p{Lu}/u.test(name) && known.has(name) ? name : null
}
