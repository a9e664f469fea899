/** What is selected: its words, and the HTML that Docs would put on the clipboard, which keeps boxes and paragraphs (may be empty). */
export interface SelectedText {
  readonly text: string
  readonly html: string
}

/**
 * Returns what is selected in an open Google document, or empty strings. Docs draws on a canvas and keeps the
 * selection to itself, but answers a `copy` event in its hidden input frame by putting the selection there.
 */
export async function selectedText(page: Document): Promise<SelectedText> {
  const frame = page.querySelector<HTMLIFrameElement>('.docs-texteventtarget-iframe')
  const target = frame?.contentDocument?.querySelector<HTMLElement>('[contenteditable="true"]')
  if (target) {
    target.dispatchEvent(new CustomEvent('copy', { bubbles: true, cancelable: true }))
    await new Promise((resolve) => {
      setTimeout(resolve, 50)
    })
    const text = (target.innerText || target.textContent || '').replace(/\u200B/g, '')
    if (text.trim() !== '') return { text, html: target.innerHTML }
  }
  return { text: page.getSelection()?.toString() ?? '', html: '' }
}
