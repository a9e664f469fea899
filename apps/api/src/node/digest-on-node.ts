import { hash } from 'node:crypto'

/** Returns the SHA-256 of a text, without the way through the thread pool that the web's own would take. */
export function digestOnNode(text: string): string {
  return hash('sha256', text, 'hex')
}
