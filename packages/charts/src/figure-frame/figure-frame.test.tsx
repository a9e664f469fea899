import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { FigureFrame } from './figure-frame.tsx'

const table = {
  caption: 'Shares',
  columns: [
    { label: 'Name', kind: 'text' as const },
    { label: 'Share', kind: 'share' as const },
  ],
  rows: [
    ['Dele', 0.42],
    ['Emi', null],
  ],
}

const why = 'none, as nothing was drawn by lot.'

function frame(uncertainty: string): string {
  return renderToStaticMarkup(
    <FigureFrame
      heading="Who speaks"
      headingLevel={3}
      reading="Dele has the largest share."
      table={table}
      basis={{ n: '120 turns in 8 meetings', method: 'Counted from captions.', uncertainty }}
      explanation={<a href="#method">How this is measured</a>}
    >
      {(width) => <p>{`drawn for ${width}`}</p>}
    </FigureFrame>,
  )
}

test('a figure stands with its heading, its sentence, its drawing, its table, its download and what it rests on', () => {
  const markup = frame('95% of chance draws lie below 30%.')
  const order = [
    '>Who speaks</h3>',
    'Dele has the largest share.',
    'drawn for 640',
    '<summary>Show as table</summary>',
    '<caption>Shares</caption>',
    'download="who-speaks.csv"',
    '120 turns in 8 meetings',
    'Counted from captions.',
    '95% of chance draws lie below 30%.',
  ].map((part) => markup.indexOf(part))
  expect(order).not.toContain(-1)
  expect(order).toEqual(order.toSorted((a, b) => a - b))
})

test('what explains the measure stands between the table and what the figure rests on', () => {
  const markup = frame(why)
  const order = ['Download as CSV', 'How this is measured', why].map((part) => markup.indexOf(part))
  expect(order).not.toContain(-1)
  expect(order).toEqual(order.toSorted((a, b) => a - b))
})

test('a missing value reads as not measured, not as zero', () => {
  expect(frame(why)).toContain('<td data-kind="share" dir="auto">not measured</td>')
  expect(frame(why)).toContain('<td data-kind="share" dir="auto">42%</td>')
})

test('the download holds the numbers of the table', () => {
  const href = /href="data:text\/csv;charset=utf-8,([^"]*)"/u.exec(frame(why))?.[1] ?? ''
  expect(decodeURIComponent(href)).toBe('\uFEFFName,Share\r\nDele,0.42\r\nEmi,\r\n')
})

test('a figure without anything to draw says so once, in its sentence, and offers no empty table', () => {
  const reading = 'Not enough data. At least 10 items with an owner are needed; there are 3.'
  const markup = renderToStaticMarkup(
    <FigureFrame
      heading="How much rests on one"
      reading={reading}
      table={{ ...table, rows: [] }}
      basis={{ n: '3 items owned', method: 'By quarter.', uncertainty: why }}
    >
      {() => <p>drawn</p>}
    </FigureFrame>,
  )
  expect(markup.split(reading)).toHaveLength(2)
  expect(markup).not.toMatch(/drawn<|Show as table/u)
  expect(markup).toContain('3 items owned')
})
