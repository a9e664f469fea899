/** Beside a server: answers each message with the bytes that its heap, and the buffers of it, hold after cleaning up. */
process.on('message', () => {
  // What a turn of the loop lets go of is there for the next one to take.
  setTimeout(() => {
    globalThis.gc?.()
    globalThis.gc?.()
    const { heapUsed, external } = process.memoryUsage()
    process.send?.(heapUsed + external)
  }, 500)
})
process.channel?.unref()
