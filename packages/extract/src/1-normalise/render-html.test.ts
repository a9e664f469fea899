import { expect, test } from 'vitest'
import { renderHtml } from './render-html.ts'

const rendered = (html: string): string[] =>
  renderHtml(html)
    .text.split('\n')
    .filter((line) => line !== '')

test('boxes, strike-through, headings, nesting and chips survive', () => {
  expect(
    rendered(
      '<h2>To do</h2><ul><li role="checkbox" aria-checked="true"><s>One</s><ul><li>two</li></ul></li></ul><p><a href="mailto:a@b.example">Ana</a></p>',
    ),
  ).toEqual(['## To do', '- [x] ~~One~~', '  - two', '[Ana](mailto:a@b.example)'])
})

test('tables become rows, a definition list becomes labels', () => {
  expect(rendered('<table><tr><th>Owner</th><th>Due</th></tr><tr><td>Ana</td><td>5|6</td></tr></table>')).toEqual([
    '| Owner | Due |',
    '| Ana | 5/6 |',
  ])
  expect(rendered('<dl><dt>Present</dt><dd>Ana, Bo</dd></dl>')).toEqual(['Present: Ana, Bo'])
})

test('each line knows the line of the source that it came from', () => {
  expect(renderHtml('<p>one</p>\n\n<p>two\nthree</p>').lines.map(({ number }) => number)).toEqual([1, 3])
})

test('scripts and styles say nothing', () => {
  expect(rendered('<style>p{}</style><script>alert(1)</script><p>Ana</p>')).toEqual(['Ana'])
})
