import { createHash, randomBytes } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { RecordRequest } from '@evenkeel/contract/record.ts'
import { Command } from '@evenkeel/domain/command.ts'

interface Waiting {
  readonly commands: readonly Command[]
  readonly answer: (results: readonly object[]) => void
}

const digestOf = (text: string): Buffer => createHash('sha256').update(text).digest()

/** Opens a file in which a command is written once, with its events chained and its items and their owners in rows. */
function openLedger(path: string) {
  const database = new DatabaseSync(path)
  database.exec(`
    PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;
    CREATE TABLE command (id TEXT PRIMARY KEY, digest BLOB, answer TEXT) STRICT;
    CREATE TABLE entry (sequence INTEGER PRIMARY KEY, cause TEXT, type TEXT, body TEXT, digest BLOB, chain BLOB) STRICT;
    CREATE TABLE item (id TEXT PRIMARY KEY, text TEXT, due TEXT, quote TEXT) STRICT;
    CREATE TABLE assignment (item TEXT, party TEXT, role TEXT) STRICT;
    CREATE TABLE party (id TEXT PRIMARY KEY, name TEXT UNIQUE) STRICT;
    CREATE TABLE token (digest BLOB PRIMARY KEY) STRICT;
  `)
  const told = database.prepare('SELECT answer FROM command WHERE id = ?')
  const addCommand = database.prepare('INSERT INTO command VALUES (?, ?, ?)')
  const addEntry = database.prepare('INSERT INTO entry (cause, type, body, digest, chain) VALUES (?, ?, ?, ?, ?)')
  const addItem = database.prepare('INSERT INTO item VALUES (?, ?, ?, ?)')
  const addAssignment = database.prepare('INSERT INTO assignment VALUES (?, ?, ?)')
  const addParty = database.prepare('INSERT OR IGNORE INTO party VALUES (?, ?)')
  const knownToken = database.prepare('SELECT 1 FROM token WHERE digest = ?')
  let chain: Buffer = Buffer.alloc(32)

  function append(cause: string, type: string, event: object): void {
    const body = JSON.stringify(event)
    const digest = digestOf(randomBytes(16).toString('hex') + body)
    chain = createHash('sha256').update(chain).update(digest).digest()
    addEntry.run(cause, type, body, digest, chain)
  }

  function write(command: Command): object {
    const before = told.get(command.id)?.['answer']
    if (typeof before === 'string') return JSON.parse(before) as object
    if (command.body.type !== 'reading.record') throw new Error('the bench sends readings only')
    append(command.id, 'source.read', command.body.reading.source)
    for (const { items } of command.body.reading.meetings) {
      items.forEach((item, place) => {
        const id = `${command.id}-${place}`
        append(command.id, 'item.added', { id, ...item })
        addItem.run(id, item.text, item.due, item.quote)
        for (const {
          party: { name },
          role,
        } of item.parties) {
          addParty.run(name, name)
          addAssignment.run(id, name, role)
        }
      })
    }
    const answer = { ok: true, id: command.id }
    addCommand.run(command.id, digestOf(JSON.stringify(command.body)), JSON.stringify(answer))
    return answer
  }

  return {
    admit: (token: string): void => {
      database.prepare('INSERT INTO token VALUES (?)').run(digestOf(token))
    },
    isKnown: (token: string): boolean => knownToken.get(digestOf(token)) !== undefined,
    /** Writes all that waits in one transaction, and answers when it is on the disk. */
    commit: (waiting: readonly Waiting[]): void => {
      database.exec('BEGIN IMMEDIATE')
      const results = waiting.map(({ commands }) => commands.map(write))
      database.exec('COMMIT')
      waiting.forEach(({ answer }, place) => answer(results[place] ?? []))
    },
  }
}

function bodyOf(request: IncomingMessage, then: (body: string) => void): void {
  const parts: Buffer[] = []
  request.on('data', (part: Buffer) => parts.push(part))
  request.on('end', () => then(Buffer.concat(parts).toString('utf8')))
}

function send(response: ServerResponse, status: number, answer: object): void {
  const body = JSON.stringify(answer)
  response.writeHead(status, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) })
  response.end(body)
}

/**
 * Starts the least that could be called durable, idempotent and authenticated, with no framework: it recognises no item that it has,
 * counts no attempts, and keeps nothing to play back. What it loses against a server that records nothing, ours can not win back.
 */
export async function startLeastDurable(
  folder: string,
): Promise<{ readonly port: number; readonly path: string; readonly token: string }> {
  const ledger = openLedger(join(folder, 'least.sqlite'))
  const token = randomBytes(32).toString('hex')
  ledger.admit(token)
  let waiting: Waiting[] = []
  const flush = (): void => {
    const now = waiting
    waiting = []
    ledger.commit(now)
  }
  const server = createServer((request, response) => {
    bodyOf(request, (body) => {
      if (!ledger.isKnown(request.headers.authorization?.slice('Bearer '.length) ?? '')) {
        return send(response, 401, { code: 'signed-out' })
      }
      const parsed = RecordRequest.safeParse(JSON.parse(body))
      const commands = (parsed.success ? parsed.data.commands : []).flatMap((one) => {
        const command = Command.safeParse(one)
        return command.success ? [command.data] : []
      })
      if (!parsed.success || commands.length < parsed.data.commands.length) {
        return send(response, 400, { code: 'bad-request' })
      }
      if (waiting.length === 0) setImmediate(flush)
      waiting.push({ commands, answer: (results) => send(response, 200, { results }) })
    })
  })
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  return { port: (server.address() as AddressInfo).port, path: '/', token }
}
