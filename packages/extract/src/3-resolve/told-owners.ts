import { twinPattern } from '../ascii-twin.ts'
import { isActionVerb } from '../2-recognise/verbs.ts'
import { foldName } from '@evenkeel/domain/fold-name.ts'
import { twinOfAll } from '../locales/patterns-of-all.ts'
import { isGivenName } from './given-names.ts'
import type { KnownNames } from './known-names.ts'
import type { TaskOwners } from './leading-owners.ts'
import { ownerDraft, readOwners } from './owners.ts'

/** "…taking turns between Ana, Bo and Cy", "a committee of Ana, Bo, Cy", "organised by Ana and Bo". */
const TOLD =
  /\b(?:(?:rotat(?:e|es|ing)|alternat(?:e|es|ing)|split|shared|divided|taking turns) (?:between|among|amongst)|(?:committee|group|team|task ?force|subcommittee|pod|panel) (?:of|with|made up of|consisting of)|comité (?:de|con)|groupe de travail avec|(?:organi[sz]ed|prepared|led|run|hosted|handled|written|coordinated)(?: \p{L}{3,12}ly)? by|(?:organisée?s?|préparée?s?|animée?s?|menée?s?)(?: \p{L}{3,15}ment)? par|(?:organizad|preparad|coordinad|llevad)[oa]s?(?: \p{L}{3,15}mente)? por) (?=@?\p{L})/iu
/** In running text only what a new committee is made of. */
const MADE =
  /\b(?:committee|task ?force|subcommittee|working group|panel) (?:of|with|made up of|consisting of) (?=\p{Lu})/iu
const STOP = twinPattern(
  /(?<!(?:^| )\p{Lu})\.|[;:()–]| - | (?:to|who|will|that|for|on|in|before|by|at|and report|pour|qui|avant|de|para|que|antes|el|la|le)(?= |$)/u,
)
/** "Someone (Ana?) will…" */
const GUESS = /^(?:some(?:one|body)|any(?:one|body)|tbd) \(([^()?]{2,40})\??\) /i
/** "The panel Ana reaches out to Bo, then Cy reaches out": a name and what it does, with the ending of the third person. */
const PRESENT = /(?:^|[,;:] | (?:then|and|panel|meeting) )(\p{Lu}\p{Ll}{2,15}) (\p{Ll}{2,14}s)(?= )/gu

/** "… on the page. Julien ?": a name by itself behind the last stop asks whether that one does it. */
const ASKED = twinPattern(/[.!;] (@?\p{Lu}[\p{L}'’-]{1,20}(?: \p{Lu}[\p{L}'’.-]{0,20})?) ?\?$/u)
/** "We will have Ana do it", "moved to have Bo present it"; who has somebody else do it is named there. */
const HAD = twinPattern(
  / hav(?:e|ing) (\p{Lu}[\p{L}\d'’.-]{1,20}(?: \p{Lu}[\p{L}'’.-]{1,20})?(?: (?:and|&) \p{Lu}[\p{L}'’.-]{1,20})?) (\p{Ll}{2,15}) /u,
)
/** What stands before is a body, or words of a motion: whoever has a name does it themselves. */
const HAVING = /(?:^| )(?:we|we['’]ll|let['’]s|moved|agreed|decided|voted|resolved|motion|board|group|committee) /i
/** Owner words behind a preposition say what a language's own list of names is. */
const JOINED = twinOfAll(
  ({ owners }) => owners?.conjunctions,
  (any) => `,| (?:${any}|&) `,
)

/** Returns whom a task names otherwise than as its subject, label or ending: "a committee of Ana, Bo", "organised by Ana"; null when nobody. */
export function readToldOwners(text: string, known: KnownNames, isEntry = true): TaskOwners | null {
  const head = text.slice(0, 600)
  const told = (isEntry ? TOLD : MADE).exec(head)
  if (told !== null) {
    const rest = head.slice(told.index + told[0].length)
    const stop = STOP.exec(rest)
    const words = (stop === null ? rest : rest.slice(0, stop.index)).slice(0, 100).trim()
    const read = readOwners(words, known, 'list')
    const isNamed = read !== null && read.owners.length > 0 && (read.isKnown || JOINED.test(words))
    if (isNamed) return { owners: read.owners, ownerWords: words }
  }
  if (!isEntry) return null
  const guess = GUESS.exec(head)?.[1]
  const guessed = guess === undefined ? null : readOwners(guess, known, 'list')
  if (guessed !== null && guessed.owners.length > 0) return { owners: guessed.owners, ownerWords: guess ?? null }
  const deed = readPresentDeeds(head, known)
  if (deed !== null) return deed
  const asked = ASKED.exec(text.slice(-60))?.[1]
  const named = asked === undefined ? null : readOwners(asked, known, 'prose')
  if (named !== null && named.owners.length > 0) return { owners: named.owners, ownerWords: asked ?? null }
  return null
}

function readPresentDeeds(text: string, known: KnownNames): TaskOwners | null {
  const names = [...text.matchAll(PRESENT)].flatMap(([, name = '', verb = '']) => {
    const isDeed = [verb.slice(0, -1), verb.slice(0, -2), `${verb.slice(0, -3)}y`].some(isActionVerb)
    return isDeed && (known.has(name) || isGivenName(foldName(name))) ? [name] : []
  })
  const [first] = names
  return first === undefined ? null : { owners: [...new Set(names)].map(ownerDraft), ownerWords: first }
}

/** Returns whom somebody who is not named will "have" do something ("We will have Ana do it"), or null. */
export function readHadOwner(sentence: string, known: KnownNames): TaskOwners | null {
  const had = sentence.includes('hav') ? HAD.exec(sentence.slice(0, 300)) : null
  const words = had?.[1]
  if (had === null || words === undefined || !HAVING.test(sentence.slice(0, had.index + 1))) return null
  if (!isActionVerb(had[2] ?? '')) return null
  const read = readOwners(words, known, 'prose')
  if (read !== null && read.owners.length > 0) return { owners: read.owners, ownerWords: words }
  return /^[A-Z]{1,2}\d[A-Z]{1,4}$/.test(words) ? { owners: [ownerDraft(words)], ownerWords: words } : null
}
