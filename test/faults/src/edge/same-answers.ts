import { addFailure, newTally, type Fault, type FaultResult } from '../fault.ts'
import { startEdge } from './start-edge.ts'
import { inventHistories, tellHistory } from './tell-history.ts'

/** workerd keeps the databases of so many objects before it is started anew. */
const HISTORIES_PER_EDGE = 250

/** What an erasure rewrote is listed by salted digests, and each home throws its own salt. */
function unsalted(answer: string): string {
  return answer.replaceAll(/"digest":"sha256:[0-9a-f]{64}"/g, '"digest":"salted"')
}

async function compareHomes(count: number, seed: number): Promise<FaultResult> {
  const tally = newTally()
  let commands = 0
  let bytes = 0
  for (let done = 0; done < count; done += HISTORIES_PER_EDGE) {
    const edge = await startEdge(null)
    try {
      const part = seed + done
      for (const [number, wishes] of inventHistories(Math.min(HISTORIES_PER_EDGE, count - done), part).entries()) {
        const told = await tellHistory(wishes)
        const body = JSON.stringify({ name: `history-${number}`, ...told, answers: undefined })
        const asked = await fetch(`${edge.url}/histories`, { method: 'POST', body })
        const repeat = `seed ${part}, history ${number}`
        if (!asked.ok) {
          addFailure(tally, 'corrupt', 1, `the object answered ${asked.status} (${repeat})`)
          continue
        }
        const answers = (await asked.json()) as string[]
        const differs = told.answers.findIndex((answer, index) => unsalted(answer) !== unsalted(answers[index] ?? ''))
        if (differs !== -1) {
          const words = `answer ${differs}: ${told.answers[differs]?.slice(0, 300)} — ${answers[differs]?.slice(0, 300)}`
          addFailure(tally, 'corrupt', 1, `${words} (${repeat})`)
        }
        commands += told.commands.length
        bytes += told.answers.reduce((sum, answer) => sum + answer.length, 0)
      }
    } finally {
      await edge.stop()
    }
  }
  const figures = `${commands} commands, ${(bytes / 1e6).toFixed(1)} MB of answers equal to the byte`
  return { count, ...tally, figures }
}

export const sameAnswers: Fault = {
  name: 'same-answers',
  unit: 'histories',
  short: 40,
  full: 10_000,
  run: compareHomes,
}
