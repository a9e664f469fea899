import type { Measure } from './measure.ts'

const LENS = {
  person: 'people; only where the charter allows figures of people to be compared',
  organization: 'organizations',
  group: 'working groups',
  coalition: 'the coalition as a whole',
} as const

/** Returns the Markdown page of one measure, ending in a line break. */
export function methodPage(measure: Measure): string {
  return `# ${measure.question}

\`${measure.id}\` · ${measure.unit} · about ${LENS[measure.lens]} · practice ${measure.practice.join(', ')}

## What it is

${measure.definition}

## The choice made

${measure.choice}

## Formula

${measure.formula}

## What it must not be used to say

${measure.notFor}

## Source

${measure.source}

Read from the record: ${measure.inputs.join(', ')}.
`
}

/** Returns every page under docs/methods by its file name, the list of all measures included. */
export function methodPages(measures: readonly Measure[]): ReadonlyMap<string, string> {
  const lines = measures.map(({ id, question, practice }) => `- [${question}](${id}.md) (${practice.join(', ')})`)
  const list = `# How Evenkeel measures

Every figure carries how many cases it rests on, and where chance alone would put it. "Not enough data" is an answer.
What is made of meetings also says, from eight meetings on, how far it might be off: the middle 95 of 100 values that it
takes over 400 resamples of the meetings, drawn with repetition from a fixed seed (Efron 1979). Whether something is
uneven at all, the chance band says; an interval never holds zero. A band is the middle 90 of 100 values under chance,
of 400 draws unless it says otherwise. In a record so long that draws or resamples are dear, there are fewer of both, never
fewer than 100 draws, whose bounds then lie within 5 in 100 of their place, and 200 resamples.
Absent, silent, not invited and not measured are four different things; none of the last three is ever a zero.

${lines.join('\n')}

What the measures raise as findings, and how often these are wrong: [findings](findings.md).

These pages are written from the registry of measures: run \`node scripts/generate-method-pages.ts\` after a change there.
`
  return new Map([
    ['README.md', list],
    ...measures.map((measure) => [`${measure.id}.md`, methodPage(measure)] as const),
  ])
}
