/** Returns epoch milliseconds as an instant of the record. */
export function instant(epochMs: number): string {
  return new Date(epochMs).toISOString()
}
