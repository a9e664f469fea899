import * as z from 'zod/mini'
import { Identifier, Instant } from './identifier.ts'

export const SourceKind = z.enum(['document', 'call', 'file', 'paste'])
export type SourceKind = z.infer<typeof SourceKind>

/** A document or call that is read again and again; `key` is what stays the same between readings. */
export const SourceReference = z.object({
  kind: SourceKind,
  /** A Google document id, a call code, a path inside an imported folder, or a digest of pasted text. */
  key: z.string().check(z.minLength(1), z.maxLength(500)),
  title: z.string().check(z.maxLength(300)),
  url: z.nullable(z.string().check(z.maxLength(2000))),
})
export type SourceReference = z.infer<typeof SourceReference>

export const Source = z.object({ id: Identifier, ...SourceReference.shape, lastReadAt: Instant })
export type Source = z.infer<typeof Source>
