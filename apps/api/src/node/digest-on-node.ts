import { hash } from 'node:crypto'
import { SHA256, withLabel } from '../store/labelled-hash.ts'

/** Returns the SHA-256 of a text in hexadecimal letters, without the way through the thread pool that the web's own would take. */
export function sha256OnNode(text: string): string {
  return hash('sha256', text, 'hex')
}

/** Returns the SHA-256 of a text behind its label. */
export function digestOnNode(text: string): string {
  return withLabel(SHA256, sha256OnNode(text))
}
