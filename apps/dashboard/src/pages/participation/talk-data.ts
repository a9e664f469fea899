import type { SpeakingRow, SpeakingShare } from '@evenkeel/analysis/measures/speaking-rows.ts'
import { measureOrganizationSpeakingShare, measureSpeakingShare } from '@evenkeel/analysis/measures/speaking-share.ts'
import type { Window } from '@evenkeel/analysis/window.ts'
import type { FigureBasis } from '@evenkeel/charts/figure-frame/figure-frame.tsx'
import type { ShareDotsData } from '@evenkeel/charts/share-dots/layout.ts'
import type { Facts } from '@evenkeel/domain/facts.ts'

export type Lens = 'organization' | 'person'
export type TalkUnit = 'turns' | 'words' | 'seconds'

export interface Figure<Data> {
  readonly data: Data
  readonly basis: FigureBasis
}

const methodWords = {
  transcript: 'transcripts',
  captions: 'captions',
  minutes: 'minutes, which name only some of those who spoke',
} as const

/** Returns what the parties of a lens are called, in the plural. */
export function partiesOf(lens: Lens): string {
  return lens === 'organization' ? 'organizations' : 'people'
}

/** Returns the speaking measure for a lens. */
export function measureTalk(facts: Facts, window: Window, lens: Lens) {
  return lens === 'organization' ? measureOrganizationSpeakingShare(facts, window) : measureSpeakingShare(facts, window)
}

/** Returns how much a party said in the asked unit and what part of all that was; null where it was not measured. */
export function amountOf(
  row: SpeakingRow,
  unit: TalkUnit,
): { readonly amount: number | null; readonly share: number | null } {
  if (unit === 'turns') return { amount: row.turns, share: row.turnShare }
  if (unit === 'words') return { amount: row.words, share: row.wordShare }
  return { amount: row.seconds, share: row.secondShare }
}

function totalOf(detail: SpeakingShare, unit: TalkUnit): number | null {
  return unit === 'turns' ? detail.turns : unit === 'words' ? detail.words : detail.seconds
}

/** Returns who has which share of the talk, those present who said nothing at zero and the unmeasured without a value. */
export function talkData(facts: Facts, window: Window, lens: Lens, unit: TalkUnit): Figure<ShareDotsData> {
  const result = measureTalk(facts, window, lens)
  const parties = partiesOf(lens)
  const empty = (reason: string): Figure<ShareDotsData> => ({
    data: { parts: [], whole: `speaking ${unit}`, unit, parties, targetKind: null, notEnough: reason },
    basis: {
      n: '0 meetings with speaking figures',
      method: 'Speaking is counted from transcripts and captions; plain notes do not hold it.',
      uncertainty: null,
    },
  })
  if (result.status === 'not-enough-data') {
    return empty(`${result.reason} Transcripts and captions are where it comes from.`)
  }
  const { detail } = result
  const total = totalOf(detail, unit)
  if (total === null || total === 0) return empty(`Not every source has times, so that ${unit} can’t be compared.`)
  const measured = detail.rows.filter((row) => amountOf(row, unit).amount !== null)
  const meetings = `${detail.meetings.length} ${detail.meetings.length === 1 ? 'meeting' : 'meetings'}`
  return {
    data: {
      parts: detail.rows.map((row) => {
        const { amount, share } = amountOf(row, unit)
        return {
          id: row.party,
          name: row.label,
          state: amount === null ? 'not-measured' : amount === 0 ? 'silent' : 'measured',
          share,
          amount: amount === null ? null : Math.round(amount),
          target: amount === null ? null : 1 / measured.length,
          chance: null,
        }
      }),
      whole: `${Math.round(total).toLocaleString('en')} speaking ${unit} in ${meetings}`,
      unit,
      parties,
      targetKind: 'equal share',
    },
    basis: {
      n: `${Math.round(total).toLocaleString('en')} ${unit} in ${meetings}; ${detail.meetingsLeftOut} more were not measured, or not in the same way`,
      method: `Counted from ${methodWords[detail.method]}${lens === 'organization' ? '; people without an organization are left out' : ''}.`,
      uncertainty: null,
    },
  }
}
