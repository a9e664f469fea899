/// <reference types="chrome" />

/** Asks the person to let the extension talk to one origin; resolves to whether it may. Needs a person's gesture. */
export async function askForOrigin(origin: string): Promise<boolean> {
  const origins = [`${origin}/*`]
  return (await chrome.permissions.contains({ origins })) || (await chrome.permissions.request({ origins }))
}
