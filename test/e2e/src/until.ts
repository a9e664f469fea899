/** Waits until a question is answered by true, asking again and again, and says what it waited for when it never is. */
export async function until(ask: () => Promise<boolean>, what: string, timeoutMs = 60_000): Promise<void> {
  const end = Date.now() + timeoutMs
  for (;;) {
    if (await ask()) return
    if (Date.now() > end) throw new Error(`Waited ${timeoutMs / 1000} s in vain: ${what}`)
    await new Promise((resolve) => {
      setTimeout(resolve, 100)
    })
  }
}
