import { expect, test } from 'vitest'
import { extractDrafts } from '../pipeline.ts'

const talk = [
  ['Ana Ruiz', 'Good morning, shall we start the meeting now?'],
  ['Bo Lind', "Yes. I'll send the list by Friday."],
  ['Ana Ruiz', 'Great, then the gate.'],
  ['Bo Lind', 'It is broken and cold.'],
] as const

test.each<[string, (name: string, words: string, minute: number) => string]>([
  ['[00:01:03] Name:', (name, words, minute) => `[00:0${minute}:03] ${name}: ${words}`],
  ['00:01:03.120 Name:', (name, words, minute) => `00:0${minute}:03.120 ${name}: ${words}`],
  ['01:03 - Name:', (name, words, minute) => `0${minute}:03 - ${name}: ${words}`],
  ['[from - until] Name:', (name, words, minute) => `[00:0${minute}:03 - 00:0${minute}:09] ${name}: ${words}`],
  ['Name [01:03]:', (name, words, minute) => `${name} [0${minute}:03]: ${words}`],
  ['**Name** (00:01:03):', (name, words, minute) => `**${name}** (00:0${minute}:03): ${words}`],
  ['[Name]:', (name, words) => `[${name}]: ${words}`],
  ['[Name]', (name, words) => `[${name}] ${words}`],
  ['**Name:**', (name, words) => `**${name}:** ${words}`],
  ['Name:', (name, words) => `${name}: ${words}`],
])('%s says who speaks, and who promises', (_shape, write) => {
  const lines = talk.map(([name, words], index) => write(name, words, index))
  const text = `# Garden circle transcript 2026-03-16\n\n${lines.join('\n')}\n`
  const [meeting] = extractDrafts({ text, format: 'md' }, { today: '2026-12-01' }).meetings
  expect(meeting?.speaking.map(({ name, turns, words }) => [name, turns, words])).toEqual([
    ['Ana Ruiz', 2, 12],
    ['Bo Lind', 2, 12],
  ])
  expect(meeting?.speakingMethod).toBe('transcript')
  const promised = meeting?.actions.filter(({ confidence }) => confidence >= 0.5) ?? []
  expect(promised.map(({ owners, due }) => [owners.value[0]?.name, due.value])).toEqual([['Bo Lind', '2026-03-20']])
})
