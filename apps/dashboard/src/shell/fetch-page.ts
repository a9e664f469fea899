import { ProblemError } from './problem-error.ts'

/** Returns true when the server answers anything at all. */
export async function isServerThere(): Promise<boolean> {
  try {
    await fetch('/', { method: 'HEAD', cache: 'no-store' })
    return true
  } catch {
    // Whatever kept the answer away, there is none.
    return false
  }
}

/**
 * Returns what fetches a page's code. Where that fails because the server is gone it fails with `unreachable`: for a module that is
 * missing the router loads the whole document anew, which a new version needs, and which without a server leaves nothing at all.
 */
export function fetchPage<Module>(
  importPage: () => Promise<Module>,
  isThere: () => Promise<boolean> = isServerThere,
): () => Promise<Module> {
  return async () => {
    try {
      return await importPage()
    } catch (error) {
      if (await isThere()) throw error
      throw new ProblemError({ code: 'unreachable', detail: 'The page could not be fetched.' })
    }
  }
}
