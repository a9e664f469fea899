import { EmptyState } from '@evenkeel/ui/empty-state.tsx'
import { Link, getRouteApi } from '@tanstack/react-router'
import type { ReactElement } from 'react'
import type { FindingCard } from './finding-cards.ts'
import { groupFindings } from './group-findings.ts'

const coalitionRoute = getRouteApi('/c/$coalition')

const destinations = {
  reliance: { to: '/c/$coalition/reliance', label: 'See what would stop' },
  participation: { to: '/c/$coalition/participation', label: 'See participation' },
  commitments: { to: '/c/$coalition/commitments', label: 'See the items' },
  power: { to: '/c/$coalition/power', label: 'See who has power' },
  coalition: { to: '/c/$coalition/coalition', label: 'See our aims and wins' },
} as const

const listWords = (words: readonly string[]): string => new Intl.ListFormat('en-GB').format(words)

function FindingLink({ card }: { readonly card: FindingCard }): ReactElement {
  const { coalition } = coalitionRoute.useParams()
  const { leadsTo } = card
  const { to, label } = destinations[leadsTo.page]
  const [first] = card.about
  return (
    <Link
      className="text-link"
      to={to}
      params={{ coalition }}
      search={(previous) => ({
        ...previous,
        ...(leadsTo.page === 'commitments' && leadsTo.flag !== undefined ? { flag: leadsTo.flag } : {}),
        ...(leadsTo.page === 'reliance' && first !== undefined ? { without: first.id } : {}),
      })}
    >
      {label}
    </Link>
  )
}

/** What a reader takes in at one look: what comes after it is told by its claim, and opens. */
const FOREMOST = 3

interface FindingProps {
  readonly card: FindingCard
  /** Whether the claim stands above already. */
  readonly isClaimed?: boolean
}

function Finding({ card, isClaimed = false }: FindingProps): ReactElement {
  return (
    <article className="finding" aria-label={isClaimed ? card.claim : undefined}>
      <div className="finding-body">
        <div className="grid content-start gap-2">
          {isClaimed ? null : <h3 className="finding-claim">{card.claim}</h3>}
          {card.about.length === 0 ? null : (
            <p className="m-0">
              It concerns <strong>{listWords(card.about.map(({ name }) => name))}</strong>.
            </p>
          )}
          {card.standIns.length === 0 ? null : (
            <p className="m-0">
              Who could step in: <strong>{listWords(card.standIns)}</strong>.
            </p>
          )}
          <p className="finding-ground">{card.ground}</p>
        </div>
        <p className="finding-question">
          <b>A question for the next meeting</b>
          {card.question}
        </p>
      </div>
      {card.evidenceCount === 0 ? null : (
        <details className="finding-evidence">
          <summary>
            {card.evidenceCount === 1
              ? 'The entry behind it'
              : `The ${card.evidenceCount.toLocaleString('en')} entries behind it`}
          </summary>
          <ul>
            {card.evidence.map(({ id, text }) => (
              <li key={id}>{text}</li>
            ))}
            {card.evidenceCount > card.evidence.length ? (
              <li>{`and ${card.evidenceCount - card.evidence.length} more`}</li>
            ) : null}
          </ul>
        </details>
      )}
      <p className="finding-ground flex flex-wrap items-baseline gap-x-5 gap-y-1">
        <FindingLink card={card} />
        <span>{card.basis}</span>
        <span>{`About ${listWords(card.practice)}`}</span>
      </p>
    </article>
  )
}

function SameKind({ more }: { readonly more: readonly FindingCard[] }): ReactElement | null {
  if (more.length === 0) return null
  return (
    <details className="finding-evidence">
      <summary>{`${more.length} more of this kind`}</summary>
      <ul>
        {more.map(({ id, claim }) => (
          <li key={id}>{claim}</li>
        ))}
      </ul>
    </details>
  )
}

export interface FindingListProps {
  readonly cards: readonly FindingCard[]
  /** Whether the reader's facts leave out people, or organizations with few of them. */
  readonly isPartWithheld: boolean
}

/** What could stand out and does not reach the reader is told apart from what does not stand out. */
function WithheldFindings(): ReactElement {
  const { coalition } = coalitionRoute.useParams()
  return (
    <>
      What could stand out about single people, or about organizations with few people, is withheld from your role.
      Coordinators see it, and those whom{' '}
      <Link className="text-link" to="/c/$coalition/settings/charter" params={{ coalition }}>
        the charter
      </Link>{' '}
      lets compare people.
    </>
  )
}

/** Returns the findings by kind: three kinds in full, each with its claim, what it rests on and a question to talk about, the others by their claims, which open; and that others are withheld. */
export function FindingList({ cards, isPartWithheld }: FindingListProps): ReactElement {
  if (cards.length === 0 && isPartWithheld) {
    return (
      <EmptyState title="Nothing stands out in what you see.">
        <WithheldFindings />
      </EmptyState>
    )
  }
  if (cards.length === 0) {
    return (
      <EmptyState title="Nothing stands out.">
        No measure left the band that chance alone would give, or there is not yet enough to tell.
      </EmptyState>
    )
  }
  const groups = groupFindings(cards)
  const rest = groups.slice(FOREMOST)
  return (
    <>
      <ul className="plain-list finding-list">
        {groups.slice(0, FOREMOST).map(({ first, more }) => (
          <li key={first.id} className="grid gap-3">
            <Finding card={first} />
            <SameKind more={more} />
          </li>
        ))}
      </ul>
      {rest.length === 0 ? null : (
        <section className="mt-6 grid gap-1">
          <h3 className="sub-heading">{`Also stands out (${rest.length})`}</h3>
          <ul className="plain-list finding-rest">
            {rest.map(({ first, more }) => (
              <li key={first.id}>
                <details>
                  <summary>{first.claim}</summary>
                  <div className="grid gap-3">
                    <Finding card={first} isClaimed />
                    <SameKind more={more} />
                  </div>
                </details>
              </li>
            ))}
          </ul>
        </section>
      )}
      {isPartWithheld ? (
        <p className="finding-ground mt-6">
          <WithheldFindings />
        </p>
      ) : null}
    </>
  )
}
