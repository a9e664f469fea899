// No syntax here that an old Node would stumble over before it has been told that it is old.
import { complainOfNode, stopWith } from './node-version.mjs'

const complaint = complainOfNode(process.versions.node)
if (complaint === null) {
  import('./deploy-evenkeel.mjs')
} else {
  stopWith(complaint)
}
