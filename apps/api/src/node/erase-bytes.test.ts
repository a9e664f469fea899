import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Reading } from '@evenkeel/domain/reading.ts'
import { expect, test } from 'vitest'
import { buildReading, commandMaker } from '../testing/build-reading.ts'
import type { Granted } from '../granted.ts'
import { openSqlDirectory } from '../store/sql-directory.ts'
import { digestOnNode } from './digest-on-node.ts'
import { openNodeSqlite } from './node-sqlite-driver.ts'
import { openNodeCoalitionStore } from './node-coalition-store.ts'

/** Fifty ways in which one person is named, none of them a word of anything else. */
const names = Array.from({ length: 20 }, (_, index) => `Zyra${index} Quillfeather${index}`)
const emails = Array.from({ length: 10 }, (_, index) => `zyra.${index}@quillfeather.example`)
const handles = Array.from({ length: 10 }, (_, index) => `@zyq-${index}x`)
const nicknames = Array.from({ length: 10 }, (_, index) => `Zyrinka Ö. ${index}`)
const planted = [...names, ...emails, ...handles, ...nicknames]

function reading(index: number): Reading {
  const name = names[index % names.length] ?? ''
  return {
    ...buildReading(`minutes/${name}/${index}.md`, [
      {
        title: `Weekly with ${name}`,
        date: `2026-01-${String(index + 1).padStart(2, '0')}`,
        present: [`${name} of Oak Trust`, 'Bo Diaz of River Fund'],
        items: planted.slice(index, index + 10).map((one, place) => ({
          text: `Ask ${one} about offer ${index}-${place}`,
          owner: place % 2 === 0 ? name : 'Bo Diaz',
          quote: `- [ ] ${one.toUpperCase()} and ${one}: the offer`,
        })),
        decisions: [`${name} may sign for ${emails[index % 10] ?? ''}`],
        more: {
          speaking: [{ party: { name }, turns: 2, words: 20, seconds: null }],
          speakingMethod: 'transcript',
        },
      },
    ]),
  }
}

test('after an erasure none of fifty planted names and addresses stands in any byte of any file, and the ledger verifies', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'evenkeel-erase-'))
  try {
    const store = openNodeCoalitionStore(join(folder, 'coalition.sqlite'))
    const command = commandMaker()
    for (let index = 0; index < 20; index++) {
      await store.record([command({ type: 'reading.record', reading: reading(index) })], 'tester')
    }
    const facts = await store.facts()
    const [zyra, ...others] = facts.parties.filter(({ name }) => names.includes(name)).map(({ id }) => id)
    if (zyra === undefined) throw new Error('nobody was planted')
    const alias = (kind: 'email' | 'handle' | 'name') => (one: string) =>
      command({ type: 'party.add-alias', alias: { party: zyra, kind, alias: one } })
    await store.record(
      [
        ...others.map((from) =>
          command({ type: 'party.merge', from, into: zyra, reason: `${names[3] ?? ''} again`, confirmed: true }),
        ),
        ...emails.map(alias('email')),
        ...handles.map(alias('handle')),
        ...nicknames.map(alias('name')),
        command({ type: 'party.rename', party: zyra, name: nicknames[0] ?? '' }),
      ],
      'tester',
    )
    const bytes = (): string =>
      readdirSync(folder)
        .map((file) => readFileSync(join(folder, file), 'utf8').toLowerCase())
        .join('\n')
    const found = (): readonly string[] => {
      const all = bytes()
      return planted.filter((one) => all.includes(one.toLowerCase()))
    }
    expect(found()).toEqual(planted)
    const items = facts.items.length
    expect(await store.record([command({ type: 'person.erase', party: zyra })], 'tester')).toMatchObject([{ ok: true }])
    // Still open: the write-ahead log is searched too.
    expect(found()).toEqual([])
    expect(bytes()).not.toContain('quillfeather')
    const after = await store.facts()
    expect(after.items).toHaveLength(items)
    expect(new Set(after.assignments.map(({ party }) => party)).has(zyra)).toBe(true)
    expect(store.verify()).toMatchObject({ ok: true })
    store.close()
    expect(found()).toEqual([])
    const again = openNodeCoalitionStore(join(folder, 'coalition.sqlite'))
    again.rebuild()
    expect(await again.facts()).toEqual(after)
    again.close()
  } finally {
    rmSync(folder, { recursive: true })
  }
})

test('the account of somebody who is erased stands in no byte of the directory, unless it has another coalition', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'evenkeel-forget-'))
  const driver = openNodeSqlite(join(folder, 'directory.sqlite'))
  try {
    const directory = openSqlDirectory(driver, () => 0, digestOnNode)
    const coalitions = ['River', 'Hill'].map((name) => directory.addCoalition(name, false, 0))
    const [river, hill] = coalitions
    if (river === undefined || hill === undefined) throw new Error('no coalitions')
    for (const [person, name] of [
      ['one', 'Zyra Quillfeather'],
      ['two', 'Zyrus Plumewright'],
    ]) {
      driver.run('INSERT INTO people (id, name, is_owner) VALUES (?, ?, 0)', person ?? '', name ?? '')
      driver.run(
        `INSERT INTO sign_in_methods (issuer, subject, id, person, label, created_at) VALUES ('email', ?, ?, ?, ?, 0)`,
        `${person ?? ''}@quill.example`,
        `method-${person ?? ''}`,
        person ?? '',
        `${person ?? ''}@quill.example`,
      )
      directory.addMember(person ?? '', river.id, 'member', 0)
      driver.run('UPDATE memberships SET party = ? WHERE person = ?', `party-${person ?? ''}`, person ?? '')
    }
    directory.addMember('two', hill.id, 'member', 0)
    const bytes = (): string =>
      readdirSync(folder)
        .map((file) => readFileSync(join(folder, file), 'utf8'))
        .join('\n')
    expect(bytes()).toContain('Zyra Quillfeather')
    const granted = { coalition: { id: river.id } } as unknown as Granted
    await directory.forgetParty(granted, ['party-one', 'party-two'])
    expect(bytes()).not.toMatch(/Zyra|one@quill/)
    expect(bytes()).toContain('Zyrus Plumewright')
    const left = driver.all<{ coalition: string }>(`SELECT coalition FROM memberships WHERE person IN ('one', 'two')`)
    expect(left).toEqual([{ coalition: hill.id }])
  } finally {
    driver.close()
    rmSync(folder, { recursive: true })
  }
})
