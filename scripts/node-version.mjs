/** The lowest major version of Node that can run the installer; the rest runs on the Node that is installed with the project. */
export const nodeMajorMin = 20

/** Returns null when `version` (as in process.versions.node) will do, else the one sentence to show. */
export function complainOfNode(version) {
  const major = Number.parseInt(version, 10)
  if (major >= nodeMajorMin) return null
  return `Evenkeel needs Node ${nodeMajorMin} or later to start, and this is Node ${version}: install a newer one from nodejs.org and run the command again (docs/errors/node-too-old.md).`
}
