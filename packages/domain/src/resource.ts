import * as z from 'zod/mini'
import { Identifier } from './identifier.ts'

/** What a member organization can bring to the common work (practice P8). */
export const ResourceKind = z.enum([
  'money',
  'expertise',
  'networks',
  'legitimacy',
  'data',
  'visibility',
  'mobilisation',
  'space',
  'material',
])
export type ResourceKind = z.infer<typeof ResourceKind>

/** Kinds of resources, none of them twice. */
export const ResourceKinds = z.array(ResourceKind).check(
  z.maxLength(9),
  z.refine((kinds) => new Set(kinds).size === kinds.length),
)

/** What an organization said of all kinds at once: an empty list that it brings none of them, null that it has said nothing yet. */
export const BroughtResources = z.nullable(ResourceKinds)
export type BroughtResources = z.infer<typeof BroughtResources>

/** One kind of resource that an organization says it brings: nothing of how much, which is not the coalition's to compare. */
export const Resource = z.object({ organization: Identifier, kind: ResourceKind })
export type Resource = z.infer<typeof Resource>
