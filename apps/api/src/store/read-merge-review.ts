import type { MergeReviewResponse } from '@evenkeel/contract/merge-review.ts'
import type { EventBody } from '@evenkeel/domain/event.ts'
import type { Assignment } from '@evenkeel/domain/item.ts'
import type { Attendance, Meeting } from '@evenkeel/domain/meeting.ts'
import type { Alias, Membership } from '@evenkeel/domain/party.ts'
import { reviewMerges, type ReviewedFacts } from '../usecases/review-merges.ts'
import { foldMergedParties } from './fold-merged-parties.ts'
import { followMerges } from './known-parties.ts'
import { lastSequence } from './ledger.ts'
import { readDistinctions } from './read-told-apart.ts'
import { partyFromRow, type PartyRow } from './rows.ts'
import type { SqlDriver } from './sql-driver.ts'

type Decided = Extract<EventBody, { type: 'party.merged' | 'party.distinguished' }>

/** Returns which parties of the coalition may be one, and which merges and distinctions stand, the latest first. */
export function readMergeReview(driver: SqlDriver): MergeReviewResponse {
  return driver.snapshot(() => {
    const rows = driver.all<PartyRow>('SELECT * FROM parties ORDER BY rowid')
    const ends = followMerges(rows)
    const fold = (id: string): string => ends.get(id) ?? id
    const distinctions = readDistinctions(driver)
    const folded = distinctions.map(({ one, other }) => ({ one: fold(one), other: fold(other) }))
    const review = reviewMerges(readReviewedFacts(driver, rows, ends), folded)
    return { cursor: lastSequence(driver), ...review, ...readDecided(driver, rows) }
  })
}

/** A review needs a tenth of what the facts are, and is asked for while somebody waits. */
function readReviewedFacts(
  driver: SqlDriver,
  rows: readonly PartyRow[],
  ends: ReadonlyMap<string, string>,
): ReviewedFacts {
  const items = driver.all<{ id: string; meeting: string }>('SELECT id, meeting FROM items WHERE meeting IS NOT NULL')
  const facts = {
    parties: rows.map(partyFromRow),
    aliases: driver.all<Alias>('SELECT party, kind, alias FROM aliases ORDER BY party, kind, alias'),
    memberships: driver.all<Membership>('SELECT person, organization, since, until FROM memberships'),
    meetings: driver.all<Meeting>('SELECT id, source, title, date FROM meetings ORDER BY rowid'),
    attendance: driver.all<Attendance>('SELECT meeting, person, organization, state, role FROM attendance'),
    assignments: driver.all<Assignment>('SELECT item, party, role FROM assignments'),
    speaking: [],
    transitions: [],
    meetingOf: new Map(items.map(({ id, meeting }) => [id, meeting])),
  }
  return foldMergedParties(facts, ends)
}

/** The ledger tells when each was decided; what was taken back since stands in no projection. */
function readDecided(driver: SqlDriver, rows: readonly PartyRow[]): Pick<MergeReviewResponse, 'merges' | 'toldApart'> {
  const parties = new Map(rows.map(({ id, kind, name }) => [id, { id, kind, name }]))
  const standing = new Set([
    ...rows.flatMap(({ id, merged_into }) => (merged_into === null ? [] : [`merged ${id} ${merged_into}`])),
    ...readDistinctions(driver).map(({ one, other }) => `apart ${one} ${other}`),
  ])
  const merges: MergeReviewResponse['merges'] = []
  const toldApart: MergeReviewResponse['toldApart'] = []
  const entries = driver.all<{ at: string; body: string }>(
    `SELECT at, body FROM ledger WHERE type IN ('party.merged', 'party.distinguished') ORDER BY sequence DESC`,
  )
  for (const { at, body: text } of entries) {
    const body = JSON.parse(text) as Decided
    if (body.type === 'party.merged') {
      const [from, into] = [parties.get(body.from), parties.get(body.into)]
      if (!standing.delete(`merged ${body.from} ${body.into}`) || from === undefined || into === undefined) continue
      merges.push({ from, into, reason: body.reason, at })
    } else {
      const [one, other] = [parties.get(body.one), parties.get(body.other)]
      if (!standing.delete(`apart ${body.one} ${body.other}`) || one === undefined || other === undefined) continue
      toldApart.push({ one, other, at })
    }
  }
  return { merges, toldApart }
}
