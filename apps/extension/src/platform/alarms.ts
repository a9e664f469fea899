/// <reference types="chrome" />

/** Sets the one alarm of a name, replacing an earlier one: first at `whenMs` (epoch), then each minute until cleared. */
export async function setAlarm(name: string, whenMs: number): Promise<void> {
  await chrome.alarms.create(name, { when: whenMs, periodInMinutes: 1 })
}

/** Removes an alarm, so that an empty queue wakes nobody. */
export async function clearAlarm(name: string): Promise<void> {
  await chrome.alarms.clear(name)
}

/** Calls `handle` when the alarm of this name rings. */
export function onAlarm(name: string, handle: () => void): void {
  chrome.alarms.onAlarm.addListener((alarm) => {
    if (alarm.name === name) handle()
  })
}
