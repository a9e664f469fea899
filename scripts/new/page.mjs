/** Returns the files of a new page of the dashboard, and what is left to be done by hand. */
export function newPage({ kebab, upper, camel, title }) {
  const folder = `apps/dashboard/src/pages/${kebab}`
  return {
    files: {
      [`${folder}/page.tsx`]: `import type { ReactElement } from 'react'
import { PageHeading } from '../../shell/page-heading.tsx'

/** Returns the page that answers: … */
export function ${upper}Page(): ReactElement {
  return <PageHeading title="${title}" lead="" />
}
`,
      [`${folder}/${kebab}-data.ts`]: `import type { Facts } from '@evenkeel/domain/facts.ts'

/** Returns what the page shows of the facts. */
export function ${camel}Data(facts: Facts): { readonly rows: readonly string[] } {
  return { rows: facts.meetings.length === 0 ? [] : [] }
}
`,
      [`${folder}/${kebab}-data.test.ts`]: `import { buildFacts } from '@evenkeel/domain/testing/facts-builder.ts'
import { expect, test } from 'vitest'
import { ${camel}Data } from './${kebab}-data.ts'

test('the page shows a row for what was recorded', () => {
  const facts = buildFacts().person('ana').meeting('first', { date: '2026-01-05', present: ['ana'] }).facts()
  expect(${camel}Data(facts).rows).toHaveLength(1)
})
`,
    },
    next: [
      'apps/dashboard/src/shell/router.tsx knows every page by its path: add it there.',
      'apps/dashboard/src/shell/navigation.tsx is what people find it by: add it there.',
    ],
  }
}
