import { livePath, livePermission } from './live.ts'
import {
  BaseRole,
  commandPermissions,
  heldBackWithoutPasskey,
  linkPermissions,
  permissionNames,
  permissions,
  type Permission,
} from './permission.ts'
import { routeNotes } from './route-notes.ts'
import { routes, type Route, type RouteName } from './routes.ts'

/** Returns docs/guide/roles.md, written from the tables of permissions, commands and routes; it ends in a line break. */
export function rolesPage(): string {
  return `# Roles

Everybody who belongs to a coalition has one role in it. What a role may do is one table: the server checks by it, this page is written from it, and a test asks every door of the server in every role.

${table(
  ['Permission', ...BaseRole.options, 'Who has it may'],
  permissionNames.map((name) => [
    `\`${name}\``,
    ...BaseRole.options.map((role) => ((permissions[name].roles as readonly BaseRole[]).includes(role) ? 'yes' : '')),
    permissions[name].allows,
  ]),
)}

## Roles of your own

A charter can add roles: a name, and a list of these permissions. They can be given in invitations and to members like the four above. \`own-data\` is part of each, named or not. Nobody gives a role, a key or an invitation that may more than they may themselves, and nobody changes or removes a member who may more. When a role is taken from the charter, those who have it may nothing until they are given another.

## Where a charter asks for passkeys

A coalition's charter can ask those who coordinate to sign in by a passkey. Then whoever has signed in otherwise may no more than a note-taker in that coalition, whatever their role: ${heldBackWithoutPasskey(
    permissionNames,
    'coordinators',
  )
    .map((name) => `\`${name}\``)
    .join(
      ', ',
    )} are held back, with \`passkey-wanted\`, until they have shown one. Keys of scripts, which can show none, are cut alike.

It can also ask everybody. Then whoever has signed in otherwise has \`own-data\` alone, which is theirs whatever is asked, and a page that says what is missing. Devices and keys that were let in by a session of a passkey may go on as where those who coordinate are asked; all others may nothing until they are let in again. [What follows from that](security-choices.md#ways-in).

## Coming and going

- An invitation is a link, also shown as a picture to be scanned. It works once, for seven days, and only while the one who made it may still invite. Who opens it types a name, and is signed in. No mail server is needed.
- An invitation can say which person of the record somebody is; a coordinator can also say it later. Then they see their own figures as theirs. It takes ${linkPermissions.map((name) => `\`${name}\``).join(', ')}, since whoever is somebody sees, protects and erases what is theirs.
- A member who lost their way in gets a _new link_. It takes the place of the old account in this coalition, and opens no other.
- Removing a member holds at once: pages, devices and keys lose the coalition, and an open connection ends. What the member recorded stays.
- A coalition keeps at least one coordinator.

## Devices and keys

- A paired device may what its person may, and never more than a note-taker.
- A key for a script may what it lists, and never more than its maker may at that moment. It ends with its maker's membership.
- What people say of themselves they say signed in: no device and no key erases its person, answers a pulse for them, or says that they are not counted.
- Both are kept as digests, and can be ended on the page _Devices and keys_. When they were used last is kept to the hour.

## A script

Make a key on the page _Devices and keys_, let it do as little as it needs, and keep it as you keep a password:

\`\`\`sh
curl -H "Authorization: Bearer $EVENKEEL_KEY" http://localhost:8787/v1/coalitions/COALITION/facts
\`\`\`

What can be asked stands on the server's own page, \`/v1/docs\`.

## What each command takes

A command is judged by itself, beside \`send-commands\`. What an organization is — its level, and that it is directly affected — its own people may say whatever their role; that it is directly affected nobody else says for it but who has \`protect-people\`.

${table(
  ['Command', 'Permission'],
  Object.entries(commandPermissions).map(([command, permission]) => [`\`${command}\``, `\`${permission}\``]),
)}

## What each address takes

A coalition that is not yours answers exactly as one that is not there.

${table(
  ['Address', 'Permission', 'What it does'],
  doors().map(([address, permission, summary]) => [`\`${address}\``, `\`${permission}\``, summary]),
)}

_Written from \`packages/contract/src/permission.ts\` and the table of routes: run \`node scripts/generate-roles-page.ts\` after a change there._
`
}

function doors(): (readonly [string, Permission, string])[] {
  const named = Object.entries(routes) as (readonly [RouteName, Route])[]
  return [
    ...named.flatMap(([name, route]) =>
      route.access === 'coalition'
        ? [[`${route.method} ${below(route.path)}`, route.permission, routeNotes[name].summary] as const]
        : [],
    ),
    [`GET ${below(livePath)}`, livePermission, 'Opens a WebSocket that tells of the growth of the ledger'],
  ]
}

function below(path: string): string {
  return path.replace('/v1/coalitions/:coalition', '…')
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((title, column) => Math.max(title.length, ...rows.map((row) => row[column]?.length ?? 0), 3))
  const line = (cells: readonly string[]): string =>
    `| ${widths.map((width, column) => (cells[column] ?? '').padEnd(width)).join(' | ')} |`
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n')
}
