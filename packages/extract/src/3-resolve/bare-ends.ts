/** Returns a text without a bracket at either end. */
export function withoutFrame(text: string): string {
  const opens = text.startsWith('[') || text.startsWith('(') ? 1 : 0
  const closes = text.length > opens && (text.endsWith(']') || text.endsWith(')')) ? 1 : 0
  return opens + closes === 0 ? text : text.slice(opens, text.length - closes)
}

/** Returns a text without up to five stops and spaces at its end. */
export function withoutStops(text: string): string {
  let end = text.length
  while (end > 0 && text.length - end < 5) {
    const last = text.charAt(end - 1)
    if (last !== '.' && last !== '!' && last.trim() !== '') break
    end -= 1
  }
  return end === text.length ? text : text.slice(0, end)
}
