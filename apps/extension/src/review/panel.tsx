import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import * as z from 'zod/mini'
import { PanelScreen } from './panel-screen.tsx'

z.config({ jitless: true })

const place = document.querySelector('#panel')
const tab = new URLSearchParams(location.search).get('tab')
if (place) {
  createRoot(place).render(
    <StrictMode>
      <PanelScreen fixedTab={tab === null ? null : Number(tab)} />
    </StrictMode>,
  )
}
