import { foldName } from '@evenkeel/domain/fold-name.ts'

const LEGAL_FORMS = new Set(
  (
    'inc|incorporated|llc|llp|lp|ltd|limited|gmbh|mbh|corp|corporation|pty|plc|ag|sa|sas|sarl|srl|spa|bv|nv|oy|oyj|' +
    'ab|as|aps|pbc|kk|kg|ug|pte|pvt|eg'
  ).split('|'),
)

/** Returns a folded name without the legal forms at its end; empty for a name that is nothing else. */
export function legalEnd(folded: string): string {
  const words = folded.replace(/ e v$/, '').split(' ')
  while (words.length > 0 && LEGAL_FORMS.has(words.at(-1) ?? '')) words.pop()
  return words.join(' ')
}

/**
 * Returns the forms under which an organization is certainly the same: folded, without a leading "the", "and", spaces
 * and legal forms, `WG` being `working group`; a short form that the name itself gives in brackets is a form of its own.
 */
export function organizationKeys(name: string): readonly string[] {
  const bracket = /^([^()]{2,120}?)\s{0,3}\(([^()]{2,60})\)$/.exec(name.trim())
  const outside = bracket?.[1] ?? null
  const inside = bracket?.[2] ?? null
  if (outside === null || inside === null) return keep([keyOf(name)])
  const [long, short] = outside.length >= inside.length ? [outside, inside] : [inside, outside]
  if (!isShortFormOf(short, long)) return keep([keyOf(name)])
  return keep([keyOf(long), keyOf(short)])
}

function keep(keys: readonly string[]): string[] {
  return [...new Set(keys)].filter((key) => key !== '')
}

function keyOf(name: string): string {
  const words = legalEnd(foldName(name).replace(/\bw(?:orking )?g(?:roup)?$/, 'workinggroup')).split(' ')
  if (words.length > 1 && words[0] === 'the') words.shift()
  return words.filter((word) => word !== 'and').join('')
}

/** The letters of a short form come in the same order among those that the long form's words or humps begin with. */
function isShortFormOf(short: string, long: string): boolean {
  if (short.includes(' ') || short.length < 2) return false
  const letters = foldName(short).replaceAll(' ', '')
  const first = foldName(long).charAt(0)
  if (letters.length < 2 || letters.charAt(0) !== first) return false
  const whole = foldName(long).replaceAll(' ', '')
  let at = 0
  for (const letter of letters) {
    at = whole.indexOf(letter, at) + 1
    if (at === 0) return false
  }
  return /^[\p{Lu}\d]/u.test(short) && letters.length <= 8
}
