import { Parser } from 'htmlparser2'
import { isHiddenElement, styledClasses, styleOf } from './html-styles.ts'
import type { RawLine } from './parse-lines.ts'

const HEADINGS: Readonly<Record<string, number>> = { h1: 1, h2: 2, h3: 3, h4: 4, h5: 5, h6: 6 }
const BLOCKS = new Set(
  'p div section article header footer blockquote dl dt dd main nav title address figure form details summary'.split(
    ' ',
  ),
)
const SKIPPED = new Set(['style', 'script', 'noscript', 'template', 'svg', 'head', 'button', 'select', 'textarea'])
/** Elements without an end of their own. */
const VOID = new Set(['br', 'hr', 'img', 'input', 'meta', 'link', 'col', 'wbr', 'area', 'base', 'source', 'track'])
/** Deeper nesting than any real document has; what is below is read as plain text. */
const DEPTH_MAX = 200
const INLINE_MAX = 5000
/** A line this long would be taken for wrapped text, were its end not marked as meant. */
const WRAPPED_MIN = 50

/** How a page is rendered. */
export interface RenderOptions {
  /** True to give empty paragraphs a line too, and headings no line above them: one line for each block. */
  readonly keepsEmpty: boolean
}

/** Returns an HTML page (Docs export, clipboard, W3C minutes, wiki pages) as Markdown lines, each with the source line it came from. */
export function renderHtml(
  html: string,
  { keepsEmpty }: RenderOptions = { keepsEmpty: false },
): { text: string; lines: RawLine[] } {
  const numberAt = lineCounter(html)
  const classes = styledClasses(html)
  const lines: { number: number; raw: string }[] = []
  let current = ''
  let prefix = ''
  let currentNumber = 1
  let skipped: string[] = []
  let lists: string[] = []
  let cells: string[] | null = null
  let term = ''
  let preformatted = 0
  let isOver = false
  const inline: { name: string; close: string }[] = []
  const flush = (): void => {
    if (cells !== null) return
    const content = current.trim()
    const raw = prefix + term + content
    const isMeant = content.length >= WRAPPED_MIN && prefix === '' && preformatted === 0
    if (content !== '') lines.push({ number: currentNumber, raw: isMeant ? `${raw}  ` : raw })
    if (content !== '') term = ''
    current = ''
    prefix = ''
  }
  const open = (next: string, at: number): void => {
    if (cells !== null) {
      // Paragraphs and entries in a cell stay on the line of its row.
      if (current.trim() !== '') current = `${current.trimEnd().replace(/[,;]$/, '')}; `
      return
    }
    flush()
    prefix = next
    currentNumber = numberAt(at)
  }
  const onopentag = (name: string, attributes: Record<string, string>): void => {
    if (isOver) return
    if (SKIPPED.has(name) || (skipped.length === 0 && !VOID.has(name) && isHiddenElement(attributes))) {
      if (skipped.length < DEPTH_MAX) skipped.push(name)
      return
    }
    if (skipped.length > 0) {
      if (name === skipped[0] && skipped.length < DEPTH_MAX) skipped.push(name)
      return
    }
    const at = parser.startIndex
    const level = HEADINGS[name] ?? (isDocumentTitle(name, attributes) ? 1 : undefined)
    if (level !== undefined) {
      open(`${'#'.repeat(level)} `, at)
      if (lines.length > 0 && cells === null && !keepsEmpty) lines.push({ number: currentNumber, raw: '' })
    } else if (name === 'ul' || name === 'ol') {
      if (cells === null) flush()
      if (lists.length < DEPTH_MAX) lists.push(docsListDepth(attributes['class']) ?? '  '.repeat(lists.length))
    } else if (name === 'li') {
      open(`${lists.at(-1) ?? ''}- ${boxOf(attributes)}`, at)
      if (cells !== null) current += boxOf(attributes)
    } else if (name === 'tr') {
      flush()
      cells = []
      currentNumber = numberAt(at)
    } else if ((name === 'td' || name === 'th') && cells !== null) current = ''
    else if (name === 'br') {
      if (cells === null) open('', at)
      else current += ' '
    } else if (name === 'hr') {
      flush()
      lines.push({ number: numberAt(at), raw: '---' })
    } else if (name === 'pre') {
      open('', at)
      preformatted += 1
    } else if (BLOCKS.has(name)) {
      if (prefix.trimStart().startsWith('- ') && current.trim() === '' && cells === null) return
      open(wordListDepth(attributes['style']), at)
    } else if (name === 'input' && attributes['type'] === 'checkbox') {
      current += 'checked' in attributes ? '[x] ' : '[ ] '
    } else if (name === 'img') {
      const alt = (attributes['alt'] ?? '').toLowerCase()
      if (attributes['aria-roledescription'] === 'checkbox' && !prefix.includes('[')) {
        current = `${alt === 'checked' ? '[x] ' : '[ ] '}${current}`
      }
    } else if (name === 'a' && /^cmnt\d/.test(attributes['id'] ?? '')) {
      // Behind its text a Docs export repeats the comments on it.
      isOver = true
      current = ''
      return
    }
    if (VOID.has(name)) return
    const style = styleOf(name, attributes, classes)
    let close = ''
    const link = name === 'a' ? (attributes['href'] ?? '') : ''
    if (link.startsWith('mailto:')) {
      current += '['
      close = `](${link})`
    } else if (link.startsWith('#cmnt')) {
      if (skipped.length < DEPTH_MAX) skipped.push(name)
      return
    }
    if (style.strike) {
      current += '~~'
      close += '~~'
    }
    if (style.bold && name !== 'li') {
      current += '**'
      close += '**'
    }
    if (inline.length < INLINE_MAX) inline.push({ name, close })
  }
  const onclosetag = (name: string): void => {
    if (skipped.length > 0) {
      if (name === skipped.at(-1)) skipped = skipped.slice(0, -1)
      return
    }
    const opened = inline.at(-1)
    if (opened?.name === name) {
      current += opened.close
      inline.pop()
    }
    if (name === 'ul' || name === 'ol') {
      flush()
      lists = lists.slice(0, -1)
    } else if ((name === 'td' || name === 'th') && cells !== null) {
      cells.push(current.trim().replace(/;$/, '').replaceAll('|', '/'))
      current = ''
    } else if (name === 'tr' && cells !== null) {
      const row = cells
      cells = null
      current = row.length > 0 ? `| ${row.join(' | ')} |` : ''
      flush()
    } else if (name === 'dt' && cells === null) {
      const words = current.trim()
      current = ''
      term = words === '' ? '' : words.endsWith(':') ? `${words} ` : `${words}: `
    } else if (name === 'pre') {
      flush()
      preformatted = Math.max(0, preformatted - 1)
    } else if (name === 'li' || HEADINGS[name] !== undefined) flush()
    else if (BLOCKS.has(name)) {
      const isEmpty = name === 'p' && prefix === '' && current.trim() === '' && cells === null
      if (keepsEmpty && isEmpty) lines.push({ number: currentNumber, raw: '' })
      flush()
    }
  }
  const ontext = (text: string): void => {
    if (skipped.length > 0 || isOver) return
    if (preformatted > 0 && cells === null && text.includes('\n')) {
      let at = parser.startIndex
      for (const [index, line] of text.split('\n').entries()) {
        if (index > 0) {
          lines.push({ number: currentNumber, raw: current.trimEnd() })
          current = ''
        }
        if (current === '') currentNumber = numberAt(at)
        current += line
        at += line.length + 1
      }
      return
    }
    const flat = text.replace(/\s/g, ' ')
    if (current === '' && flat.trim() === '') return
    if (current === '' && prefix === '') currentNumber = numberAt(parser.startIndex)
    current += flat
  }
  const parser = new Parser({ onopentag, ontext, onclosetag }, { decodeEntities: true, lowerCaseTags: true })
  parser.write(html)
  parser.end()
  cells = null
  flush()
  const raw: RawLine[] = []
  let start = 0
  for (const line of lines) {
    raw.push({ number: line.number, start, raw: line.raw })
    start += line.raw.length + 1
  }
  return { text: raw.map((line) => line.raw).join('\n'), lines: raw }
}

