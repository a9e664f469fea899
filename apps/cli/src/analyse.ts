import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { type Analysis, analyse } from '@evenkeel/analysis/analyse.ts'
import type { Window } from '@evenkeel/analysis/window.ts'
import { openCoalition } from '@evenkeel/api/node/local-coalitions.ts'
import { CalendarDate } from '@evenkeel/domain/identifier.ts'
import { commandOf } from './command-line.ts'
import { defaultDataFolder } from './workspace-folder.ts'

/** `analyse`: prints every measure and finding of one coalition in the local store. */
export const analyseCommand = commandOf({
  usage: 'analyse --coalition NAME [--data DIR] [--from YYYY-MM-DD] [--to YYYY-MM-DD] [--json]',
  summary: 'Prints every measure of a coalition and what it finds, each with its n and its uncertainty.',
  readOptions,
  run: async (asked) => {
    const opened = await openCoalition(asked.dataFolder, asked.coalition, { create: false })
    if (!opened.ok) {
      process.stderr.write(`${opened.problem.detail} (${opened.problem.code})\n`)
      return 1
    }
    const { store, name, close } = opened.value
    try {
      const analysis = analyse(await store.facts(), asked.window)
      process.stdout.write(
        asked.json ? `${JSON.stringify({ coalition: name, ...analysis })}\n` : asText(name, analysis),
      )
      return 0
    } finally {
      close()
    }
  },
})

interface Asked {
  readonly coalition: string
  readonly dataFolder: string
  readonly window: Window
  readonly json: boolean
}

function readOptions(words: string[]): Asked | string {
  const { values } = parseArgs({
    args: words,
    options: {
      coalition: { type: 'string' },
      data: { type: 'string' },
      from: { type: 'string' },
      to: { type: 'string' },
      json: { type: 'boolean', default: false },
    },
  })
  if (values.coalition === undefined || values.coalition === '') return 'Name a coalition with --coalition.'
  const window = { from: values.from ?? null, to: values.to ?? null }
  for (const [option, day] of Object.entries(window)) {
    if (day !== null && !CalendarDate.safeParse(day).success) return `--${option} is a day such as 2026-01-31.`
  }
  if (window.from !== null && window.to !== null && window.from > window.to) return '--from is later than --to.'
  return {
    coalition: values.coalition,
    dataFolder: resolve(values.data ?? defaultDataFolder()),
    window,
    json: values.json,
  }
}

function asText(name: string, analysis: Analysis): string {
  const lines = [name, '']
  for (const { question, result } of analysis.measures) {
    lines.push(question)
    lines.push(`  ${result.status === 'measured' ? result.sentence : `Not enough data: ${result.reason}`}`)
  }
  lines.push('', analysis.findings.length === 0 ? 'Nothing stands out from chance.' : 'What stands out:')
  for (const finding of analysis.findings) {
    lines.push(`  ${finding.claim} ${finding.certainty.sentence} (${finding.practice.join(', ')})`)
    lines.push(`    ${finding.question}`)
  }
  return `${lines.join('\n')}\n`
}
