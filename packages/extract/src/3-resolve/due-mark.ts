const DUE_MARK = /^(?:due|deadline|📅|by when|target|eta)(?![\p{L}])/iu
const SHORTEST = 4

/** Returns a task's words without a mark of its date at their end: `(due …)`, `(by Friday)`, `📅 …`, `- due …`. */
export function withoutDueMark(text: string, dueWords: string | null): string {
  const bare = text.trimEnd()
  const last = bare.charAt(bare.length - 1)
  if (last === ')' || last === ']') {
    const open = bare.lastIndexOf(last === ')' ? '(' : '[')
    const inside = open < 0 ? '' : bare.slice(open + 1, -1).trim()
    const isDate = dueWords !== null && inside.endsWith(dueWords) && inside.length <= dueWords.length + 12
    return inside.length < 60 && (DUE_MARK.test(inside) || isDate) ? keep(bare.slice(0, open), text) : text
  }
  const calendar = bare.lastIndexOf('📅')
  if (calendar > 0 && bare.length - calendar < 30) return keep(bare.slice(0, calendar), text)
  const due = Math.max(bare.lastIndexOf(' due'), bare.lastIndexOf(' Due:'), bare.lastIndexOf(' deadline'))
  if (due < SHORTEST || bare.length - due > 45 || !/^[ :]/.test(bare.slice(due).replace(/^ (?:due|deadline)/i, '')))
    return text
  const before = bare.slice(0, due)
  const isMarked = bare.startsWith(' Due:', due) || /[-–—,;.]$/.test(before)
  return isMarked ? keep(before.replace(/ ?[-–—,;.]$/, ''), text) : text
}

function keep(shorter: string, text: string): string {
  const trimmed = shorter.trim()
  return trimmed.length < SHORTEST ? text : trimmed
}
