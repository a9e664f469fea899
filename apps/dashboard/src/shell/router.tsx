import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  Navigate,
  Outlet,
  retainSearchParams,
} from '@tanstack/react-router'
import type { ReactElement } from 'react'
import { FactsGate } from '../facts/facts-gate.tsx'
import { readHistorySearch } from '../pages/history/history-search.ts'
import { readCommitmentSearch } from '../pages/commitments/commitment-search.ts'
import { readMomentSearch, type MomentSearch } from '../past/moment.ts'
import { readWindowSearch, type WindowSearch } from '../window/window-search.ts'
import { CoalitionLayout } from './coalition-layout.tsx'
import { fetchPage } from './fetch-page.ts'
import { NoSuchPage } from './no-such-page.tsx'
import { PageCrash } from './page-crash.tsx'
import { Waiting } from './waiting.tsx'

const root = createRootRoute({ component: Outlet, notFoundComponent: NoSuchPage })

const home = createRoute({
  getParentRoute: () => root,
  path: '/',
  component: lazyRouteComponent(
    fetchPage(() => import('../session/home-page.tsx')),
    'HomePage',
  ),
})
const signIn = createRoute({
  getParentRoute: () => root,
  path: '/sign-in',
  validateSearch: (search: Record<string, unknown>): { readonly done?: true; readonly problem?: string } => ({
    ...(search['done'] === undefined ? {} : { done: true as const }),
    ...(typeof search['problem'] === 'string' && /^[a-z-]{1,40}$/.test(search['problem'])
      ? { problem: search['problem'] }
      : {}),
  }),
  component: lazyRouteComponent(
    fetchPage(() => import('../session/sign-in-page.tsx')),
    'SignInPage',
  ),
})
const join = createRoute({
  getParentRoute: () => root,
  path: '/join',
  component: lazyRouteComponent(
    fetchPage(() => import('../session/join-page.tsx')),
    'JoinPage',
  ),
})
const pair = createRoute({
  getParentRoute: () => root,
  path: '/pair',
  validateSearch: (search: Record<string, unknown>): { readonly code?: string } =>
    typeof search['code'] === 'string' ? { code: search['code'] } : {},
  component: lazyRouteComponent(
    fetchPage(() => import('../session/pair-page.tsx')),
    'PairPage',
  ),
})

const coalition = createRoute({
  getParentRoute: () => root,
  path: '/c/$coalition',
  validateSearch: (search: Record<string, unknown>): WindowSearch & MomentSearch => ({
    ...readWindowSearch(search),
    ...readMomentSearch(search),
  }),
  search: { middlewares: [retainSearchParams(['span', 'from', 'to', 'asOf', 'entry'])] },
  component: CoalitionLayout,
})
const coalitionHome = createRoute({
  getParentRoute: () => coalition,
  path: '/',
  component: function CoalitionHome(): ReactElement {
    const params = coalition.useParams()
    return <Navigate to="/c/$coalition/today" params={params} replace />
  },
})
const record = createRoute({ getParentRoute: () => coalition, id: 'record', component: FactsGate })

