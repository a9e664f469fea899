import { routeNotes } from '@evenkeel/contract/route-notes.ts'
import { routes, type Route, type RouteName } from '@evenkeel/contract/routes.ts'
import * as z from 'zod/mini'
import { namedSchemas } from './named-schemas.ts'
import type { JsonSchema } from './openapi-document.ts'

export interface DescribedSchemas {
  readonly schemas: Readonly<Record<string, JsonSchema>>
  /** Returns the reference to a schema that is among them. */
  readonly refer: (schema: z.ZodMiniType) => JsonSchema
}

/** Returns every schema of the routes table as JSON Schema, the named ones under their names and the rest under their routes'. */
export function describeSchemas(): DescribedSchemas {
  const registry = z.registry<{ id: string }>()
  const names = new Map<z.ZodMiniType, string>()
  const name = (schema: z.ZodMiniType, id: string): void => {
    if (names.has(schema)) return
    names.set(schema, id)
    registry.add(schema, { id })
  }
  for (const [id, schema] of Object.entries(namedSchemas)) name(schema, id)
  for (const route of Object.keys(routes) as RouteName[]) {
    const { request, response }: Route = routes[route]
    const capital = route.charAt(0).toUpperCase() + route.slice(1)
    const body = routeNotes[route].body ?? request
    if (body !== null) name(body, `${capital}Request`)
    name(response, `${capital}Response`)
  }
  // What a schema takes is also what it gives, but for defaults, which an older server's answers lack.
  const made = z.toJSONSchema(registry, { io: 'input', unrepresentable: 'any', uri: refer })
  const schemas = Object.fromEntries(
    Object.entries(made.schemas)
      .map(([id, { $schema: _schema, $id: _id, ...rest }]) => [id, rest as JsonSchema] as const)
      .toSorted(([one], [other]) => (one < other ? -1 : 1)),
  )
  return { schemas, refer: (schema) => ({ $ref: refer(names.get(schema) ?? '') }) }
}

function refer(id: string): string {
  return `#/components/schemas/${id}`
}
