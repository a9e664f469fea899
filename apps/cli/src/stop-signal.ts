/** Returns a promise that is kept at the first Ctrl-C or polite end; made before the user is told how to stop. */
export function stopSignal(): Promise<void> {
  return new Promise<void>((stop) => {
    process.once('SIGINT', () => stop())
    process.once('SIGTERM', () => stop())
  })
}
