import { countOf } from '../number-words/count-of.ts'
import { isolateName } from '../number-words/isolate-name.ts'
import { numberWords } from '../number-words/number-words.ts'
import { nameList } from '../number-words/name-list.ts'
import {
  changeWords,
  type RemovalOrganization,
  type RemovalSlopeData,
  sortRemovalOrganizations,
  whyNoRemovalSlope,
} from './layout.ts'
import { nothingToRead } from '../not-enough/nothing-to-show.ts'

/** Returns one organization's line in words: its items and its ties, today and without the person. */
export function readRemovalOrganization(organization: RemovalOrganization, person: string): string {
  const { name, itemsBefore, itemsAfter, tiesBefore, tiesAfter } = organization
  const items = `${countOf(itemsBefore, 'open items')} with an owner today, ${numberWords(itemsAfter)} without ${isolateName(person)}`
  return `${isolateName(name)}: ${items} (${changeWords(itemsBefore, itemsAfter)}); ties to other organizations ${tiesBefore}, then ${tiesAfter}.`
}

/** Returns the figure in one sentence, with its n; the reason where there is too little to say. */
export function readRemovalSlope(data: RemovalSlopeData): string {
  const reason = whyNoRemovalSlope(data)
  if (reason !== null) return nothingToRead(reason)
  const basis = `of ${countOf(data.basis.items, 'open items')} and ${countOf(data.basis.meetings, 'meetings')}`
  const orphaned =
    data.orphaned.length === 0
      ? 'no open item would lose its owner'
      : `${countOf(data.orphaned.length, 'open items')} would have no owner`
  const hit = sortRemovalOrganizations(data.organizations).filter((each) => each.itemsAfter < each.itemsBefore)
  const most =
    hit[0] === undefined
      ? ''
      : `; hardest hit is ${isolateName(hit[0].name)}, with ${countOf(hit[0].itemsAfter, 'open items')} instead of ${numberWords(hit[0].itemsBefore)}`
  const cut =
    data.cutOff.length === 0
      ? '; nobody would be cut off'
      : `; cut off from the rest: ${nameList(data.cutOff.map((each) => each.name))}`
  return `Without ${isolateName(data.person.name)}, ${orphaned}${most}${cut} (${basis}).`
}
