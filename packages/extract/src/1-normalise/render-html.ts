import { Parser } from 'htmlparser2'
import type { RawLine } from './parse-lines.ts'

const HEADINGS: Readonly<Record<string, number>> = { h1: 1, h2: 2, h3: 3, h4: 4, h5: 5, h6: 6 }
const BLOCKS = new Set([
  'p',
  'div',
  'section',
  'article',
  'header',
  'footer',
  'blockquote',
  'dl',
  'main',
  'nav',
  'title',
])
const SKIPPED = new Set(['style', 'script', 'noscript', 'template', 'svg', 'head', 'button'])
/** Deeper nesting than any real document has; what is below is read as plain text. */
const DEPTH_MAX = 200

interface Style {
  readonly strike: boolean
  readonly bold: boolean
}

/** Returns an HTML page (Docs export, clipboard, W3C minutes) as Markdown lines, each with the source line it came from. */
export function renderHtml(html: string): { text: string; lines: RawLine[] } {
  const numberAt = lineCounter(html)
  const classes = styledClasses(html)
  const lines: { number: number; raw: string }[] = []
  let current = ''
  let prefix = ''
  let currentNumber = 1
  let skipped = 0
  let lists: string[] = []
  let cells: string[] | null = null
  let term = ''
  const inline: { name: string; close: string }[] = []
  const flush = (): void => {
    if (cells !== null) return
    const content = current.trim()
    if (content !== '') lines.push({ number: currentNumber, raw: prefix + term + content })
    if (content !== '') term = ''
    current = ''
    prefix = ''
  }
  const open = (next: string, at: number): void => {
    flush()
    prefix = next
    currentNumber = numberAt(at)
  }
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (SKIPPED.has(name)) skipped += 1
        if (skipped > 0) return
        const at = parser.startIndex
        const level = HEADINGS[name]
        if (level !== undefined) {
          open(`${'#'.repeat(level)} `, at)
          if (lines.length > 0) lines.push({ number: currentNumber, raw: '' })
        } else if (name === 'ul' || name === 'ol') {
          flush()
          if (lists.length < DEPTH_MAX) lists.push(docsListDepth(attributes['class']) ?? '  '.repeat(lists.length))
        } else if (name === 'li') {
          open(`${lists.at(-1) ?? ''}- ${boxOf(attributes)}`, at)
        } else if (name === 'tr') {
          flush()
          cells = []
          currentNumber = numberAt(at)
        } else if ((name === 'td' || name === 'th') && cells !== null) current = ''
        else if (name === 'br') {
          if (cells === null) open('', at)
          else current += ' '
        } else if (name === 'dt') open('', at)
        else if (name === 'dd') open('', at)
        else if (name === 'hr') {
          flush()
          lines.push({ number: numberAt(at), raw: '---' })
        } else if (BLOCKS.has(name)) {
          if (prefix.trimStart().startsWith('- ') && current.trim() === '') return
          if (cells === null) open('', at)
        } else if (name === 'input' && attributes['type'] === 'checkbox') {
          current += 'checked' in attributes ? '[x] ' : '[ ] '
        } else if (name === 'img') {
          const alt = (attributes['alt'] ?? '').toLowerCase()
          if (attributes['aria-roledescription'] === 'checkbox' && !prefix.includes('[')) {
            current = `${alt === 'checked' ? '[x] ' : '[ ] '}${current}`
          }
        }
        const style = styleOf(name, attributes, classes)
        let close = ''
        if (name === 'a' && (attributes['href'] ?? '').startsWith('mailto:')) {
          current += '['
          close = `](${attributes['href'] ?? ''})`
        }
        if (style.strike) {
          current += '~~'
          close += '~~'
        }
        if (style.bold && name !== 'li') {
          current += '**'
          close += '**'
        }
        if (inline.length < 5000) inline.push({ name, close })
      },
      ontext(text) {
        if (skipped > 0) return
        const flat = text.replace(/\s/g, ' ')
        if (current === '' && flat.trim() === '') return
        if (current === '' && prefix === '') currentNumber = numberAt(parser.startIndex)
        current += flat
      },
      onclosetag(name) {
        if (SKIPPED.has(name)) {
          skipped = Math.max(0, skipped - 1)
          return
        }
        if (skipped > 0) return
        const opened = inline.at(-1)
        if (opened?.name === name) {
          current += opened.close
          inline.pop()
        }
        if (name === 'ul' || name === 'ol') {
          flush()
          lists = lists.slice(0, -1)
        } else if ((name === 'td' || name === 'th') && cells !== null) {
          cells.push(current.trim().replaceAll('|', '/'))
          current = ''
        } else if (name === 'tr' && cells !== null) {
          const row = cells
          cells = null
          current = row.length > 0 ? `| ${row.join(' | ')} |` : ''
          flush()
        } else if (name === 'dt') {
          const words = current.trim()
          current = ''
          term = words === '' ? '' : words.endsWith(':') ? `${words} ` : `${words}: `
        } else if (name === 'li' || name === 'dd' || HEADINGS[name] !== undefined) flush()
        else if (BLOCKS.has(name)) flush()
      },
    },
    { decodeEntities: true, lowerCaseTags: true },
  )
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
  if (attributes['role'] !== 'checkbox') return ''
  return attributes['aria-checked'] === 'true' ? '[x] ' : '[ ] '
}

/** Docs exports flatten nested lists and keep the depth in a class such as `lst-kix_abc-2`. */
function docsListDepth(classNames: string | undefined): string | null {
  const at = (classNames ?? '').indexOf('lst-kix_')
  if (at < 0) return null
  const depth = Number((classNames ?? '').slice(at).split(' ')[0]?.split('-').at(-1))
  return Number.isInteger(depth) && depth >= 0 && depth < 10 ? '  '.repeat(depth) : null
}

function styleOf(
  name: string,
  attributes: Readonly<Record<string, string>>,
  classes: ReadonlyMap<string, Style>,
): Style {
  const inlineStyle = (attributes['style'] ?? '').replaceAll(' ', '')
  const named = (attributes['class'] ?? '').split(' ').map((one) => classes.get(one))
  const strike =
    name === 's' ||
    name === 'del' ||
    name === 'strike' ||
    inlineStyle.includes('line-through') ||
    named.some((one) => one?.strike === true)
  const bold =
    name === 'strong' ||
    (name === 'b' && !(attributes['id'] ?? '').startsWith('docs-internal')) ||
    named.some((one) => one?.bold === true)
  return { strike, bold: bold || (name === 'span' && inlineStyle.includes('font-weight:700')) }
}

/** The exporter numbers its classes anew each time, so their meaning is read from the page's own style sheet. */
function styledClasses(html: string): Map<string, Style> {
  const classes = new Map<string, Style>()
  const from = html.indexOf('<style')
  const until = from < 0 ? -1 : html.indexOf('</style', from)
  if (until < 0) return classes
  for (const rule of html.slice(from, until).split('}')) {
    const brace = rule.indexOf('{')
    const dot = brace < 0 ? -1 : rule.lastIndexOf('.', brace)
    if (dot < 0) continue
    const body = rule.slice(brace + 1).replaceAll(' ', '')
    const style = { strike: body.includes('line-through'), bold: body.includes('font-weight:700') }
    if (style.strike || style.bold) classes.set(rule.slice(dot + 1, brace).trim(), style)
  }
  return classes
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
