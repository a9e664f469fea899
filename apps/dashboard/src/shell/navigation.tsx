import { Link, useLocation, useRouter } from '@tanstack/react-router'
import { useEffect, useRef, type ReactElement } from 'react'
import { useMoment } from '../past/use-moment.ts'
import { useMay } from '../session/use-may.ts'
import { NavigationIcon } from './navigation-icon.tsx'

const places = [
  { to: '/c/$coalition/today', icon: 'today', label: 'Today' },
  { to: '/c/$coalition/participation', icon: 'participation', label: 'Participation' },
  { to: '/c/$coalition/power', icon: 'power', label: 'Power' },
  { to: '/c/$coalition/network', icon: 'network', label: 'Network' },
  { to: '/c/$coalition/reliance', icon: 'reliance', label: 'Reliance' },
  { to: '/c/$coalition/commitments', icon: 'commitments', label: 'Commitments' },
  { to: '/c/$coalition/coalition', icon: 'coalition', label: 'Coalition' },
  { to: '/c/$coalition/pulse', icon: 'pulse', label: 'Pulse' },
  { to: '/c/$coalition/names', icon: 'names', label: 'Names' },
  { to: '/c/$coalition/settings', icon: 'settings', label: 'Settings' },
] as const

/** Returns the links to a coalition's pages; the window under study goes along. */
export function Navigation({ coalition }: { readonly coalition: string }): ReactElement {
  const element = useRef<HTMLElement>(null)
  const mayMerge = useMay('decide-identity')
  const isPast = useMoment() !== null
  // Which names are one is decided about the present record alone.
  const shown = places.filter(({ icon }) => icon !== 'names' || (mayMerge && !isPast))
  const path = useLocation({ select: ({ pathname }) => pathname })
  const router = useRouter()
  useEffect(() => {
    // On a narrow screen the links are a strip that scrolls sideways: the present page must be in sight.
    const show = (): void => {
      const strip = element.current
      const present = [...(strip?.querySelectorAll('a') ?? [])].find(
        (link) => path === link.pathname || path.startsWith(`${link.pathname}/`),
      )
      if (strip === null || present === undefined) return
      strip.scrollTo({ left: present.offsetLeft - (strip.clientWidth - present.offsetWidth) / 2 })
    }
    show()
    // The router puts back how far things were scrolled once the page is there, the strip among them.
    return router.subscribe('onRendered', show)
  }, [path, router])
  return (
    <nav ref={element} className="navigation" aria-label="Pages">
      <ul>
        {shown.map(({ to, icon, label }) => (
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
