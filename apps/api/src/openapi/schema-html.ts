import { escapeHtml, inlineHtml } from './html.ts'
import type { JsonSchema } from './openapi-document.ts'

const LIMITS: readonly (readonly [string, string])[] = [
  ['minimum', '≥ '],
  ['maximum', '≤ '],
  ['exclusiveMinimum', '> '],
  ['exclusiveMaximum', '< '],
  ['minLength', 'letters ≥ '],
  ['maxLength', 'letters ≤ '],
  ['minItems', 'of them ≥ '],
  ['maxItems', 'of them ≤ '],
]

/** Returns a schema in one line: its type, what it refers to, and its limits. */
export function schemaLine(schema: JsonSchema): string {
  return [typeOf(schema), ...limitsOf(schema)].join(', ')
}

/** Returns a schema with its fields, or its alternatives, as lists inside each other. */
export function schemaHtml(schema: JsonSchema): string {
  const alternatives = schema.oneOf ?? schema.anyOf
  if (alternatives !== undefined && !isLine(schema)) {
    return `<p class="type">one of</p><ol>${alternatives.map((one) => `<li>${schemaHtml(one)}</li>`).join('')}</ol>`
  }
  const inner = schema.properties ?? schema.items?.properties
  const line = `<p class="type">${schemaLine(schema)}</p>`
  return inner === undefined ? line : line + fieldsHtml(inner, schema.required ?? schema.items?.required ?? [])
}

function fieldsHtml(fields: Readonly<Record<string, JsonSchema>>, required: readonly string[]): string {
  const rows = Object.entries(fields).map(([name, schema]) => {
    const optional = required.includes(name) ? '' : ' <small>may be left out</small>'
    return `<dt><code>${escapeHtml(name)}</code>${optional}</dt><dd>${schemaHtml(schema)}</dd>`
  })
  return `<dl>${rows.join('')}</dl>`
}

/** What fits into one line: everything but fields of its own. */
function isLine(schema: JsonSchema): boolean {
  if (schema.properties !== undefined) return false
  return [...(schema.oneOf ?? schema.anyOf ?? []), ...(schema.items === undefined ? [] : [schema.items])].every(isLine)
}

function typeOf(schema: JsonSchema): string {
  if (schema.$ref !== undefined) {
    const name = schema.$ref.slice(schema.$ref.lastIndexOf('/') + 1)
    return `<a href="#schema-${escapeHtml(name)}">${escapeHtml(name)}</a>`
  }
  if (schema.const !== undefined) return `<code>${escapeHtml(JSON.stringify(schema.const))}</code>`
  if (schema.enum !== undefined) {
    return schema.enum.map((one) => `<code>${escapeHtml(JSON.stringify(one))}</code>`).join(' or ')
  }
  const alternatives = schema.oneOf ?? schema.anyOf
  if (alternatives !== undefined) return alternatives.map(schemaLine).join(' or ')
  if (schema.type === 'array') return `list of ${schema.items === undefined ? 'anything' : typeOf(schema.items)}`
  const format = typeof schema['format'] === 'string' ? ` (${escapeHtml(schema['format'])})` : ''
  return `${escapeHtml(schema.type === undefined ? 'anything' : String(schema.type))}${format}`
}

function limitsOf(schema: JsonSchema): string[] {
  const limits = LIMITS.flatMap(([keyword, words]) => {
    const value = schema[keyword]
    // Every whole number has the bounds of what a float can hold: that tells nobody anything.
    return typeof value === 'number' && Math.abs(value) < Number.MAX_SAFE_INTEGER ? [`${words}${value}`] : []
  })
  return schema.description === undefined ? limits : [...limits, inlineHtml(schema.description)]
}
