import { detectFindingsInParts } from '@evenkeel/analysis/detect-findings.ts'
import { finish, type InParts } from '@evenkeel/analysis/in-parts.ts'
import { partyDirectory } from '@evenkeel/analysis/party-directory.ts'
import { createBench } from '@evenkeel/analysis/stand-ins.ts'
import { restrictToWindow, type Window } from '@evenkeel/analysis/window.ts'
import type { Facts } from '@evenkeel/domain/facts.ts'
import { countedWords } from '../../analysis/counted-words.ts'
import { practiceName } from './practice-names.ts'
import { wayToEvidence, type EvidenceWay } from './way-to-evidence.ts'

/** One finding as a reader meets it. */
export interface FindingCard {
  readonly id: string
  /** The detector that raised it. */
  readonly kind: string
  readonly claim: string
  /** Whom it concerns: organizations always by name, people only for readers who may compare people. */
  readonly about: readonly { readonly id: string; readonly name: string }[]
  readonly ground: string
  readonly basis: string
  readonly question: string
  /** The practices that it serves, by name. */
  readonly practice: readonly string[]
  readonly evidence: readonly { readonly id: string; readonly text: string }[]
  readonly evidenceCount: number
  readonly leadsTo: EvidenceWay
  /** Where the work rests on one person: who knows it, nearest first; empty for others, and for readers who may not compare people. */
  readonly standIns: readonly string[]
}

const evidenceShown = 5

/** Returns what the detectors raise for the window, with its evidence in words; the finding that hangs on one person comes first. */
export function findingCards(facts: Facts, window: Window, maySeePeople: boolean): readonly FindingCard[] {
  return finish(findingCardsInParts(facts, window, maySeePeople))
}

/** Returns the same, one detector after the other. */
export function* findingCardsInParts(
  facts: Facts,
  window: Window,
  maySeePeople: boolean,
): InParts<readonly FindingCard[]> {
  const directory = partyDirectory(facts)
  const items = new Map(facts.items.map((item) => [item.id, item.text]))
  const meetings = new Map(
    facts.meetings.map((meeting) => [meeting.id, [meeting.title, meeting.date].filter(Boolean).join(' · ')]),
  )
  const inWindow = restrictToWindow(facts, window)
  const findings = yield* detectFindingsInParts(facts, window)
  return findings
    .map((finding, index): FindingCard => {
      const isWithheld = !maySeePeople && finding.about.some((id) => directory.kindOf(id) === 'person')
      // Whose items they are would say who is meant.
      const evidence = (isWithheld ? [] : finding.because).flatMap((id): FindingCard['evidence'] => {
        const item = items.get(id)
        if (item !== undefined) return [{ id, text: item }]
        const meeting = meetings.get(id)
        return meeting === undefined ? [] : [{ id, text: meeting }]
      })
      return {
        // The finding's own id names its party, which is not for every reader.
        id: `${finding.detector}:${index}`,
        kind: finding.detector,
        claim: finding.claim,
        about: finding.about
          .filter((id) => maySeePeople || directory.kindOf(id) !== 'person')
          .map((id) => ({ id, name: directory.nameOf(id) })),
        ground: finding.certainty.sentence,
        basis: `Counted: ${countedWords(finding.certainty.n, finding.certainty.of)}`,
        question: finding.question,
        practice: finding.practice.map(practiceName),
        evidence: evidence.slice(0, evidenceShown),
        evidenceCount: evidence.length,
        leadsTo: wayToEvidence(finding),
        standIns:
          maySeePeople && finding.detector === 'single-champion'
            ? finding.about.flatMap((id) => createBench(inWindow)(id).map(({ label }) => label))
            : [],
      }
    })
    .sort((left, right) => Number(right.leadsTo.page === 'reliance') - Number(left.leadsTo.page === 'reliance'))
}
