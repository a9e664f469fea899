import { Parser } from 'htmlparser2'

/** What is taken away, told beside the text, or only drawn. */
const SKIPPED = new Set(['office:annotation', 'text:tracked-changes', 'draw:frame', 'text:note', 'office:forms'])
const DEPTH_MAX = 200

/** Returns an OpenDocument text's `content.xml` as HTML: headings, lists, tables, links, strike-through and bold; nothing of comments and deleted text. */
export function openDocumentHtml(content: string): string {
  const styles = new Map<string, string>()
  let style = ''
  let skipped = 0
  let html = ''
  const closing: string[] = []
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (SKIPPED.has(name)) skipped += 1
        const [open, close] = skipped > 0 ? ['', ''] : tagsOf(name, attributes, styles)
        if (name === 'style:style') style = attributes['style:name'] ?? ''
        if (name === 'style:text-properties') styles.set(style, emphasisOf(attributes))
        html += open
        if (closing.length < DEPTH_MAX) closing.push(close)
      },
      ontext(text) {
        if (skipped === 0) html += escapeHtml(text)
      },
      onclosetag(name) {
        html += closing.pop() ?? ''
        if (SKIPPED.has(name)) skipped = Math.max(0, skipped - 1)
      },
    },
    { xmlMode: true, decodeEntities: true },
  )
  parser.write(content)
  parser.end()
  return html
}

function tagsOf(
  name: string,
  attributes: Readonly<Record<string, string>>,
  styles: ReadonlyMap<string, string>,
): [string, string] {
  const around = (tag: string): [string, string] => [`<${tag}>`, `</${tag}>`]
  switch (name) {
    case 'text:h': {
      const level = Number(attributes['text:outline-level'] ?? 1)
      return around(`h${level >= 1 && level <= 6 ? level : 6}`)
    }
    case 'text:p': {
      const [open, close] = emphasised(styles.get(attributes['text:style-name'] ?? '') ?? '')
      const isTitle = attributes['text:style-name'] === 'Title'
      return isTitle ? around('h1') : [`<p>${open}`, `${close}</p>`]
    }
    case 'text:span':
      return emphasised(styles.get(attributes['text:style-name'] ?? '') ?? '')
    case 'text:list':
      return around('ul')
    case 'text:list-item':
    case 'text:list-header':
      return around('li')
    case 'table:table':
      return around('table')
    case 'table:table-row':
      return around('tr')
    case 'table:table-cell':
      return around('td')
    case 'text:a':
      return [`<a href="${escapeHtml(attributes['xlink:href'] ?? '')}">`, '</a>']
    case 'text:line-break':
      return ['<br>', '']
    case 'text:s':
    case 'text:tab':
      return [' ', '']
    default:
      return ['', '']
  }
}

function emphasisOf(attributes: Readonly<Record<string, string>>): string {
  const line = attributes['style:text-line-through-style'] ?? attributes['style:text-line-through-type'] ?? 'none'
  return `${line === 'none' ? '' : 's'}${attributes['fo:font-weight'] === 'bold' ? 'b' : ''}`
}

function emphasised(emphasis: string): [string, string] {
  const tags = emphasis.split('')
  return [
    tags.map((tag) => `<${tag}>`).join(''),
    tags
      .toReversed()
      .map((tag) => `</${tag}>`)
      .join(''),
  ]
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}
