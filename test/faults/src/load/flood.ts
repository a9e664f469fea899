import { Agent, request } from 'node:http'
import { setPriority } from 'node:os'
import { inventCommand } from './invent-commands.ts'
import { seededRandom } from '../seeded-random.ts'

/** Sends commands to one coalition over so many connections, each as soon as it has its answer, until it is killed. */
const [url = '', path = '', cookie = '', connections = '1'] = process.argv.slice(2)
// A flood comes from elsewhere: what it takes to make one must not be taken from the server.
setPriority(19)
const agent = new Agent({ keepAlive: true, maxSockets: Number(connections) })
const random = seededRandom(7)
let number = 0
const send = (): void => {
  number += 1
  const body = JSON.stringify({ commands: [inventCommand(random, number)] })
  const headers = { cookie, origin: url, 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) }
  const sent = request(url + path, { method: 'POST', agent, headers }, (answer) => {
    answer.resume()
    answer.once('end', send)
  })
  sent.once('error', () => setTimeout(send, 50))
  sent.end(body)
}
for (let connection = 0; connection < Number(connections); connection++) send()
