/** What a style does to the words under it that matters here. */
export interface HtmlStyle {
  readonly strike: boolean
  readonly bold: boolean
}

const PLAIN: HtmlStyle = { strike: false, bold: false }

/** Returns what an element does to its words: by its name, its own style, or the classes of the page's style sheets. */
export function styleOf(
  name: string,
  attributes: Readonly<Record<string, string>>,
  classes: ReadonlyMap<string, HtmlStyle>,
): HtmlStyle {
  const own = attributes['style'] === undefined ? PLAIN : readStyle(attributes['style'])
  const named = (attributes['class'] ?? '').split(' ').flatMap((one) => classes.get(one) ?? [])
  const strike = name === 's' || name === 'del' || name === 'strike' || own.strike || named.some((one) => one.strike)
  // The clipboard wraps everything into a `b` that is not bold.
  const isWrapper = name === 'b' && (attributes['id'] ?? '').startsWith('docs-internal')
  const bold =
    name === 'strong' || (name === 'b' && !isWrapper) || named.some((one) => one.bold) || (name === 'span' && own.bold)
  return { strike, bold }
}

function readStyle(style: string): HtmlStyle {
  const flat = style.replaceAll(' ', '').toLowerCase()
  return {
    strike: flat.includes('line-through'),
    bold: /font-weight:(?:bold|[6-9]00)/.test(flat),
  }
}

/** Returns whether an element is not shown. */
export function isHiddenElement(attributes: Readonly<Record<string, string>>): boolean {
  if ('hidden' in attributes) return true
  // Word's clipboard writes bullets as text of such a style.
  return /display:none|visibility:hidden|mso-hide:all|mso-list:ignore/i.test(
    (attributes['style'] ?? '').replaceAll(' ', ''),
  )
}

/** Returns the meaning of a page's classes: exporters number them anew each time, so only its own style sheets know it. */
export function styledClasses(html: string): Map<string, HtmlStyle> {
  const classes = new Map<string, HtmlStyle>()
  for (let from = html.indexOf('<style'); from >= 0;) {
    const until = html.indexOf('</style', from)
    if (until < 0) break
    for (const rule of html.slice(html.indexOf('>', from) + 1, until).split('}')) {
      const brace = rule.indexOf('{')
      if (brace < 0) continue
      const style = readStyle(rule.slice(brace + 1))
      if (!style.strike && !style.bold) continue
      for (const selector of rule.slice(0, brace).split(',')) {
        const name = selector.slice(selector.lastIndexOf('.') + 1).trim()
        if (selector.includes('.') && !selector.includes(':')) classes.set(name, style)
      }
    }
    from = html.indexOf('<style', until)
  }
  return classes
}
