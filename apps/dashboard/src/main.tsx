import { QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { createQueryClient } from './shell/query-client.ts'
import { createDashboardRouter } from './shell/router.tsx'
import { chooseTheme, readTheme } from './shell/theme.ts'
import { trustOwnScripts } from './shell/trusted-scripts.ts'

trustOwnScripts(window)
chooseTheme(readTheme(localStorage), localStorage, document.documentElement)

const place = document.getElementById('root')
if (place === null) throw new Error('the page has no #root to draw into')
createRoot(place).render(
  <StrictMode>
    <QueryClientProvider client={createQueryClient()}>
      <RouterProvider router={createDashboardRouter()} />
    </QueryClientProvider>
  </StrictMode>,
)
