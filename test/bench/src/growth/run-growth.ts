import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { createRandom } from '@evenkeel/sample/random.ts'
import { measureGrowth, type GrowthOptions } from './measure-growth.ts'

const { values } = parseArgs({
  options: {
    dir: { type: 'string' },
    errors: { type: 'string', default: '0' },
    last: { type: 'string', default: '80' },
    seed: { type: 'string', default: '1' },
  },
})
if (values.dir === undefined) {
  console.error('Name a folder of notes, one file a meeting, named so that they sort by date: --dir FOLDER')
  process.exit(2)
}
const dir = values.dir
const names = (await readdir(dir))
  .filter((name) => /\.(?:md|txt)$/.test(name))
  .sort()
  .slice(-Number(values.last))
const run = await Promise.all(names.map(async (name) => ({ name, text: await readFile(join(dir, name), 'utf8') })))
const plain: Pick<GrowthOptions, 'edits' | 'completing'> = { edits: [], completing: 0 }
const kinds: readonly [string, Omit<GrowthOptions, 'random'>][] = [
  ['newest first', { ...plain, order: 'newest-first' }],
  ['newest last', { ...plain, order: 'newest-last' }],
  ['newest first, 5% lightly edited', { ...plain, edits: ['typo', 'owner', 'move'], order: 'newest-first' }],
  ['newest first, 3% marked done', { ...plain, completing: 0.03, order: 'newest-first' }],
]
for (const [kind, options] of kinds) {
  const count = measureGrowth(run, { ...options, random: createRandom(values.seed).number })
  const share = count.markedDone === 0 ? '–' : ((count.completed / count.markedDone) * 100).toFixed(1)
  console.log(
    `${kind}: ${count.readings} readings, ${count.items} items read; duplicates ${count.duplicates}, late ${count.late}, lost ${count.lost}, confused ${count.confused}, restless ${count.restless}, completions ${count.completed} of ${count.markedDone} (${share}%)`,
  )
  for (const example of count.examples.slice(0, Number(values.errors))) console.log(`  ${example}`)
}
