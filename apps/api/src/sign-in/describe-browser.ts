const browsers: readonly (readonly [RegExp, string])[] = [
  [/\bEdgA?\//, 'Edge'],
  [/\bOPR\//, 'Opera'],
  [/\bFirefox\/|\bFxiOS\//, 'Firefox'],
  [/Chrome\/|\bCriOS\/|\bChromium\//, 'Chrome'],
  [/\bSafari\//, 'Safari'],
]
const systems: readonly (readonly [RegExp, string])[] = [
  [/\bAndroid\b/, 'Android'],
  [/\biPhone\b/, 'iPhone'],
  [/\biPad\b/, 'iPad'],
  [/\bCrOS\b/, 'ChromeOS'],
  [/\bWindows\b/, 'Windows'],
  [/\bMac OS X\b/, 'macOS'],
  [/\bLinux\b/, 'Linux'],
]

/** Returns a browser as its user would name it, "Firefox on Linux": no version, nothing to recognise it by elsewhere. */
export function describeBrowser(userAgent: string | undefined): string {
  const told = (userAgent ?? '').slice(0, 400)
  const name = browsers.find(([pattern]) => pattern.test(told))?.[1]
  const system = systems.find(([pattern]) => pattern.test(told))?.[1]
  if (name === undefined) return system === undefined ? 'a browser' : `a browser on ${system}`
  return system === undefined ? name : `${name} on ${system}`
}