const today = createRoute({
  getParentRoute: () => record,
  path: 'today',
  component: lazyRouteComponent(
    fetchPage(() => import('../pages/today/page.tsx')),
    'TodayPage',
  ),
})
const participation = createRoute({
  getParentRoute: () => record,
  path: 'participation',
  component: lazyRouteComponent(
    fetchPage(() => import('../pages/participation/page.tsx')),
    'ParticipationPage',
  ),
})
const power = createRoute({
  getParentRoute: () => record,
  path: 'power',
  component: lazyRouteComponent(
    fetchPage(() => import('../pages/power/page.tsx')),
    'PowerPage',
  ),
})
const network = createRoute({
  getParentRoute: () => record,
  path: 'network',
  component: lazyRouteComponent(
    fetchPage(() => import('../pages/network/page.tsx')),
    'NetworkPage',
  ),
})
const reliance = createRoute({
  getParentRoute: () => record,
  path: 'reliance',
  validateSearch: (search: Record<string, unknown>): { readonly without?: string } =>
    typeof search['without'] === 'string' ? { without: search['without'] } : {},
  component: lazyRouteComponent(
    fetchPage(() => import('../pages/reliance/page.tsx')),
    'ReliancePage',
  ),
})
const commitments = createRoute({
  getParentRoute: () => record,
  path: 'commitments',
  validateSearch: readCommitmentSearch,
  component: lazyRouteComponent(
    fetchPage(() => import('../pages/commitments/page.tsx')),
    'CommitmentsPage',
  ),
})
const names = createRoute({
  getParentRoute: () => record,
  path: 'names',
  component: lazyRouteComponent(
    fetchPage(() => import('../pages/names/page.tsx')),
    'NamesPage',
  ),
})
const sayings = createRoute({
  getParentRoute: () => record,
  path: 'coalition',
  component: lazyRouteComponent(
    fetchPage(() => import('../pages/coalition/page.tsx')),
    'CoalitionPage',
  ),
})
const pulse = createRoute({
  getParentRoute: () => record,
  path: 'pulse',
  component: lazyRouteComponent(
    fetchPage(() => import('../pages/pulse/page.tsx')),
    'PulsePage',
  ),
})
const settings = createRoute({
  getParentRoute: () => coalition,
  path: 'settings',
  component: lazyRouteComponent(
    fetchPage(() => import('../pages/settings/page.tsx')),
    'SettingsPage',
  ),
})
const members = createRoute({
  getParentRoute: () => coalition,
  path: 'settings/members',
  component: lazyRouteComponent(
    fetchPage(() => import('../pages/members/page.tsx')),
    'MembersPage',
  ),
})
const devices = createRoute({
  getParentRoute: () => coalition,
  path: 'settings/devices',
  component: lazyRouteComponent(
    fetchPage(() => import('../pages/devices/page.tsx')),
    'DevicesPage',
  ),
})
const account = createRoute({
  getParentRoute: () => coalition,
  path: 'settings/account',
  component: lazyRouteComponent(
    fetchPage(() => import('../pages/account/page.tsx')),
    'AccountPage',
  ),
})
const held = createRoute({
  getParentRoute: () => coalition,
  path: 'settings/you',
  component: lazyRouteComponent(
    fetchPage(() => import('../pages/held/page.tsx')),
    'HeldPage',
  ),
})
const charter = createRoute({
  getParentRoute: () => coalition,
  path: 'settings/charter',
  component: lazyRouteComponent(
    fetchPage(() => import('../pages/charter/page.tsx')),
    'CharterPage',
  ),
})
const history = createRoute({
  getParentRoute: () => coalition,
  path: 'settings/history',
  validateSearch: readHistorySearch,
  component: lazyRouteComponent(
    fetchPage(() => import('../pages/history/page.tsx')),
    'HistoryPage',
  ),
})
const looks = createRoute({
  getParentRoute: () => coalition,
  path: 'settings/looks',
  component: lazyRouteComponent(
    fetchPage(() => import('../pages/looks/page.tsx')),
    'LooksPage',
  ),
})

const tree = root.addChildren([
  home,
  signIn,
  join,
  pair,
  coalition.addChildren([
    coalitionHome,
    settings,
    members,
    devices,
    account,
    held,
    charter,
    history,
    looks,
    record.addChildren([today, participation, power, network, reliance, commitments, sayings, pulse, names]),
  ]),
])

/** Returns the router of the whole dashboard; each page is a chunk of its own, fetched when a pointer nears its link. */
export function createDashboardRouter() {
  return createRouter({
    routeTree: tree,
    defaultPreload: 'intent',
    scrollRestoration: true,
    // What a page did not ask for, or could not read, never reaches it.
    search: { strict: true },
    defaultPendingComponent: () => <Waiting label="Opening the page" />,
    defaultErrorComponent: PageCrash,
    defaultNotFoundComponent: NoSuchPage,
  })
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createDashboardRouter>
  }
}
