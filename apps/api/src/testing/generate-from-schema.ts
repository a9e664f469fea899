import fc from 'fast-check'
import type { JsonSchema } from '../openapi/openapi-document.ts'

const NASTY = [
  '',
  ' ',
  '\0',
  '\u202e',
  '\u200b',
  '\u{1f6a3}'.repeat(400),
  "' OR 1=1 --",
  '../../etc/passwd',
  '%00',
  '<script>alert(1)</script>',
  '=cmd|"/c calc"!A1',
  '__proto__',
  'constructor',
  '9'.repeat(400),
  '1e999',
  '-0',
  'null',
  '{}',
]

/** What may stand where a schema wants something else: no value that any field would take by its type alone is left out. */
export const hostileValue: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    true,
    0,
    -1,
    1e308,
    2 ** 53,
    [],
    {},
    [[]],
    JSON.parse('{"__proto__":{"a":1},"constructor":1}'),
  ),
  fc.constantFrom(...NASTY),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.jsonValue({ maxDepth: 3 }),
)

/** Returns what a schema describes; references are looked up among the named ones. */
export function valuesOf(
  schema: JsonSchema,
  named: Readonly<Record<string, JsonSchema>>,
  depth = 0,
): fc.Arbitrary<unknown> {
  const inner = (one: JsonSchema): fc.Arbitrary<unknown> => valuesOf(one, named, depth + 1)
  if (schema.$ref !== undefined) return inner(named[schema.$ref.slice(schema.$ref.lastIndexOf('/') + 1)] ?? {})
  if (schema.const !== undefined) return fc.constant(schema.const)
  if (schema.enum !== undefined) return fc.constantFrom(...schema.enum)
  const alternatives = schema.oneOf ?? schema.anyOf
  if (alternatives !== undefined) return fc.oneof(...alternatives.map(inner))
  switch (String(schema.type)) {
    case 'object':
      return objectOf(schema, inner)
    case 'array': {
      const maxLength = Math.min(number(schema, 'maxItems') ?? 3, depth > 6 ? 1 : 3)
      return fc.array(inner(schema.items ?? {}), { minLength: number(schema, 'minItems') ?? 0, maxLength })
    }
    case 'string':
      return textOf(schema)
    case 'integer':
      return wholeOf(schema)
    case 'number':
      return fc.double({ min: number(schema, 'minimum') ?? -1e6, max: number(schema, 'maximum') ?? 1e6, noNaN: true })
    case 'boolean':
      return fc.boolean()
    case 'null':
      return fc.constant(null)
    default:
      return fc.jsonValue({ maxDepth: 1 })
  }
}

/** Returns a value like the given ones with one thing about it changed: a field gone, of another kind, or one too many. */
export function spoiled(values: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  return fc
    .tuple(values, fc.nat(), fc.constantFrom('gone', 'other', 'more', 'whole'), hostileValue)
    .map(([value, place, how, hostile]) => {
      if (how === 'whole') return hostile
      const copy: unknown = structuredClone(value)
      const holders = objectsIn(copy)
      const holder = holders[place % Math.max(1, holders.length)]
      if (holder === undefined) return hostile
      const keys = Object.keys(holder)
      const key = keys[place % Math.max(1, keys.length)]
      if (how === 'more') holder['unheard-of'] = hostile
      else if (key !== undefined && how === 'gone') delete holder[key]
      else if (key !== undefined) holder[key] = hostile
      return copy
    })
}

function objectsIn(value: unknown): Record<string, unknown>[] {
  if (Array.isArray(value)) return value.flatMap(objectsIn)
  if (typeof value !== 'object' || value === null) return []
  return [value as Record<string, unknown>, ...Object.values(value).flatMap(objectsIn)]
}

function objectOf(schema: JsonSchema, inner: (one: JsonSchema) => fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  const fields = Object.fromEntries(Object.entries(schema.properties ?? {}).map(([name, one]) => [name, inner(one)]))
  return fc.record(fields, { requiredKeys: [...(schema.required ?? [])], noNullPrototype: true })
}

function textOf(schema: JsonSchema): fc.Arbitrary<string> {
  const pattern = schema['pattern']
  if (schema['format'] === 'date') return dates.map((date) => date.toISOString().slice(0, 10))
  if (schema['format'] === 'date-time') return dates.map((date) => date.toISOString())
  if (typeof pattern === 'string') return fc.stringMatching(new RegExp(pattern, 'u'), { size: 'small' })
  const minLength = number(schema, 'minLength') ?? 0
  const maxLength = Math.max(minLength, Math.min(number(schema, 'maxLength') ?? 60, minLength + 60))
  const nasty = NASTY.filter((one) => one.length >= minLength && one.length <= maxLength)
  const plain = fc.string({ unit: 'grapheme', minLength, maxLength: Math.max(minLength, Math.floor(maxLength / 4)) })
  const fitting = plain.map((text) => (text.length > maxLength ? text.slice(0, maxLength) : text))
  return nasty.length === 0 ? fitting : fc.oneof({ weight: 4, arbitrary: fitting }, fc.constantFrom(...nasty))
}

const dates = fc.date({ min: new Date('2000-01-01'), max: new Date('2040-01-01'), noInvalidDate: true })

function wholeOf(schema: JsonSchema): fc.Arbitrary<number> {
  const above = number(schema, 'exclusiveMinimum')
  const min = above === undefined ? (number(schema, 'minimum') ?? -1000) : above + 1
  return fc.integer({ min: Math.max(min, -1000), max: Math.min(number(schema, 'maximum') ?? 10_000, 10_000) })
}

function number(schema: JsonSchema, keyword: string): number | undefined {
  const value = schema[keyword]
  return typeof value === 'number' ? value : undefined
}
