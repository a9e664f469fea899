/** The lowest major version of Node that can run the installer; the rest runs on the Node that is installed with the project. */
export const nodeMajorMin = 20

/** Returns null when `version` (as in process.versions.node) will do, else the problem to show. */
export function complainOfNode(version) {
  const major = Number.parseInt(version, 10)
  if (major >= nodeMajorMin) return null
  return {
    code: 'node-too-old',
    detail: `Evenkeel needs Node ${nodeMajorMin} or later to start, and this is Node ${version}: install a newer one from nodejs.org and run the command again.`,
  }
}

/** Prints a problem as one sentence with the page that says more, and ends the process with status 1. */
export function stopWith({ code, detail }) {
  console.error(`${detail} (docs/errors/${code}.md)`)
  process.exit(1)
}
