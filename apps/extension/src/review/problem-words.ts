/** Returns what a person can do about a problem of reading, as a heading and a remedy. */
export function problemWords(code: string): { readonly title: string; readonly remedy: string } {
  switch (code) {
    case 'not-a-google-document':
      return {
        title: 'Open your notes',
        remedy: 'Bring the Google document with your notes to the front, or paste the notes here.',
      }
    case 'document-script-missing':
      return {
        title: 'Reload the document once',
        remedy: 'Then Evenkeel can read it. Nothing that you confirmed is lost.',
      }
    case 'document-empty':
      return { title: 'The document is empty', remedy: 'Write or paste notes into it, then read it again.' }
    case 'nothing-found':
      return {
        title: 'Nothing was recognised',
        remedy: 'Write items as “Name: what to do by when” or with a checkbox, or select one and tag it.',
      }
    case 'storage-unavailable':
      return {
        title: 'This computer could not keep it',
        remedy: 'Free some disk space, then try again: nothing was sent.',
      }
    case 'extraction-failed':
      return {
        title: 'The notes could not be searched',
        remedy: 'Read again; if it fails once more, paste a part of them.',
      }
    default:
      return {
        title: 'The document could not be read',
        remedy: 'Check that you are signed in and may download it; or copy the notes and paste them here.',
      }
  }
}
