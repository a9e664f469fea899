/// <reference types="chrome" />

/** Lets a click on the toolbar button, and its keyboard command, open the side panel. */
export async function openPanelByButton(): Promise<void> {
  await chrome.sidePanel.setPanelBehavior({ openPanelOnActionClick: true })
}

/** Opens the side panel of a tab's window; the browser allows it only within a person's gesture. */
export async function openPanel(tab: number): Promise<void> {
  await chrome.sidePanel.open({ tabId: tab })
}

/** Calls `handle` with the tab in front when the keyboard command of this name is given. */
export function onCommand(name: string, handle: (tab: number) => void): void {
  chrome.commands.onCommand.addListener((command, tab) => {
    if (command === name && tab?.id !== undefined) handle(tab.id)
  })
}
