/// <reference types="chrome" />

export interface OpenTab {
  readonly id: number
  /** Known only for the hosts that the manifest names. */
  readonly url: string | null
}

function described(tab: chrome.tabs.Tab | undefined): OpenTab | null {
  return tab?.id === undefined ? null : { id: tab.id, url: tab.url ?? null }
}

/** Resolves to the tab that is in front in this window, or null. */
export async function frontTab(): Promise<OpenTab | null> {
  const [tab] = await chrome.tabs.query({ active: true, currentWindow: true })
  return described(tab)
}

/** Resolves to a tab by its id, or null when it is closed. */
export async function tabById(id: number): Promise<OpenTab | null> {
  try {
    return described(await chrome.tabs.get(id))
  } catch {
    return null
  }
}

/** Calls `handle` whenever another tab comes to the front or the one in front goes elsewhere; returns how to stop it. */
export function onFrontTabChange(handle: () => void): () => void {
  const updated = (_id: number, change: { url?: string; status?: string }): void => {
    if (change.url !== undefined || change.status === 'complete') handle()
  }
  chrome.tabs.onActivated.addListener(handle)
  chrome.tabs.onUpdated.addListener(updated)
  return () => {
    chrome.tabs.onActivated.removeListener(handle)
    chrome.tabs.onUpdated.removeListener(updated)
  }
}

/** Loads a tab anew, which gives it a living content script again. */
export async function reloadTab(id: number): Promise<void> {
  await chrome.tabs.reload(id)
}
