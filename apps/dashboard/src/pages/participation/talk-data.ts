import type { SpeakingRow, SpeakingShare } from '@evenkeel/analysis/measures/speaking-rows.ts'
import { measureOrganizationSpeakingShare, measureSpeakingShare } from '@evenkeel/analysis/measures/speaking-share.ts'
import type { Window } from '@evenkeel/analysis/window.ts'
import type { FigureBasis } from '@evenkeel/charts/figure-frame/figure-frame.tsx'
import type { ShareDotsData } from '@evenkeel/charts/share-dots/layout.ts'
import type { Facts } from '@evenkeel/domain/facts.ts'
import { basisUnlessWithheld } from '../../analysis/withheld-basis.ts'

export type Lens = 'organization' | 'person'
/** A page may also be seen by working group. */
export type PageLens = Lens | 'group'
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

const levelWords =
  'The target is the level that each organization declared: core counts 3, active 2, supporting 1, informed 0; one without a level is set an equal share.'

function counted(count: number, one: string, many: string): string {
  return `${count.toLocaleString('en')} ${count === 1 ? one : many}`
}

/** Returns how many meetings were left out and why: those measured another way are never mixed in. */
export function leftOutWords({ meetingsLeftOut, leftOutByMethod }: SpeakingShare): string {
  if (meetingsLeftOut === 0) return 'none left out'
  const others = [
    [leftOutByMethod.transcript, 'transcripts'],
    [leftOutByMethod.captions, 'captions'],
    [leftOutByMethod.minutes, 'minutes'],
  ] as const
  const measured = others.filter(([count]) => count > 0)
  const unmeasured = meetingsLeftOut - measured.reduce((sum, [count]) => sum + count, 0)
  const parts = [
    ...measured.map(([count, ways]) => `${count} with ${ways} only`),
    ...(unmeasured > 0 ? [`${unmeasured} without speaking figures`] : []),
  ]
  const meetings = counted(meetingsLeftOut, 'meeting', 'meetings')
  return measured.length === 0
    ? `${meetings} without speaking figures left out`
    : `${meetings} left out: ${parts.join(', ')}`
}

function uncertaintyOf(detail: SpeakingShare, lens: Lens, unit: TalkUnit): string {
  if (detail.method === 'minutes') return 'none, since minutes do not record turns, so chance has nothing to deal out.'
  if (unit !== 'turns') {
    return `none, since ${unit} come in turns of any length and not one by one; counted in turns the figure has a chance band.`
  }
  if (detail.rows.every(({ chance }) => chance === null))
    return 'none, since there are too few turns to tell from chance.'
  const so = lens === 'organization' ? ', so that organizations are heard as they have people in the room' : ''
  return `The band is where a share would lie nine times in ten if each turn were taken by anybody in the room with equal chance${so}.`
}

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
    basis: basisUnlessWithheld(reason, {
      n: '0 meetings with speaking figures',
      method: 'Speaking is counted from transcripts and captions; plain notes do not hold it.',
      uncertainty: 'none, since there is nothing measured to be uncertain about.',
    }),
  })
  if (result.status !== 'measured') {
    return empty(
      result.status === 'withheld'
        ? result.reason
        : `${result.reason} Transcripts and captions are where it comes from.`,
    )
  }
  const { detail } = result
  const total = totalOf(detail, unit)
  if (total === null || total === 0) return empty(`Not every source has times, so that ${unit} can’t be compared.`)
  const meetings = counted(detail.meetings.length, 'meeting', 'meetings')
  const apart = detail.rows.map((row) => Math.abs((amountOf(row, unit).share ?? 0) - (row.target ?? 0)))
  const isDeclared = detail.targetKind === 'declared level'
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
          target: amount === null ? null : row.target,
          chance: unit === 'turns' ? row.chance : null,
        }
      }),
      whole: `${Math.round(total).toLocaleString('en')} speaking ${unit} in ${meetings}`,
      unit,
      parties,
      targetKind: detail.targetKind,
      toMove: apart.reduce((sum, distance) => sum + distance, 0) / 2,
    },
    basis: {
      n: `${Math.round(total).toLocaleString('en')} ${unit} in ${meetings}; ${leftOutWords(detail)}`,
      method: `Counted from ${methodWords[detail.method]}${lens === 'organization' ? '; people without an organization are left out' : ''}.${isDeclared ? ` ${levelWords}` : ''}`,
      uncertainty: uncertaintyOf(detail, lens, unit),
    },
  }
}
