import { textOf, trackedFiles } from './tracked-files.ts'

export interface Workspace {
  readonly folder: string
  readonly name: string
  readonly tag: string | undefined
  readonly scripts: Readonly<Record<string, string>>
  /** Names of the workspaces that it declares, in dependencies of every kind. */
  readonly internal: readonly string[]
}

interface Manifest {
  readonly name: string
  readonly scripts?: Record<string, string>
  readonly dependencies?: Record<string, string>
  readonly devDependencies?: Record<string, string>
  readonly peerDependencies?: Record<string, string>
}

/** Returns every workspace of the repository with its tag, scripts and internal dependencies. */
export function workspaces(): readonly Workspace[] {
  return trackedFiles()
    .filter((path) => /^(packages|apps|test)\/[^/]+\/package\.json$/.test(path))
    .map((path) => {
      const folder = path.slice(0, -'/package.json'.length)
      const manifest = JSON.parse(textOf(path)) as Manifest
      const turbo = JSON.parse(textOf(`${folder}/turbo.json`)) as { readonly tags?: readonly string[] }
      const declared = { ...manifest.dependencies, ...manifest.devDependencies, ...manifest.peerDependencies }
      return {
        folder,
        name: manifest.name,
        tag: turbo.tags?.[0],
        scripts: manifest.scripts ?? {},
        internal: Object.keys(declared).filter((name) => name.startsWith('@evenkeel/')),
      }
    })
}
