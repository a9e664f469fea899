import type { ActionDraft, Extraction, MeetingDraft } from '@evenkeel/domain/draft.ts'
import { foldName } from '@evenkeel/domain/fold-name.ts'
import type { PlantedDocument, PlantedItem, PlantedMeeting } from '../written.ts'

export interface Tally {
  readonly planted: number
  readonly found: number
  /** What was missed, as `path, date: what`. */
  readonly missed: readonly string[]
}

export interface ExtractionScore {
  readonly meetings: Tally
  readonly attendances: Tally
  readonly items: Tally
  readonly spoken: Tally
  /** Of the items found: those with the planted owners, the planted day, the planted tick. */
  readonly owners: Tally
  readonly dues: Tally
  readonly pastDues: Tally
  readonly ticks: Tally
  /** Items extracted that nobody planted. */
  readonly extra: readonly string[]
}

/** What an import records; weaker drafts are only ever shown to a person. */
const CONFIDENCE_MIN = 0.5

const fold = (text: string): string => foldName(text.replaceAll('\\', ''))

function takeItem(item: PlantedItem, left: ActionDraft[]): ActionDraft | null {
  const wanted = fold(item.text)
  const hits = left.filter((draft) => fold(draft.text).includes(wanted) || fold(draft.quote).includes(wanted))
  const owners = item.owners.map((owner) => fold(owner.as)).join()
  const best = hits.find((draft) => ownersOf(draft) === owners) ?? hits[0]
  if (best === undefined) return null
  left.splice(left.indexOf(best), 1)
  return best
}

/** An address in place of a name is as good as the name. */
function ownersOf(draft: ActionDraft): string {
  return draft.owners.value.map((owner) => fold(owner.name)).join()
}

function isHeard(name: string, meeting: MeetingDraft): boolean {
  const wanted = fold(name)
  return (
    meeting.attendees.some((attendee) => attendee.state === 'present' && fold(attendee.name) === wanted) ||
    meeting.speaking.some((speaking) => fold(speaking.name) === wanted)
  )
}

class Counter implements Tally {
  planted = 0
  found = 0
  readonly missed: string[] = []
  count(isFound: boolean, what: () => string): void {
    this.planted++
    if (isFound) this.found++
    else this.missed.push(what())
  }
}

/** Returns how much of what was planted an extraction of each document found, in counts and by name. */
export function scoreExtraction(
  planted: readonly PlantedDocument[],
  extractionOf: (path: string) => Extraction,
): ExtractionScore {
  const score = {
    meetings: new Counter(),
    attendances: new Counter(),
    items: new Counter(),
    spoken: new Counter(),
    owners: new Counter(),
    dues: new Counter(),
    pastDues: new Counter(),
    ticks: new Counter(),
    extra: [] as string[],
  }
  const scoreMeeting = (path: string, meeting: PlantedMeeting, draft: MeetingDraft | undefined): void => {
    const where = `${path}, ${meeting.date}`
    score.meetings.count(draft !== undefined, () => where)
    for (const attendee of meeting.attendees) {
      score.attendances.count(draft !== undefined && isHeard(attendee.as, draft), () => `${where}: ${attendee.as}`)
    }
    const left = (draft?.actions ?? []).filter((action) => action.confidence >= CONFIDENCE_MIN)
    for (const item of meeting.items) {
      const found = takeItem(item, left)
      score[item.form === 'spoken' ? 'spoken' : 'items'].count(found !== null, () => `${where}: ${item.text}`)
      if (found === null) continue
      const owners = item.owners.map((owner) => fold(owner.as))
      const drafted = found.owners.value.map((owner) => [fold(owner.name), fold(owner.email ?? '')])
      const same =
        owners.length === drafted.length && owners.every((owner) => drafted.some((names) => names.includes(owner)))
      score.owners.count(
        same,
        () => `${where}: ${found.quote} → ${JSON.stringify(found.owners.value.map((owner) => owner.name))}`,
      )
      // A carried-over `by March 4` may lie behind or, as far as its line tells, a year ahead.
      const isBehind = item.due !== null && item.due < meeting.date
      score[isBehind ? 'pastDues' : 'dues'].count(
        found.due.value === item.due,
        () => `${where}: ${found.quote} → ${found.due.value}`,
      )
      score.ticks.count(found.done === item.done, () => `${where}: ${found.quote} → ${found.done}`)
    }
    score.extra.push(...left.map((draft) => `${where}: ${draft.by} ${draft.confidence} ${draft.quote}`))
  }
  for (const document of planted) {
    const drafts = [...extractionOf(document.path).meetings]
    for (const meeting of document.meetings) {
      const at = drafts.findIndex((draft) => draft.date.value === meeting.date)
      scoreMeeting(document.path, meeting, at < 0 ? undefined : drafts.splice(at, 1)[0])
    }
    for (const draft of drafts) {
      const strong = draft.actions.filter((action) => action.confidence >= CONFIDENCE_MIN)
      score.extra.push(...strong.map((action) => `${document.path}, no such meeting: ${action.quote}`))
    }
  }
  return score
}
