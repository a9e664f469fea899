/** Returns a pairing code as `ABCD-EFGH` from what somebody typed or pasted, or null when it isn't eight letters or digits. */
export function pairingCode(typed: string): string | null {
  const letters = typed.toUpperCase().replace(/[\s\-–—]/g, '')
  return /^[A-Z0-9]{8}$/.test(letters) ? `${letters.slice(0, 4)}-${letters.slice(4)}` : null
}
