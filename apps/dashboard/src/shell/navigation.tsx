import { Link } from '@tanstack/react-router'
import type { ReactElement } from 'react'
import { NavigationIcon } from './navigation-icon.tsx'

const places = [
  { to: '/c/$coalition/today', icon: 'today', label: 'Today' },
  { to: '/c/$coalition/participation', icon: 'participation', label: 'Participation' },
  { to: '/c/$coalition/network', icon: 'network', label: 'Network' },
  { to: '/c/$coalition/reliance', icon: 'reliance', label: 'Reliance' },
  { to: '/c/$coalition/commitments', icon: 'commitments', label: 'Commitments' },
  { to: '/c/$coalition/settings', icon: 'settings', label: 'Settings' },
] as const

/** Returns the links to a coalition's pages; the window under study goes along. */
export function Navigation({ coalition }: { readonly coalition: string }): ReactElement {
  return (
    <nav className="navigation" aria-label="Pages">
      <ul>
        {places.map(({ to, icon, label }) => (
          <li key={to}>
            <Link to={to} params={{ coalition }} activeOptions={{ includeSearch: false }}>
              <NavigationIcon name={icon} />
              {label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