function boxOf(attributes: Readonly<Record<string, string>>): string {
  if (attributes['role'] === 'checkbox') return attributes['aria-checked'] === 'true' ? '[x] ' : '[ ] '
  if (!('data-inline-task-id' in attributes)) return ''
  return (attributes['class'] ?? '').split(' ').includes('checked') ? '[x] ' : '[ ] '
}

/** Docs exports and Word's clipboard keep the document's title in a paragraph of a class. */
function isDocumentTitle(name: string, attributes: Readonly<Record<string, string>>): boolean {
  return name === 'p' && (attributes['class'] ?? '').split(' ').some((one) => one === 'title' || one === 'MsoTitle')
}

/** Docs exports flatten nested lists and keep the depth in a class such as `lst-kix_abc-2`. */
function docsListDepth(classNames: string | undefined): string | null {
  const at = (classNames ?? '').indexOf('lst-kix_')
  if (at < 0) return null
  const depth = Number((classNames ?? '').slice(at).split(' ')[0]?.split('-').at(-1))
  return Number.isInteger(depth) && depth >= 0 && depth < 10 ? '  '.repeat(depth) : null
}

/** Word's clipboard writes lists as paragraphs, their bullets as text and their depth as `mso-list:l0 level2`. */
function wordListDepth(style: string | undefined): string {
  const level = /mso-list:\s?l\d{1,3} level([1-9])/.exec(style ?? '')?.[1]
  return level === undefined ? '' : `${'  '.repeat(Number(level) - 1)}- `
}

/** The parser's offsets only grow, so lines are counted from the last one on. */
function lineCounter(html: string): (offset: number) => number {
  let line = 1
  let next = html.indexOf('\n')
  return (offset) => {
    while (next >= 0 && next < offset) {
      line += 1
      next = html.indexOf('\n', next + 1)
    }
    return line
  }
}
