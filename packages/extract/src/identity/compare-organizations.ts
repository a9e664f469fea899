import { foldName } from '@evenkeel/domain/fold-name.ts'
import { legalEnd, organizationKeys } from './organization-key.ts'
import { slipBetween } from './slip-distance.ts'

/** An organization for finding whether it is another one by another name. */
export interface OrganizationProfile {
  readonly id: string
  readonly names: readonly string[]
  /** Who came for it: the same people under two names are one organization's, or have changed jobs together. */
  readonly people: ReadonlySet<string>
}

/** Two organizations that may be one. */
export interface LikelyOrganizations {
  readonly one: string
  readonly other: string
  readonly confidence: number
  readonly reason: string
  readonly isCertain: boolean
}

const SMALL_WORDS = new Set('of and for the de la le los las du des et y in on a an und der die das für fur'.split(' '))
const KINDS_OF_BODY = new Set(
  (
    'foundation group company technologies technology software systems labs lab laboratories studios studio research ' +
    'international global digital media networks network solutions services project association institute university'
  ).split(' '),
)
const BLOCK_MAX = 60

/** Returns the forms under which a name says itself that two names are one organization's: `Kite Works (formerly Papalote)`. */
export function certainKeys(name: string): readonly string[] {
  const renamed =
    /^([^()]{2,100}?)[\s,]{1,3}\(?(?:formerly|previously|f\/?k\/?a|a\.?k\.?a\.?|aka|now|née|ex)(?: known as)?:? ([^()]{2,100})\)?$/i.exec(
      name.trim(),
    )
  const [now, then] = [renamed?.[1], renamed?.[2]]
  if (now === undefined || then === undefined) return organizationKeys(name)
  return [...organizationKeys(now), ...organizationKeys(then)]
}

/** Returns every two organizations that may be one, the most certain first. */
export function findLikelyOrganizations(profiles: readonly OrganizationProfile[]): LikelyOrganizations[] {
  const blocks = new Map<string, OrganizationProfile[]>()
  for (const profile of profiles) {
    for (const key of new Set(profile.names.flatMap(blockingKeysOf))) {
      const block = blocks.get(key)
      if (block === undefined) blocks.set(key, [profile])
      else block.push(profile)
    }
  }
  const found = new Map<string, LikelyOrganizations>()
  for (const block of blocks.values()) {
    if (block.length > BLOCK_MAX) continue
    for (const [place, one] of block.entries()) {
      for (const other of block.slice(place + 1)) {
        const code = one.id < other.id ? `${one.id}\n${other.id}` : `${other.id}\n${one.id}`
        if (found.has(code)) continue
        const pair = weighOrganizations(one, other)
        if (pair !== null) found.set(code, pair)
      }
    }
  }
  return [...found.values()].sort(
    (a, b) => b.confidence - a.confidence || (`${a.one}\n${a.other}` < `${b.one}\n${b.other}` ? -1 : 1),
  )
}

function weighOrganizations(one: OrganizationProfile, other: OrganizationProfile): LikelyOrganizations | null {
  let best: { readonly confidence: number; readonly reason: string; readonly canBeCertain: boolean } | null = null
  for (const name of one.names) {
    for (const beside of other.names) {
      const found = compareBodies(name, beside)
      if (found !== null && (best === null || found.confidence > best.confidence)) best = found
    }
  }
  if (best === null) return null
  const shared = [...one.people].filter((person) => other.people.has(person)).length
  const who = shared === 1 ? 'one person came' : `${shared} people came`
  const reason = shared === 0 ? best.reason : `${best.reason}, and ${who} for both`
  const confidence = Math.min(0.97, best.confidence + (shared === 0 ? 0 : shared === 1 ? 0.14 : 0.18))
  const [first, second] = one.id < other.id ? [one.id, other.id] : [other.id, one.id]
  return {
    one: first,
    other: second,
    confidence: Math.round(confidence * 100) / 100,
    reason,
    isCertain: best.canBeCertain && shared > 0 && confidence >= 0.9,
  }
}

function compareBodies(
  name: string,
  beside: string,
): { readonly confidence: number; readonly reason: string; readonly canBeCertain: boolean } | null {
  const [one, other] = [wordsOf(name), wordsOf(beside)]
  if (one.length === 0 || other.length === 0) return null
  const [few, many] = one.length <= other.length ? [one, other] : [other, one]
  const short = few.join('')
  if (few.length === 1 && many.length > 1 && short.length >= 2 && short.length <= 8 && initialsOf(many).includes(short))
    return { confidence: 0.78, reason: 'the initials of the longer name', canBeCertain: true }
  if (few.length < many.length && few.every((word, at) => word === many[at])) {
    const isBodyOnly = many.slice(few.length).every((word) => KINDS_OF_BODY.has(word) || SMALL_WORDS.has(word))
    return isBodyOnly
      ? { confidence: 0.74, reason: 'the same name without what sort of body it is', canBeCertain: false }
      : {
          confidence: few.length > 1 || short.length > 4 ? 0.6 : 0.5,
          reason: 'the beginning of the longer name',
          canBeCertain: false,
        }
  }
  const [squeezed, squeezedBeside] = [one.join(''), other.join('')]
  if (Math.min(squeezed.length, squeezedBeside.length) < 6) return null
  const odd = one.length === other.length ? one.filter((word, at) => word !== other[at]) : []
  if (odd.length > 1 || odd.some((word) => word.length < 5)) return null
  const slip = slipBetween(squeezed, squeezedBeside)
  if (slip === null) return null
  return {
    confidence: slip === 'other-opening' ? 0.6 : 0.78,
    reason: 'the same name but for one letter',
    canBeCertain: slip !== 'other-opening',
  }
}

function wordsOf(name: string): string[] {
  const words = legalEnd(foldName(name.slice(0, 120)))
    .split(' ')
    .filter((word) => word !== '')
  if (words.length > 1 && words[0] === 'the') words.shift()
  return words
}

/** With and without the small words: `Friends of the River` is FR, FOR and FOTR. */
function initialsOf(words: readonly string[]): string[] {
  const every = words.map((word) => word.charAt(0)).join('')
  const telling = words
    .filter((word) => !SMALL_WORDS.has(word))
    .map((word) => word.charAt(0))
    .join('')
  return [every, telling]
}

function blockingKeysOf(name: string): string[] {
  const words = wordsOf(name)
  const squeezed = words.join('')
  if (squeezed === '') return []
  const keys = [`first ${words[0] ?? ''}`]
  if (words.length === 1) keys.push(`initials ${squeezed}`)
  else for (const initials of initialsOf(words)) keys.push(`initials ${initials}`)
  if (squeezed.length >= 5) {
    keys.push(`slip ${squeezed}`)
    for (let at = 0; at < Math.min(squeezed.length, 30); at++)
      keys.push(`slip ${squeezed.slice(0, at)}${squeezed.slice(at + 1)}`)
  }
  return keys
}
