import type { Window } from '@evenkeel/analysis/window.ts'
import type { Facts } from '@evenkeel/domain/facts.ts'
import { getRouteApi } from '@tanstack/react-router'
import { useMemo } from 'react'
import { useToday } from './use-today.ts'
import { referenceDay, windowOf } from './window-search.ts'

const coalitionRoute = getRouteApi('/c/$coalition')

export interface ChosenWindow {
  readonly window: Window
  readonly today: string
  /** The day that "last 12 months" counts back from. */
  readonly reference: string
}

/** Returns the window that the address asks for; the same object until the address or the reference day changes. */
export function useWindow(facts: Facts): ChosenWindow {
  const search = coalitionRoute.useSearch()
  const today = useToday()
  const reference = useMemo(() => referenceDay(facts, today), [facts, today])
  const { span, from, to } = search
  const window = useMemo(
    () =>
      windowOf(
        {
          ...(span === undefined ? {} : { span }),
          ...(from === undefined ? {} : { from }),
          ...(to === undefined ? {} : { to }),
        },
        reference,
      ),
    [span, from, to, reference],
  )
  return { window, today, reference }
}
