import { exampleCoalition, exampleParty } from './route-examples.ts'
import type { memberRoutes } from './member-routes.ts'
import type { RouteNote } from './route-notes.ts'

const invitation = {
  id: '01J9Z5M8Q0000000000000000E',
  name: 'Bo from Oak Trust',
  role: 'member',
  party: null,
  replaces: null,
  expires: '2026-01-12T09:00:00.000Z',
}
const person = '01J9Z5M8Q0000000000000000F'
const token = 'eki_example-of-a-link-that-opens-nothing'
const key = {
  id: '01J9Z5M8Q0000000000000000G',
  name: 'Nightly export',
  scopes: ['read-record'],
  by: 'Ann Lee',
  since: '2026-01-05T09:00:00.000Z',
  lastUsed: null,
}

/** What the API's description says of the routes about members, invitations and keys. */
export const memberRouteNotes: Readonly<Record<keyof typeof memberRoutes, RouteNote>> = {
  charter: {
    tag: 'Coalitions',
    summary:
      'Returns what the coalition has agreed on: the roles that it added, how it protects people, who runs it, when it began',
    example: {
      response: {
        roles: [{ id: 'treasurer', name: 'Treasurer', permissions: ['read-record'] }],
        protection: { comparing: ['member'], retentionMonths: 24, asksPasskey: 'coordinators' },
        governance: 'shared',
        beganOn: '2025-11-03',
      },
    },
  },
  members: {
    tag: 'People',
    summary: 'Returns who belongs to the coalition, and who is invited',
    example: {
      response: {
        members: [
          {
            person,
            name: 'Ann Lee',
            role: 'coordinator',
            party: exampleParty.id,
            since: null,
            isYou: true,
            hasPasskey: true,
          },
        ],
        invitations: [invitation],
      },
    },
  },
  changeMember: {
    tag: 'People',
    summary: 'Gives a member another role, or says which person of the record they are',
    description: 'Nobody gives or takes what they may not do themselves. The last coordinator stays one.',
    problems: ['member-not-found', 'role-not-found', 'last-coordinator'],
    example: { request: { person, role: 'note-taker', party: exampleParty.id }, response: { done: true } },
  },
  removeMember: {
    tag: 'People',
    summary: 'Ends a membership at once, with the devices, keys and open pages that hang on it',
    problems: ['member-not-found', 'last-coordinator'],
    example: { request: { person }, response: { done: true } },
  },
  invite: {
    tag: 'People',
    summary: 'Makes a one-time link by which somebody joins, good for seven days',
    description:
      'The link is in this answer and nowhere else. What is secret in it stands behind the `#`, which no browser sends to a server. With `replaces`, the one who accepts takes the place of a member who lost their way in.',
    problems: ['role-not-found', 'member-not-found', 'too-many-invitations'],
    example: {
      request: { name: invitation.name, role: 'member', party: null, replaces: null },
      response: { invitation, link: `http://localhost:8787/join#${token}` },
    },
  },
  withdrawInvitation: {
    tag: 'People',
    summary: 'Makes the link of an invitation worthless',
    problems: ['invitation-not-found'],
    example: { request: { invitation: invitation.id }, response: { done: true } },
  },
  lookAtInvitation: {
    tag: 'Signing in',
    summary: 'Tells what an invitation is to, without accepting it',
    problems: ['invitation-not-found', 'too-many-attempts'],
    example: {
      request: { token },
      response: {
        coalition: exampleCoalition.name,
        name: invitation.name,
        role: 'member',
        expires: invitation.expires,
      },
    },
  },
  acceptInvitation: {
    tag: 'Signing in',
    summary: 'Joins a coalition by an invitation, and signs in',
    description:
      'Who is signed in joins as who they are; anybody else says by which name the coalition shall know them, and gets a session as a cookie.',
    problems: ['invitation-not-found', 'too-many-attempts', 'cross-origin-refused', 'name-wanted', 'last-coordinator'],
    example: { request: { token, name: 'Bo Diaz' }, response: { name: 'Bo Diaz', coalition: exampleCoalition } },
  },
  apiKeys: {
    tag: 'Devices',
    summary: 'Returns the keys by which scripts work in the coalition',
    example: { response: { keys: [key] } },
  },
  makeApiKey: {
    tag: 'Devices',
    summary: 'Makes a key for a script, which may a part of what its maker may',
    description: 'The token is in this answer and nowhere else; send it as `Authorization: Bearer …`.',
    problems: ['too-many-keys'],
    example: {
      request: { name: key.name, scopes: ['read-record'] },
      response: { key, token: 'ekk_example-of-a-key-that-opens-nothing' },
    },
  },
  revokeApiKey: {
    tag: 'Devices',
    summary: 'Makes a key worthless at once',
    problems: ['key-not-found'],
    example: { request: { key: key.id }, response: { done: true } },
  },
}
