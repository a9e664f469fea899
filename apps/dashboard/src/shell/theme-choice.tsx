import { Segmented } from '@evenkeel/ui/segmented.tsx'
import { useState, type ReactElement } from 'react'
import { chooseTheme, readTheme, type Theme } from './theme.ts'

const themes: readonly { readonly value: Theme; readonly label: string }[] = [
  { value: 'system', label: 'Auto' },
  { value: 'light', label: 'Light' },
  { value: 'dark', label: 'Dark' },
]

/** Returns the choice between the system's colours, light and dark. */
export function ThemeChoice(): ReactElement {
  const [theme, setTheme] = useState(() => readTheme(localStorage))
  return (
    <Segmented
      label="Colours"
      value={theme}
      options={themes}
      onChange={(next) => {
        chooseTheme(next, localStorage, document.documentElement)
        setTheme(next)
      }}
    />
  )
}
