import { escapeHtml, inlineHtml, pageHtml } from './html.ts'
import type { DescribedResponse, OpenApiDocument, Operation } from './openapi-document.ts'
import { schemaHtml, schemaLine } from './schema-html.ts'

interface Place {
  readonly path: string
  readonly method: string
  readonly operation: Operation
}

/** Returns the API's description as one page to read, without a script. */
export function docsPage(document: OpenApiDocument): string {
  const places = Object.entries(document.paths).flatMap(([path, operations]) =>
    Object.entries(operations).map(([method, operation]): Place => ({ path, method, operation })),
  )
  const groups = document.tags.map(({ name }) => ({
    name,
    places: places.filter(({ operation }) => operation.tags.includes(name)),
  }))
  const body = `<header>
<h1>${escapeHtml(document.info.title)}: the API</h1>
<p>${inlineHtml(document.info.description)}</p>
<p><a href="/v1/openapi.json">The same as OpenAPI ${document.openapi}</a>, for machines · version ${escapeHtml(document.info.version)}</p>
</header>
<nav aria-label="Contents">
${groups.map(({ name, places: inside }) => `<h2>${escapeHtml(name)}</h2><ul>${inside.map(contentsRow).join('')}</ul>`).join('\n')}
<p><a href="#schemas">Schemas</a></p>
</nav>
<main>
${groups.map(({ name, places: inside }) => `<h2>${escapeHtml(name)}</h2>${inside.map(operationHtml).join('\n')}`).join('\n')}
<h2 id="schemas">Schemas</h2>
${Object.entries(document.components.schemas)
  .map(
    ([name, schema]) =>
      `<details id="schema-${escapeHtml(name)}"><summary><code>${escapeHtml(name)}</code></summary>${schemaHtml(schema)}</details>`,
  )
  .join('\n')}
</main>`
  return pageHtml({ title: `${document.info.title}: the API`, body })
}

function contentsRow({ operation }: Place): string {
  return `<li><a href="#${escapeHtml(operation.operationId)}">${escapeHtml(operation.summary)}</a></li>`
}

function operationHtml({ path, method, operation }: Place): string {
  const body = operation.requestBody?.content['application/json']
  const parts = [
    `<h3>${escapeHtml(operation.summary)}</h3>`,
    `<p class="door"><span class="method" data-method="${method}">${method.toUpperCase()}</span> <code>${escapeHtml(path).replaceAll('/', '/<wbr>')}</code></p>`,
    operation.description === undefined ? '' : `<p>${inlineHtml(operation.description)}</p>`,
    `<p class="soft">${operation.security.length === 0 ? 'Open to everybody.' : 'For a session or a device’s token.'}</p>`,
    parametersHtml(operation),
    body === undefined ? '' : `<h4>Body</h4><p class="type">${schemaLine(body.schema)}</p>${exampleHtml(body.example)}`,
    ...Object.entries(operation.responses)
      .filter(([status]) => Number(status) < 400)
      .map(([status, response]) => answerHtml(status, response)),
    refusalsHtml(operation),
  ]
  return `<section id="${escapeHtml(operation.operationId)}">${parts.join('\n')}</section>`
}

function parametersHtml({ parameters = [] }: Operation): string {
  if (parameters.length === 0) return ''
  const rows = parameters.map(
    ({ name, in: where, required, schema, description }) =>
      `<dt><code>${escapeHtml(name)}</code> <small>${where}${required ? '' : ', may be left out'}</small></dt>` +
      `<dd><p class="type">${schemaLine(schema)}</p>${description === undefined ? '' : `<p>${inlineHtml(description)}</p>`}</dd>`,
  )
  return `<h4>Parameters</h4><dl>${rows.join('')}</dl>`
}

function answerHtml(status: string, { description, content }: DescribedResponse): string {
  const json = content?.['application/json']
  return json === undefined
    ? `<h4>Answer ${escapeHtml(status)}</h4><p>${inlineHtml(description)}</p>`
    : `<h4>Answer ${escapeHtml(status)}</h4><p class="type">${schemaLine(json.schema)}</p>${exampleHtml(json.example)}`
}

function exampleHtml(example: unknown): string {
  return example === undefined
    ? ''
    : `<pre tabindex="0"><code>${escapeHtml(JSON.stringify(example, null, 2))}</code></pre>`
}

function refusalsHtml({ responses }: Operation): string {
  const codes = Object.entries(responses)
    .filter(([status]) => Number(status) >= 400)
    .flatMap(([status, { description }]) =>
      [...description.matchAll(/`([a-z-]+)`/g)].map(([, code = '']) => ({ status, code })),
    )
  const rows = codes.map(({ status, code }) => `<li><a href="/v1/docs/problems/${code}">${status} ${code}</a></li>`)
  return `<details><summary>Refusals</summary><ul class="codes">${rows.join('')}</ul></details>`
}
