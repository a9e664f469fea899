/** Returns the files of a new chart, and what is left to be done by hand. */
export function newChart({ kebab, upper, camel, words, title }) {
  const folder = `packages/charts/src/${kebab}`
  return {
    files: {
      [`${folder}/layout.ts`]: `export interface ${upper}Data {
  readonly marks: readonly { readonly id: string; readonly name: string; readonly value: number }[]
}

export interface ${upper}Layout {
  readonly height: number
  readonly marks: readonly { readonly id: string; readonly x: number; readonly y: number }[]
}

/** Returns the geometry, in pixels, of the figure at a width. */
export function layout${upper}(data: ${upper}Data, width: number): ${upper}Layout {
  return { height: width / 2, marks: data.marks.map(({ id }) => ({ id, x: Number.NaN, y: Number.NaN })) }
}
`,
      [`${folder}/reading.ts`]: `import type { ${upper}Data } from './layout.ts'

/** Returns the figure in one plain sentence, with its n. */
export function read${upper}({ marks }: ${upper}Data): string {
  return \`\${marks.length}\`
}
`,
      [`${folder}/table.ts`]: `import type { FigureTable } from '../figure-frame/figure-table.ts'
import type { ${upper}Data } from './layout.ts'

/** Returns the same numbers as a table. */
export function ${camel}Table({ marks }: ${upper}Data): FigureTable {
  return {
    caption: '${title}',
    columns: [
      { label: 'Name', kind: 'text' },
      { label: 'Value', kind: 'number' },
    ],
    rows: marks.map(({ name, value }) => [name, value]),
  }
}
`,
      [`${folder}/${kebab}.tsx`]: `import type { ReactNode } from 'react'
import { layout${upper}, type ${upper}Data } from './layout.ts'
import { read${upper} } from './reading.ts'

/** Returns … as a figure. */
export function ${upper}({ data, width }: { data: ${upper}Data; width: number }): ReactNode {
  const layout = layout${upper}(data, width)
  return (
    <svg role="img" aria-label={read${upper}(data)} width={width} height={layout.height}>
      {layout.marks.map(({ id, x, y }) => (
        <circle key={id} cx={x} cy={y} r={3} fill="var(--accent)" />
      ))}
    </svg>
  )
}
`,
      [`${folder}/${kebab}.examples.ts`]: `import { longName, manyNames, rightToLeftNames } from '../example-names/example-names.ts'
import type { ${upper}Data } from './layout.ts'

const marksOf = (names: readonly string[]): ${upper}Data => ({
  marks: names.map((name, index) => ({ id: String(index), name, value: index + 1 })),
})

/** The figure in all the states that it can be in, by name; the golden test asks for each of these. */
export const ${camel}Examples = {
  usual: marksOf(['Amara Okafor', 'Ben Lindqvist', 'Chiara Rossi', 'Dele']),
  empty: marksOf([]),
  one: marksOf(['Amara Okafor']),
  many: marksOf(manyNames(200)),
  'long-names': marksOf([longName, \`\${longName} (northern chapter)\`]),
  'right-to-left': marksOf(rightToLeftNames),
} satisfies Record<string, ${upper}Data>
`,
      [`${folder}/${kebab}.test.ts`]: `import { expect, test } from 'vitest'
import { layout${upper} } from './layout.ts'
import { ${camel}Examples } from './${kebab}.examples.ts'

test('every mark of ${words} stands inside the frame, in every state', () => {
  for (const data of Object.values(${camel}Examples)) {
    for (const width of [320, 900]) {
      const { marks, height } = layout${upper}(data, width)
      expect(marks.filter(({ x, y }) => !(x >= 0 && x <= width && y >= 0 && y <= height))).toEqual([])
    }
  }
})
`,
    },
    next: ['packages/charts/gallery/all-examples.tsx shows every chart and is its golden test: add it there.'],
  }
}
