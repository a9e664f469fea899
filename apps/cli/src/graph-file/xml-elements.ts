import { fail, type Outcome, succeed } from '@evenkeel/domain/problem.ts'
import { SaxesParser } from 'saxes'

/** One element with its attributes, its own text and its children; names without their prefix. */
export interface XmlElement {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: XmlElement[]
  text: string
}

/** Returns the root element of well-formed XML, or a failure with the parser's reason. External entities are not read. */
export function parseXml(text: string): Outcome<XmlElement> {
  const parser = new SaxesParser()
  const document: XmlElement = { name: '', attributes: {}, children: [], text: '' }
  const open: XmlElement[] = [document]
  let reason: string | null = null
  parser.on('error', (error) => {
    reason ??= error.message
  })
  parser.on('opentag', ({ name, attributes }) => {
    const element: XmlElement = { name: localName(name), attributes, children: [], text: '' }
    open.at(-1)?.children.push(element)
    open.push(element)
  })
  parser.on('text', (piece) => {
    const element = open.at(-1)
    if (element !== undefined) element.text += piece
  })
  parser.on('closetag', () => open.pop())
  parser.write(text).close()
  const [root] = document.children
  if (reason !== null || root === undefined) {
    return fail('graph-file-malformed', `The file is not well-formed XML: ${reason ?? 'it is empty'}.`)
  }
  return succeed(root)
}

/** Returns all elements of a name below an element, in document order. */
export function elementsNamed(root: XmlElement, name: string): readonly XmlElement[] {
  return root.children.flatMap((child) =>
    child.name === name ? [child, ...elementsNamed(child, name)] : elementsNamed(child, name),
  )
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1)
}
