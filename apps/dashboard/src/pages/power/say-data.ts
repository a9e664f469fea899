import type { KindOfSay } from '@evenkeel/analysis/kinds-of-say.ts'
import { measureResourcesAgainstSay, type ResourceSayRow } from '@evenkeel/analysis/measures/resources-against-say.ts'
import type { Window } from '@evenkeel/analysis/window.ts'
import type { AmountBarsData } from '@evenkeel/charts/amount-bars/layout.ts'
import type { FigureTable } from '@evenkeel/charts/figure-frame/figure-table.ts'
import type { Facts } from '@evenkeel/domain/facts.ts'
import { uncertaintyOf } from '../../analysis/plain-answer.ts'
import { basisUnlessWithheld } from '../../analysis/withheld-basis.ts'
import type { Figure } from '../participation/talk-data.ts'
import { sayWords } from './say-words.ts'

/** A figure with more in its table than it draws. */
export interface ResourcesAndSay extends Figure<AmountBarsData> {
  readonly table: FigureTable
}

function broughtWords({ kinds }: ResourceSayRow): string {
  if (kinds === null) return 'nothing said'
  if (kinds.length === 0) return 'brings nothing'
  return kinds.length === 1 ? 'brings 1 kind' : `brings ${kinds.length} kinds`
}

/** Returns each organization's part of one kind of say, those who bring most on top, with all kinds of say in the table. */
export function resourcesAndSay(facts: Facts, window: Window, say: KindOfSay): ResourcesAndSay {
  const result = measureResourcesAgainstSay(facts, window)
  const notEnough = result.status === 'measured' ? null : result.reason
  const { organizations, says } = result.status === 'measured' ? result.detail : { organizations: [], says: [] }
  const own = says.find(({ kind }) => kind === say)
  const { title, unit } = sayWords[say]
  const counts = says.map(({ of, cases }) => `${cases.toLocaleString('en')} ${of}`).join(', ')
  const reading =
    own === undefined
      ? `Of ${unit} too few are known to compare.`
      : `Of ${unit} alone it is so in ${Math.round(own.share * 100)}%.`
  return {
    data: {
      bars: organizations.map((row) => ({
        id: row.party,
        name: row.label,
        amount: row.say[say],
        low: null,
        high: null,
        note: row.say[say] === null ? `not measured · ${broughtWords(row)}` : broughtWords(row),
      })),
      title,
      unit: `of ${unit}`,
      kind: 'share',
      interval: null,
      sentence: result.status === 'measured' ? `${result.sentence} ${reading}` : '',
      notEnough,
    },
    basis: basisUnlessWithheld(notEnough, {
      n: result.status === 'withheld' ? null : `${result.n} ${result.of}${counts === '' ? '' : `; ${counts}`}`,
      method:
        'Kinds of resources as each organization said under Coalition, those who bring most on top; how much of each is not asked, and nothing said is not the same as bringing nothing.',
      uncertainty: uncertaintyOf(result, 'share'),
    }),
    table: {
      caption: 'What each organization brings, and its part of each kind of say',
      columns: [
        { label: 'Organization', kind: 'text' },
        { label: 'Brings', kind: 'text' },
        { label: 'Of all that is brought', kind: 'share' },
        ...(['speaking', 'proposals', 'approvals', 'giving'] as const).map((kind) => {
          return { label: sayWords[kind].label, kind: 'share' as const }
        }),
      ],
      rows: organizations.map(({ label, kinds, supply, say: parts }) => [
        label,
        kinds === null ? 'nothing said' : kinds.length === 0 ? 'nothing' : kinds.join(', '),
        supply,
        parts.speaking,
        parts.proposals,
        parts.approvals,
        parts.giving,
      ]),
    },
  }
}
