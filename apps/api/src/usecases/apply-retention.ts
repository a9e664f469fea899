import type { CalendarDate } from '@evenkeel/domain/identifier.ts'
import { succeed, type Outcome } from '@evenkeel/domain/problem.ts'
import type { Reading } from '@evenkeel/domain/reading.ts'
import type { CoalitionRecord } from './coalition-record.ts'
import { monthsBefore, readingWithoutOld } from './without-old.ts'

/** Erases what is older than the charter lets it be kept; never fails, and appends nothing where there is nothing. */
export function applyRetention(record: CoalitionRecord): Outcome<null> {
  const before = keptFrom(record)
  if (before === null) return succeed(null)
  const rewritten = record.eraseBefore(before)
  if (rewritten.length > 0) record.append({ type: 'retention.applied', before, rewritten: [...rewritten] })
  return succeed(null)
}

/** Returns what of a reading the charter lets be kept: a running document brings the oldest meetings every week. */
export function keptOf(record: CoalitionRecord, reading: Reading): Reading {
  const before = keptFrom(record)
  return before === null ? reading : readingWithoutOld(reading, before)
}

function keptFrom(record: CoalitionRecord): CalendarDate | null {
  const { retentionMonths } = record.charter().protection
  return retentionMonths === null ? null : monthsBefore(record.at, retentionMonths)
}
