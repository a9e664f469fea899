const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Returns a text as it is written inside HTML, in an attribute too. */
export function escapeHtml(text: string): string {
  return text.replaceAll(/[&<>"']/g, (letter) => ESCAPES[letter] ?? letter)
}

/** Returns a line of Markdown as HTML: code between backticks, bold between asterisks, links to pages and parts of pages. */
export function inlineHtml(markdown: string): string {
  return markdown
    .split(/(`[^`]{1,400}`)/)
    .map((part) =>
      part.startsWith('`') && part.endsWith('`') && part.length > 2
        ? `<code>${escapeHtml(part.slice(1, -1))}</code>`
        : escapeHtml(part)
            .replaceAll(/\*\*([^*]{1,400})\*\*/g, '<strong>$1</strong>')
            .replaceAll(/\[([^\]]{1,200})\]\((https?:\/\/[^)\s]{1,400}|[\w./#-]{1,200})\)/g, '<a href="$2">$1</a>'),
    )
    .join('')
}

/** Returns a page of Markdown as HTML, of which it knows headings, paragraphs, lists and code between fences. */
export function blockHtml(markdown: string): string {
  const blocks: string[] = []
  for (const block of fencedBlocks(markdown)) {
    const heading = /^(#{1,4}) (.+)$/.exec(block)
    if (block.startsWith('```'))
      blocks.push(`<pre><code>${escapeHtml(block.split('\n').slice(1, -1).join('\n'))}</code></pre>`)
    else if (heading) blocks.push(`<h${heading[1]?.length}>${inlineHtml(heading[2] ?? '')}</h${heading[1]?.length}>`)
    else if (/^[-*] /.test(block)) blocks.push(listHtml(block))
    else blocks.push(`<p>${inlineHtml(block.replaceAll('\n', ' '))}</p>`)
  }
  return blocks.join('\n')
}

function fencedBlocks(markdown: string): string[] {
  return markdown
    .split(/(```[^]*?\n```)/)
    .flatMap((part) => (part.startsWith('```') ? [part] : part.split(/\n\s*\n/)))
    .map((block) => block.trim())
    .filter((block) => block !== '')
}

function listHtml(block: string): string {
  const items = block.split(/\n(?=[-*] )/).map((item) => item.slice(2).replaceAll(/\n\s*/g, ' '))
  return `<ul>${items.map((item) => `<li>${inlineHtml(item)}</li>`).join('')}</ul>`
}

export interface Page {
  readonly title: string
  readonly body: string
}

/** Returns a whole page, with its one style sheet and no script. */
export function pageHtml({ title, body }: Page): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escapeHtml(title)}</title>
<link rel="stylesheet" href="/v1/docs/style.css">
</head>
<body>
${body}
</body>
</html>
`
}
