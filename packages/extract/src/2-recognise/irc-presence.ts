import type { Line } from '../1-normalise/line.ts'

/** Returns the names that an IRC `present+` line records: those named behind it, else who wrote it. */
export function ircPresence(line: Line): string[] {
  const at = line.raw.indexOf('resent+')
  if (at < 1 || line.raw.length > 400) return []
  const said = line.raw
    .slice(at + 7)
    .replace(/^[:\s]{0,3}/, '')
    .trim()
  if (said !== '' && said.length < 200) return said.split(',').map((name) => name.trim().replaceAll('_', ' '))
  const nick = /<([^<>\s]{1,60})>\s{0,3}.?$/.exec(line.raw.slice(0, at))
  return nick?.[1] === undefined ? [] : [nick[1].replaceAll('_', ' ')]
}
