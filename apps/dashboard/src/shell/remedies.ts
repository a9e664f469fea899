const remedies: Readonly<Record<string, string>> = {
  unreachable: 'Check that the server is running and that you are online, then try again. Nothing was lost.',
  'unexpected-answer':
    'The server and this page may be of different versions. Reload the page; if it stays, update the server.',
  'not-signed-in': 'Open a fresh sign-in link.',
  'sign-in-link-spent': 'Ask for a fresh link, or start Evenkeel again: it prints one. A link works once.',
  'too-many-attempts': 'Wait a little, then try again.',
  'sign-in-failed': 'Begin again here, and stay in this browser until you are in.',
  'sign-in-again': 'Sign out and in again, then do it.',
  'passkey-wanted': 'Sign in by a passkey; where you have none, you add one after signing in anew.',
  'sign-in-not-offered': 'Use another way, or ask your coordinator for a link.',
  'mail-not-sent': 'Check the address and try again in a moment.',
  'provider-unreachable': 'Try again in a moment, or sign in another way.',
  'method-taken': 'Sign in by it to see which account it opens.',
  'last-way-in': 'Add another way to sign in first.',
  'passkey-not-given': 'Try again, or use another way.',
  'pairing-not-found': 'Codes run out after a few minutes. Ask for a new one in the extension, then type it here.',
  'not-found': 'Choose another coalition, or ask its coordinator to add you.',
  'last-coordinator': 'Make another member a coordinator first.',
  'invitation-not-found': 'Ask a coordinator of the coalition for another invitation.',
  'member-not-found': 'The membership may have ended meanwhile. Reload the page.',
  'role-not-found': 'The role may have been taken from the charter meanwhile. Reload the page.',
  'role-not-allowed': 'Ask a coordinator of the coalition to do it, or to change your role.',
  'item-not-found': 'It may have been merged into another one. Reload the page.',
  'no-such-moment': 'Go back to now: the record does not reach as far as this address says.',
  'cannot-be-undone': 'Make a change that puts right what is wrong.',
  'command-not-found': 'Reload the page. It may have been erased meanwhile.',
  'version-conflict': 'Look at their version, then edit again if yours should stand.',
  'parties-met': 'Look at the notes of those days. Two whom they list beside each other are most often two.',
  'parties-told-apart': 'Take that back under “Kept apart” first, if it was a mistake.',
  'parties-merged': 'Undo the merge first, then keep them apart.',
  'party-not-found': 'It may have been merged meanwhile. Reload the page.',
  'cross-origin-refused': 'Open this page at the address that the server prints when it starts.',
  'disk-full': 'Free some space where the server keeps its records, then try again. Nothing was lost.',
  'try-again': 'Try again in a moment. Nothing was lost.',
  'unexpected-error': 'Reload the page. If it happens again, report it with the code below.',
}

/** Returns what somebody can do about a problem, by its code; a general way out for a code that is not known here. */
export function remedyFor(code: string): string {
  return remedies[code] ?? 'Try again. If it stays, look the code up in the manual.'
}
