import { type Problem } from '@evenkeel/domain/problem.ts'

const problems: Readonly<Record<number, Problem>> = {
  5: { code: 'try-again', detail: 'Another program is writing to this record: ask again in a moment.' },
  8: { code: 'disk-read-only', detail: 'The server may read its disk and not write to it: nothing was recorded.' },
  10: { code: 'disk-failing', detail: 'The server’s disk failed at what it was asked: nothing of this was recorded.' },
  11: { code: 'database-unreadable', detail: 'A file of the record is damaged: nothing of this was recorded.' },
  13: { code: 'disk-full', detail: 'The server has no room left to write: nothing of this request was recorded.' },
  14: { code: 'disk-failing', detail: 'The server cannot open a file of the record: nothing of this was recorded.' },
  26: { code: 'database-unreadable', detail: 'A file of the record holds something else: nothing was recorded.' },
}

/**
 * Returns what SQLite's primary result code (https://sqlite.org/rescode.html) in a thrown error means to the one who
 * asked, null where it is none that anybody can do something about.
 */
export function storageProblem(error: unknown): Problem | null {
  const number = typeof error === 'object' && error !== null && 'errcode' in error ? Number(error.errcode) & 0xff : 0
  return problems[number] ?? null
}
