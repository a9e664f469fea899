/// <reference types="chrome" />

/** Keeps `storage.local` and `storage.session` from every content script: the token is for our own pages. */
export async function closeStorageToPages(): Promise<void> {
  await chrome.storage.local.setAccessLevel({ accessLevel: 'TRUSTED_CONTEXTS' })
  await chrome.storage.session.setAccessLevel({ accessLevel: 'TRUSTED_CONTEXTS' })
}

/** Resolves to what is kept on this computer under a name, unparsed, or undefined. */
export async function readLocal(name: string): Promise<unknown> {
  return (await chrome.storage.local.get(name))[name]
}

/** Keeps a value on this computer under a name; undefined removes it. */
export async function writeLocal(name: string, value: unknown): Promise<void> {
  await (value === undefined ? chrome.storage.local.remove(name) : chrome.storage.local.set({ [name]: value }))
}

/** Resolves to what is kept until the browser closes under a name, unparsed, or undefined. */
export async function readSession(name: string): Promise<unknown> {
  return (await chrome.storage.session.get(name))[name]
}

/** Keeps a value until the browser closes; undefined removes it. */
export async function writeSession(name: string, value: unknown): Promise<void> {
  await (value === undefined ? chrome.storage.session.remove(name) : chrome.storage.session.set({ [name]: value }))
}

/** Calls `handle` whenever what is kept under a name on this computer has changed; returns how to stop it. */
export function onLocalChange(name: string, handle: () => void): () => void {
  const changed = (changes: Record<string, unknown>, area: string): void => {
    if (area === 'local' && name in changes) handle()
  }
  chrome.storage.onChanged.addListener(changed)
  return () => chrome.storage.onChanged.removeListener(changed)
}
