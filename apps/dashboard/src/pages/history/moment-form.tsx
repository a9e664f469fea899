import { Button } from '@evenkeel/ui/button.tsx'
import { TextField } from '@evenkeel/ui/text-field.tsx'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { useState, type ReactElement } from 'react'
import { useMoment } from '../../past/use-moment.ts'
import { Panel } from '../../shell/panel.tsx'
import { useToday } from '../../window/use-today.ts'

const coalitionRoute = getRouteApi('/c/$coalition')

/** Returns the choice of a day of which the record is shown. */
export function MomentForm(): ReactElement {
  const { coalition } = coalitionRoute.useParams()
  const navigate = useNavigate()
  const today = useToday()
  const moment = useMoment()
  const [day, setDay] = useState(moment?.day ?? '')
  const [problem, setProblem] = useState<string | null>(null)
  return (
    <Panel
      title="The record as it was"
      lead="Every page shows what was known at the end of a day, until you go back to now. Figures are made anew from what stood then."
    >
      <form
        className="history-moment"
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          if (day === '' || day > today) {
            setProblem('Choose a day up to today.')
            return
          }
          void navigate({
            to: '/c/$coalition/today',
            params: { coalition },
            search: (previous) => ({ ...previous, asOf: day, entry: undefined }),
          })
        }}
      >
        <TextField
          label="At the end of"
          type="date"
          max={today}
          value={day}
          problem={problem}
          onChange={(next) => {
            setDay(next)
            setProblem(null)
          }}
        />
        <Button type="submit">See it</Button>
      </form>
    </Panel>
  )
}
