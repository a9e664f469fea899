// No syntax here that an old Node would stumble over before it has been told that it is old.
import { complainOfNode } from './node-version.mjs'

const complaint = complainOfNode(process.versions.node)
if (complaint === null) {
  import('./start-evenkeel.mjs')
} else {
  console.error(complaint)
  process.exitCode = 1
}
