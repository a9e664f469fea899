/** Returns whether a problem's code says that nobody is signed in, or no longer. */
export function isSignedOut(code: string): boolean {
  return code === 'not-signed-in'
}
