import { useEffect, useState } from 'react'
import { usePast } from '../past/past-context.ts'
import { localDay } from './calendar-day.ts'

const minuteMs = 60_000

/** Returns today's calendar day in the reader's time zone, which moves on at midnight in a page left open; of the past on screen, the day that it was. */
export function useToday(): string {
  const past = usePast()
  const [today, setToday] = useState(() => localDay(Date.now()))
  useEffect(() => {
    const timer = window.setInterval(() => setToday(localDay(Date.now())), minuteMs)
    return () => window.clearInterval(timer)
  }, [])
  // What was late in the past was late against the day that it was.
  return past?.day ?? today
}
