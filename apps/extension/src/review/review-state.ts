import type { ItemEdit } from './plan-decision.ts'
import { wantsDecision, type DraftCard, type Earlier, type MeetingCards } from './draft-card.ts'

/** Below this a draft is folded away as less sure. */
const CONFIDENCE_SHOWN = 0.5

export type Fold = 'whole' | 'known' | 'unsure'

export interface Decided {
  readonly verdict: 'confirmed' | 'refused'
  /** The memory's id, by which it is undone. */
  readonly memory: string
  /** What the person changed in it; null when it was taken as it stands. */
  readonly edit: ItemEdit | null
}

export interface ReviewState {
  readonly meetings: readonly MeetingCards[]
  readonly decided: ReadonlyMap<string, Decided>
  /** Keys of the cards decided in this session, in order. */
  readonly history: readonly string[]
  readonly current: string | null
  readonly editing: string | null
  /** Which parts stand open: `<meeting index>/<fold>`. */
  readonly unfolded: ReadonlySet<string>
}

export type ReviewAction =
  | { readonly type: 'loaded'; readonly meetings: readonly MeetingCards[] }
  | { readonly type: 'moved'; readonly by: 1 | -1 }
  | { readonly type: 'focused'; readonly key: string }
  | { readonly type: 'decided'; readonly key: string; readonly decided: Decided }
  /** `standing` is what the record now holds of a draft that was taken back after it was sent. */
  | { readonly type: 'undone'; readonly key: string; readonly standing?: Earlier }
  | { readonly type: 'edit'; readonly key: string | null }
  | { readonly type: 'unfold'; readonly meeting: number; readonly fold: Fold }

export const EMPTY_REVIEW: ReviewState = {
  meetings: [],
  decided: new Map(),
  history: [],
  current: null,
  editing: null,
  unfolded: new Set(),
}

/** Returns in which fold of its meeting a card lies; `wanted` lies in none. */
export function partOf(card: DraftCard): 'wanted' | 'known' | 'unsure' {
  if (!wantsDecision(card)) return 'known'
  if (card.kind === 'item' && card.mark === 'new' && card.draft.confidence < CONFIDENCE_SHOWN) return 'unsure'
  return 'wanted'
}

/** Returns a meeting's cards that the screen shows now, in its order: what is wanted, then what stands unfolded. */
export function shownCards(meeting: MeetingCards, unfolded: ReadonlySet<string>): DraftCard[] {
  if (!unfolded.has(`${meeting.index}/whole`)) return []
  const all: DraftCard[] = [...(meeting.attendance ? [meeting.attendance] : []), ...meeting.cards]
  const part = (wanted: 'wanted' | 'known' | 'unsure'): DraftCard[] => all.filter((card) => partOf(card) === wanted)
  return [
    ...part('wanted'),
    ...(unfolded.has(`${meeting.index}/unsure`) ? part('unsure') : []),
    ...(unfolded.has(`${meeting.index}/known`) ? part('known') : []),
  ]
}

/** Returns every card that the screen shows now, in the order in which the keyboard walks them. */
export function walk(state: ReviewState): DraftCard[] {
  return state.meetings.flatMap((meeting) => shownCards(meeting, state.unfolded))
}

function firstWanted(meetings: readonly MeetingCards[]): ReadonlySet<string> {
  // A document of many years opens at what is new: a meeting with changes, and only the latest with drafts of its own.
  const open = new Set<string>()
  let freshShown = false
  for (const meeting of meetings) {
    const wanted = [...(meeting.attendance ? [meeting.attendance] : []), ...meeting.cards].filter(
      (card) => partOf(card) === 'wanted',
    )
    const moved = wanted.some((card) => card.mark !== 'new')
    if (moved || (!freshShown && wanted.length > 0)) open.add(`${meeting.index}/whole`)
    if (wanted.length > 0) freshShown = true
  }
  const [latest] = meetings
  if (latest && open.size === 0) open.add(`${latest.index}/whole`)
  return open
}

function nextUndecided(state: ReviewState, from: string): string | null {
  const cards = walk(state)
  const start = cards.findIndex((card) => card.key === from)
  const waits = (card: DraftCard): boolean => wantsDecision(card) && !state.decided.has(card.key)
  return (cards.slice(start + 1).find(waits) ?? cards.slice(0, start).find(waits))?.key ?? from
}

/**
 * An item that was sent and taken back stands in the record as dropped: confirming it once more opens it again.
 * A decision is withdrawn, and recorded once more.
 */
function takenBack(meeting: MeetingCards, key: string, standing: Earlier): MeetingCards {
  const cards = meeting.cards.map((card) => {
    if (card.key !== key || card.mark !== 'new') return card
    return card.kind === 'item'
      ? { ...card, mark: 'reopened' as const, earlier: standing }
      : { ...card, earlier: standing }
  })
  return { ...meeting, cards }
}

function unfold(state: ReviewState, fold: string): ReviewState {
  const unfolded = new Set(state.unfolded)
  if (!unfolded.delete(fold)) unfolded.add(fold)
  const after = { ...state, unfolded }
  const cards = walk(after)
  return cards.some((card) => card.key === state.current) ? after : { ...after, current: cards[0]?.key ?? null }
}

/** Returns the review after one action; it never decides anything by itself. */
export function reviewReducer(state: ReviewState, action: ReviewAction): ReviewState {
  switch (action.type) {
    case 'loaded': {
      const loaded = { ...EMPTY_REVIEW, meetings: action.meetings, unfolded: firstWanted(action.meetings) }
      return { ...loaded, current: walk(loaded)[0]?.key ?? null }
    }
    case 'moved': {
      const cards = walk(state)
      const at = cards.findIndex((card) => card.key === state.current)
      const next = cards[Math.min(cards.length - 1, Math.max(0, at + action.by))]
      return { ...state, current: next?.key ?? null, editing: null }
    }
    case 'focused':
      return { ...state, current: action.key, editing: state.editing === action.key ? state.editing : null }
    case 'decided': {
      const decided = new Map(state.decided).set(action.key, action.decided)
      const after = { ...state, decided, editing: null, history: [...state.history, action.key] }
      // Attendance may be confirmed from any card of its meeting: the focus then stays where it is.
      return action.key === state.current ? { ...after, current: nextUndecided(after, action.key) } : after
    }
    case 'undone': {
      const decided = new Map(state.decided)
      decided.delete(action.key)
      const { key, standing } = action
      const meetings = standing ? state.meetings.map((meeting) => takenBack(meeting, key, standing)) : state.meetings
      return {
        ...state,
        meetings,
        decided,
        history: state.history.filter((key) => key !== action.key),
        current: action.key,
      }
    }
    case 'edit':
      return { ...state, editing: action.key, current: action.key ?? state.current }
    case 'unfold':
      return unfold(state, `${action.meeting}/${action.fold}`)
    default:
      return state
  }
}

/** Returns how many shown and folded cards still want a decision. */
export function countWaiting(state: ReviewState): number {
  return state.meetings
    .flatMap((meeting) => [...(meeting.attendance ? [meeting.attendance] : []), ...meeting.cards])
    .filter((card) => partOf(card) === 'wanted' && !state.decided.has(card.key)).length
}
