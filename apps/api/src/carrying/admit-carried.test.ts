import { emptyCharter } from '@evenkeel/domain/charter.ts'
import { expect, test } from 'vitest'
import { digestOnNode } from '../node/digest-on-node.ts'
import { openNodeSqlite } from '../node/node-sqlite-driver.ts'
import { openSqlDirectory } from '../store/sql-directory.ts'
import { codeOf, valueOf } from '../testing/outcomes.ts'
import type { Admission } from './admission.ts'
import { admitCarried, readDeployment } from './admit-carried.ts'

const NOW = Date.UTC(2026, 0, 5)
const arrival = { means: 'link', browser: 'a browser', replaces: null } as const

function deploy() {
  const driver = openNodeSqlite(':memory:')
  const directory = openSqlDirectory(driver, () => NOW, digestOnNode)
  const admit = (admission: Admission) => {
    const checked = admission.coalitions.map(({ id }) => ({
      id,
      head: { sequence: 7, chain: `sha256:${id}` },
      charter: { charter: { ...emptyCharter, roles: [] }, cursor: 7 },
    }))
    return admitCarried(driver, admission, checked, NOW)
  }
  const seenBy = async (session: string) => {
    const identity = await directory.identify(session, 'session', NOW)
    return identity?.coalitions.map(({ id, role }) => `${id} as ${role}`) ?? null
  }
  return { driver, directory, admit, seenBy }
}

function admissionOf(...ids: readonly string[]): Admission {
  return {
    source: `a backup of ${ids.join()}`,
    whole: true,
    coalitions: ids.map((id) => ({ id, name: id, sample: false, source: id })),
    people: [
      { id: 'ann', name: 'Ann', isOwner: true },
      { id: 'bo', name: 'Bo', isOwner: false },
    ],
    memberships: ids.flatMap((coalition) => [
      { person: 'ann', coalition, role: 'coordinator', party: null, since: 1 },
      { person: 'bo', coalition, role: 'viewer', party: 'party-bo', since: null },
    ]),
    methods: [
      {
        issuer: 'email',
        subject: 'bo@oak.example',
        id: 'method-bo',
        person: 'bo',
        label: 'bo@oak.example',
        createdAt: 1,
      },
    ],
    passkeys: [],
  }
}

const bo = { issuer: 'email', subject: 'bo@oak.example', label: 'bo@oak.example', name: 'Bo' }

test('the deployment’s link, and whoever had followed it already, leads to the owner that was carried in; the others sign in as before', async () => {
  const { driver, directory, admit, seenBy } = deploy()
  const early = valueOf(await directory.signIn(await directory.makeSignInLink(directory.owner(), NOW), NOW, arrival))
  const link = await directory.makeSignInLink(directory.owner(), NOW)
  expect(readDeployment(driver)).toMatchObject({ isEmpty: true, coalitions: [] })
  valueOf(admit(admissionOf('river', 'hill')))
  expect(directory.owner()).toBe('ann')
  expect(driver.all('SELECT id FROM people ORDER BY id')).toEqual([{ id: 'ann' }, { id: 'bo' }])
  const late = valueOf(await directory.signIn(link, NOW, arrival))
  for (const { session } of [early, late]) {
    expect(await seenBy(session)).toEqual(['river as coordinator', 'hill as coordinator'])
  }
  const mailed = await directory.signInProved(bo, NOW, { ...arrival, means: 'email' })
  expect(mailed.identity.person).toBe('bo')
  expect(await seenBy(mailed.session)).toEqual(['river as viewer', 'hill as viewer'])
  expect(driver.all('SELECT coalition, sequence, chain FROM ledger_heads ORDER BY coalition')).toEqual([
    { coalition: 'hill', sequence: 7, chain: 'sha256:hill' },
    { coalition: 'river', sequence: 7, chain: 'sha256:river' },
  ])
})

test('what was admitted once is left as it is by then, and nothing else comes onto a deployment that holds anything', async () => {
  const { driver, directory, admit } = deploy()
  const admission = admissionOf('river')
  valueOf(admit(admission))
  driver.run('DELETE FROM memberships WHERE person = ?', 'bo')
  valueOf(admit(admission))
  expect(driver.all('SELECT 1 FROM memberships')).toHaveLength(1)
  expect(codeOf(admit(admissionOf('hill')))).toBe('deployment-not-empty')
  expect(codeOf(admit({ ...admissionOf('river', 'hill'), whole: false }))).toBe('deployment-not-empty')
  expect(directory.coalitions().map(({ id }) => id)).toEqual(['river'])

  const inUse = deploy()
  await inUse.directory.signInProved(bo, NOW, arrival)
  expect(codeOf(inUse.admit(admissionOf('river')))).toBe('deployment-not-empty')
})

test('one coalition that comes beside others has its own people: by their mailbox as whom that signs in here already, its owner as anybody', async () => {
  const { directory, admit, seenBy } = deploy()
  const owner = directory.owner()
  valueOf(admit({ ...admissionOf('river'), source: 'the first backup' }))
  const hill: Admission = {
    ...admissionOf('hill'),
    whole: false,
    people: [
      { id: 'cy', name: 'Cy', isOwner: true },
      { id: 'another-bo', name: 'Bo', isOwner: false },
    ],
    memberships: [
      { person: 'cy', coalition: 'hill', role: 'coordinator', party: null, since: 1 },
      { person: 'another-bo', coalition: 'hill', role: 'note-taker', party: null, since: 1 },
    ],
    methods: [{ ...bo, id: 'another-method', person: 'another-bo', createdAt: 2 }],
  }
  valueOf(admit(hill))
  expect(owner).not.toBe(directory.owner())
  const mailed = await directory.signInProved(bo, NOW, { ...arrival, means: 'email' })
  expect(await seenBy(mailed.session)).toEqual(['river as viewer', 'hill as note-taker'])
  // Cy had come by a link alone, and links do not come along: the owner of the deployment opens the door to them.
  const entered = valueOf(await directory.signIn(await directory.makeSignInLink(directory.owner(), NOW), NOW, arrival))
  expect(await seenBy(entered.session)).toEqual(['river as coordinator', 'hill as coordinator'])
})

test('where somebody who coordinates has a way in of their own, the owner of a deployment is let into nothing that was not theirs', async () => {
  const { directory, admit, seenBy } = deploy()
  const hill: Admission = {
    ...admissionOf('hill'),
    memberships: [{ person: 'bo', coalition: 'hill', role: 'coordinator', party: null, since: 1 }],
  }
  valueOf(admit(hill))
  const entered = valueOf(await directory.signIn(await directory.makeSignInLink(directory.owner(), NOW), NOW, arrival))
  expect(await seenBy(entered.session)).toEqual([])
})
