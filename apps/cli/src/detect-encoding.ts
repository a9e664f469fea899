import { analyse } from 'chardet'

/** Where an encoding is declared, it stands near the top. */
const DECLARED =
  /<meta[^<>]{1,100}charset\s{0,3}=\s{0,3}["']?([\w-]{3,20})|<\?xml[^<>]{1,60}encoding=["']([\w-]{3,20})/i
const DECLARED_WITHIN = 2048
const SAMPLE = 64 * 1024
/** A statistical guess below this (of 100) is no better than the encoding that most such files have. */
const CONFIDENCE_MIN = 30

/**
 * Returns the encoding, as `TextDecoder` calls it, of bytes that are not clean UTF-8: the one that the text declares,
 * damaged UTF-8, the one that its letters speak for, else Windows-1252 or Mac Roman, whichever gives the better words.
 */
export function detectEncoding(bytes: Uint8Array): string {
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, DECLARED_WITHIN))
  const declared = DECLARED.exec(head)
  const named = declared?.[1] ?? declared?.[2]
  if (named !== undefined && !/^utf-?8$/i.test(named) && isKnown(named)) return named.toLowerCase()
  const sample = bytes.subarray(0, SAMPLE)
  if (isDamagedUtf8(sample)) return 'utf-8'
  const western = westernEncodingOf(sample)
  const guess = analyse(sample).find(({ name }) => !/^(?:utf|ascii|iso-2022)/i.test(name) && isKnown(name))
  if (guess === undefined || guess.confidence < CONFIDENCE_MIN) return western
  const name = guess.name.toLowerCase()
  if (/^(?:iso-8859-(?:1|15)|windows-1252)$/.test(name)) return western
  // The detector doesn't know Mac Roman, whose letters are other encodings' rubbish.
  return western === 'macintosh' && /^(?:iso-8859|windows-125)/.test(name) ? western : name
}

function isKnown(name: string): boolean {
  try {
    return new TextDecoder(name).encoding !== ''
  } catch {
    return false
  }
}

/** A few broken bytes among many whole UTF-8 sequences: cut off, or glued to something else. */
function isDamagedUtf8(bytes: Uint8Array): boolean {
  const text = new TextDecoder('utf-8').decode(bytes)
  let broken = 0
  let whole = 0
  for (const character of text) {
    if (character === '\ufffd') broken += 1
    else if (character > '\u007f') whole += 1
  }
  return whole > 0 && broken <= whole / 2
}

/** What high bytes mean in West European notes: letters in words, typographic quotes and dashes, a few signs. */
const USUAL = new Set('éèàùâêîôûçëïäöüßñáíóúãõåæøœÉÈÀÇÊÎÄÖÜÑÁÍÓÚÅÆØŒ’‘“”–—…«»°€£§·•\u00a0¿¡ºª½')

function westernEncodingOf(bytes: Uint8Array): 'windows-1252' | 'macintosh' {
  return plausibility(bytes, 'macintosh') > plausibility(bytes, 'windows-1252') ? 'macintosh' : 'windows-1252'
}

function plausibility(bytes: Uint8Array, encoding: string): number {
  const text = new TextDecoder(encoding).decode(bytes)
  let score = 0
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at)
    if (character <= '\u007f') continue
    const before = text.charAt(at - 1)
    const isCapital = character !== character.toLowerCase()
    // "lÕeau" has a capital inside a word, "Ð" a letter where a dash stood alone.
    const isMisplaced = isCapital && /\p{Ll}/u.test(before)
    score += USUAL.has(character) && !isMisplaced ? 1 : -1
  }
  return score
}
