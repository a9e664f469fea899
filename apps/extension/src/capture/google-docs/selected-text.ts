/**
 * Returns the text selected in an open Google document, or an empty string. Docs draws on a canvas and keeps the
 * selection to itself, but answers a `copy` event in its hidden input frame by putting the selection there.
 */
export async function selectedText(page: Document): Promise<string> {
  const frame = page.querySelector<HTMLIFrameElement>('.docs-texteventtarget-iframe')
  const target = frame?.contentDocument?.querySelector<HTMLElement>('[contenteditable="true"]')
  if (target) {
    target.dispatchEvent(new CustomEvent('copy', { bubbles: true, cancelable: true }))
    await new Promise((resolve) => {
      setTimeout(resolve, 50)
    })
    const copied = (target.innerText || target.textContent || '').replace(/\u200B/g, '')
    if (copied.trim() !== '') return copied
  }
  return page.getSelection()?.toString() ?? ''
}
