import { useEffect, useState } from 'react'
import { localDay } from './calendar-day.ts'

const minuteMs = 60_000

/** Returns today's calendar day in the reader's time zone; it moves on at midnight in a page left open. */
export function useToday(): string {
  const [today, setToday] = useState(() => localDay(Date.now()))
  useEffect(() => {
    const timer = window.setInterval(() => setToday(localDay(Date.now())), minuteMs)
    return () => window.clearInterval(timer)
  }, [])
  return today
}
