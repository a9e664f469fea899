import { twinPattern } from '../ascii-twin.ts'
import { foldName } from '@evenkeel/domain/fold-name.ts'
import type { Line } from '../1-normalise/line.ts'
import type { Section, SectionOf } from '../2-recognise/sections.ts'
import { isActionVerb } from '../2-recognise/verbs.ts'
import { isNobody } from '../identity/is-nobody.ts'
import { partyKindOf } from '../identity/party-kind.ts'
import { isCommonWord } from './common-words.ts'
import { isOrdinaryWord } from './ordinary-words.ts'
import { splitNames } from './owners.ts'

/** Where the entries of a list name who is to do them, when most of them do. */
type Form = 'behind' | 'dash-behind' | 'dash-before' | 'label' | 'subject'

const BEHIND = /[([{]([^()[\]{}]{2,40})[)\]}]\.?$/
const DASHES = [' - ', ' – ', ' — ', ' > ', ' | ', ' -> ', ' → ']
const DASH_BEFORE = /^([^-–—>|]{2,40}) (?:[-–—>|]|->|→) /
const LABEL = /^([^:]{2,40}): \S/
const SUBJECT = twinPattern(/^(.{2,40}?) (?:to|will) \p{Ll}{2}/u)
/** A form that fewer entries of a list show is chance. */
const ENTRIES_MIN = 3
const TITLES_MIN = 2

/**
 * Returns the names by which lists of tasks call their owners where no roster names them: most entries end in `(tamsin)`
 * or begin with `tamsin -`, or stand below `### Tamsin`, `- Tamsin`, `Tamsin:`. One entry alone proves nobody.
 */
export function findListOwners(lines: readonly Line[], sectionOf: SectionOf, from: number, until: number): string[] {
  const lists = new Map<Section, { entries: number; found: Map<Form, string[][]> }>()
  const titles = new Map<Section | null, { names: string[]; others: number }>()
  for (let index = from; index < until; index++) {
    const [line, section] = [lines[index], sectionOf[index] ?? null]
    if (line === undefined || section === null || (section.kind !== 'actions' && section.kind !== 'actions-done'))
      continue
    if (line.plain === '' || line.plain.length > 400) continue
    if (section.line === line) {
      if (section.parent?.kind === section.kind) countTitle(titles, section.parent, line.plain)
      continue
    }
    const next = lines[index + 1]
    const isAbove = next !== undefined && next.kind === 'bullet' && (next.indent > line.indent || line.kind === 'text')
    const isShort = line.plain.length < 40 || line.plain.endsWith(':')
    if (isAbove && isShort && (line.kind === 'bullet' || line.plain.endsWith(':') || line.bold)) {
      countTitle(titles, section, line.plain)
      continue
    }
    if (line.kind !== 'bullet') continue
    const list = lists.get(section) ?? { entries: 0, found: new Map<Form, string[][]>() }
    lists.set(section, list)
    list.entries += 1
    for (const [form, find] of FORMS) {
      const names = namesIn(find(line.plain) ?? '')
      if (names.length > 0) list.found.set(form, [...(list.found.get(form) ?? []), names])
    }
  }
  const all: string[] = []
  for (const { entries, found } of lists.values())
    for (const [form, named] of found) {
      const isOwn = form === 'label' || form === 'subject'
      // "(Boyan)" behind two entries is no aside.
      if (form === 'behind')
        all.push(...named.flat().filter((name, place, names) => /^\p{Lu}/u.test(name) && names.indexOf(name) < place))
      if (named.length >= (isOwn ? TITLES_MIN : ENTRIES_MIN) && (isOwn || named.length * 2 >= entries))
        all.push(...named.flat())
    }
  for (const { names, others } of titles.values())
    if (names.length >= TITLES_MIN && names.length > others) all.push(...names)
  return [...new Set(all)]
}

const FORMS: readonly (readonly [Form, (plain: string) => string | undefined])[] = [
  ['behind', (plain) => BEHIND.exec(plain)?.[1]],
  ['dash-behind', behindDash],
  ['dash-before', (plain) => DASH_BEFORE.exec(plain)?.[1]],
  ['label', (plain) => LABEL.exec(plain)?.[1]],
  ['subject', (plain) => SUBJECT.exec(plain)?.[1]],
]

function behindDash(plain: string): string | undefined {
  const dash = DASHES.map((mark) => ({ mark, at: plain.lastIndexOf(mark) })).toSorted((a, b) => b.at - a.at)[0]
  return dash === undefined || dash.at < 0 ? undefined : plain.slice(dash.at + dash.mark.length)
}

function countTitle(
  titles: Map<Section | null, { names: string[]; others: number }>,
  section: Section | null,
  plain: string,
): void {
  const count = titles.get(section) ?? { names: [], others: 0 }
  titles.set(section, count)
  const names = namesIn(plain.replace(/:$/, ''))
  if (names.length === 0) count.others += 1
  count.names.push(...names)
}

/** Returns the names that a few words are, or none when any of them is an everyday word. */
function namesIn(text: string): string[] {
  const names = text === '' ? [] : splitNames(text.trim()).map((name) => name.replace(/^@/, ''))
  return names.length <= 4 && names.every(isLikelyName) ? names : []
}

function isLikelyName(name: string): boolean {
  if (!/^\p{L}[\p{L}\d'’._-]{1,20}(?: \p{Lu}[\p{L}'’.-]{0,20}){0,2}$/u.test(name) || isNobody(name)) return false
  if (partyKindOf(name) !== 'person') return false
  const words = foldName(name).split(' ')
  return !words.some(
    (word, place) => isCommonWord(word) || (place === 0 && (isOrdinaryWord(word) || isActionVerb(word))),
  )
}
