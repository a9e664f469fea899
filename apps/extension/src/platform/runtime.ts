/// <reference types="chrome" />

/** Who sent a message, as the browser vouches for it. */
export interface Sender {
  readonly extension: string | null
  readonly url: string | null
  readonly tab: number | null
}

/** Returns the extension's own id, or null in a page that an update or removal of the extension has orphaned. */
export function ownId(): string | null {
  return chrome.runtime?.id ?? null
}

/**
 * Calls `handle` for each message of another context, and sends back what its promise brings; null means
 * that the message is not for this context. A promise that fails is answered with the problem `extension-error`.
 * Returns how to stop listening.
 */
export function listenForMessages(handle: (message: unknown, sender: Sender) => Promise<unknown> | null): () => void {
  const listener = (
    message: unknown,
    sender: chrome.runtime.MessageSender,
    respond: (answer: unknown) => void,
  ): boolean => {
    const answer = handle(message, {
      extension: sender.id ?? null,
      url: sender.url ?? null,
      tab: sender.tab?.id ?? null,
    })
    if (answer === null) return false
    answer.then(respond, (error: unknown) => {
      respond({ ok: false, problem: { code: 'extension-error', detail: String(error) } })
    })
    return true
  }
  chrome.runtime.onMessage.addListener(listener)
  return () => chrome.runtime.onMessage.removeListener(listener)
}

/** Sends a message to the extension's other contexts; resolves to false when none of them was there to hear it. */
export async function sendToOwnContexts(message: unknown): Promise<boolean> {
  try {
    await chrome.runtime.sendMessage(message)
    return true
  } catch {
    // "Receiving end does not exist": every sender here has put its news into IndexedDB first.
    return false
  }
}

/** Resolves to the answer of the content script of a tab, or undefined when no living one answers there. */
export async function askTab(tab: number, message: unknown): Promise<unknown> {
  try {
    const answer: unknown = await chrome.tabs.sendMessage(tab, message)
    return answer
  } catch {
    return undefined
  }
}

/** Calls `handle` when the browser starts and when the extension has been installed or updated. */
export function onStart(handle: () => void): void {
  chrome.runtime.onStartup.addListener(handle)
  chrome.runtime.onInstalled.addListener(handle)
}
