import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { AccountResponse } from '@evenkeel/contract/account.ts'
import { ProblemResponse } from '@evenkeel/contract/problem-response.ts'
import { routes } from '@evenkeel/contract/routes.ts'
import { SMTPServer } from 'smtp-server'
import { expect, test } from 'vitest'
import { sendBySmtp } from '../node/send-by-smtp.ts'
import { openTestApp, testOrigin, type TestApp } from '../testing/open-test-app.ts'
import { sendByWebhook } from './send-by-webhook.ts'
import type { Mail, SendMail } from './sign-in-setup.ts'

const MINUTE = 60_000

function openApp(mails: Mail[] = [], sendMail?: SendMail): TestApp {
  const keep: SendMail = async (mail) => {
    mails.push(mail)
  }
  return openTestApp({
    signIn: { origin: testOrigin, providers: [], passkeys: false, sendMail: sendMail ?? keep },
  })
}

async function codeOf(answer: Response): Promise<string> {
  return answer.ok ? 'ok' : ProblemResponse.parse(await answer.json()).code
}

function tokenIn(mail: Mail | undefined, name = 'email'): string {
  const token = new RegExp(`^${testOrigin}/sign-in#${name}=([A-Za-z0-9_-]+)$`, 'm').exec(mail?.text ?? '')?.[1]
  if (token === undefined) throw new Error('the mail holds no link')
  return token
}

const start = async ({ ask }: TestApp, email: string, address = '192.0.2.1') =>
  await ask('/v1/sign-in/email', { body: { email }, address })
const finish = async ({ ask }: TestApp, token: string, cookie?: string) =>
  await ask('/v1/sign-in/email/finish', { body: { token }, ...(cookie === undefined ? {} : { cookie }) })

test('a mailed link signs in once, within ten minutes, to an account without a coalition', async () => {
  const mails: Mail[] = []
  const app = openApp(mails)
  expect(await (await start(app, 'Ann@Oak.example')).json()).toEqual({ done: true })
  expect(mails).toMatchObject([{ to: 'Ann@Oak.example', subject: 'Your link to sign in at localhost:8787' }])
  const token = tokenIn(mails[0])
  expect(token.length).toBeGreaterThanOrEqual(32)
  const entered = await finish(app, token)
  expect(await entered.clone().json()).toEqual({ name: 'ann@oak.example', coalitions: [], mayCreateCoalition: false })
  expect(await codeOf(await finish(app, token))).toBe('sign-in-link-spent')
  app.wait(5 * MINUTE)
  await start(app, 'ann@oak.example')
  const late = tokenIn(mails[1])
  app.wait(10 * MINUTE)
  expect(await codeOf(await finish(app, late))).toBe('sign-in-link-spent')
  await start(app, 'ann@oak.example')
  const cookie = entered.headers.get('set-cookie')?.split(';')[0] ?? ''
  const again = await finish(app, tokenIn(mails[2]), cookie)
  const account = await app.ask('/v1/account', { cookie: again.headers.get('set-cookie')?.split(';')[0] ?? '' })
  const { methods, sessions } = AccountResponse.parse(await account.json())
  expect(methods.map(({ issuer, label }) => [issuer, label])).toEqual([['email', 'ann@oak.example']])
  expect(sessions.map(({ means, current }) => [means, current])).toEqual([['email', true]])
  expect(await codeOf(await app.ask('/v1/session', { cookie }))).toBe('not-signed-in')
})

test('of twenty-four who redeem one link at the same moment, one is let in', async () => {
  const mails: Mail[] = []
  const app = openApp(mails)
  await start(app, 'ann@oak.example')
  const token = tokenIn(mails[0])
  const answers = await Promise.all(Array.from({ length: 24 }, async () => await codeOf(await finish(app, token))))
  expect(answers.filter((code) => code === 'ok')).toHaveLength(1)
  expect(new Set(answers)).toEqual(new Set(['ok', 'sign-in-link-spent']))
})

test('an account made by mail gets a coalition by an invitation that its person opens while signed in, and by nothing else', async () => {
  const mails: Mail[] = []
  const app = openApp(mails)
  const owner = await app.signIn()
  const { id } = await app.makeCoalition('River')
  await start(app, 'ann@oak.example')
  const ann = (await finish(app, tokenIn(mails[0]))).headers.get('set-cookie')?.split(';')[0] ?? ''
  expect(await codeOf(await app.ask(`/v1/coalitions/${id}/facts`, { cookie: ann }))).toBe('not-found')
  expect(await codeOf(await app.ask('/v1/coalitions', { cookie: ann, body: { name: 'Mine' } }))).toBe(
    'role-not-allowed',
  )
  const body = { name: 'ann@oak.example', role: 'member', party: null, replaces: null }
  const invited = await app.ask(routes.invite.path.replace(':coalition', id), { cookie: owner, body })
  const { link } = routes.invite.response.parse(await invited.json())
  // Nobody is let in because the invitation was made out to their address.
  expect(await codeOf(await app.ask(`/v1/coalitions/${id}/facts`, { cookie: ann }))).toBe('not-found')
  const accepted = await app.ask(routes.acceptInvitation.path, {
    cookie: ann,
    body: { token: link.split('#')[1], name: null },
  })
  expect(await codeOf(accepted)).toBe('ok')
  expect(await (await app.ask('/v1/session', { cookie: ann })).json()).toMatchObject({
    name: 'ann@oak.example',
    coalitions: [{ id, role: 'member' }],
    mayCreateCoalition: true,
  })
  expect(await codeOf(await app.ask(`/v1/coalitions/${id}/facts`, { cookie: ann }))).toBe('ok')
})

test('a link that adds an address does so for the account that asked, and signs nobody in', async () => {
  const mails: Mail[] = []
  const app = openApp(mails)
  const owner = await app.signIn()
  await start(app, 'bo@oak.example')
  const bo = (await finish(app, tokenIn(mails[0]))).headers.get('set-cookie')?.split(';')[0] ?? ''
  const adding = async (email: string, cookie: string) =>
    await codeOf(await app.ask('/v1/account/methods/email', { cookie, body: { email } }))
  const add = async (token: string, cookie: string) =>
    await codeOf(await app.ask('/v1/account/methods/email/finish', { cookie, body: { token } }))
  expect(await adding('ann@oak.example', owner)).toBe('ok')
  expect(mails[1]?.subject).toBe('Add this address to your account at localhost:8787')
  expect(await add(tokenIn(mails[1], 'add-email'), bo)).toBe('sign-in-link-spent')
  await adding('ann@oak.example', owner)
  expect(await codeOf(await finish(app, tokenIn(mails[2], 'add-email')))).toBe('sign-in-link-spent')
  await adding('ann@oak.example', owner)
  expect(await add(tokenIn(mails[3], 'add-email'), owner)).toBe('ok')
  await adding('bo@oak.example', owner)
  expect(await add(tokenIn(mails[4], 'add-email'), owner)).toBe('method-taken')
  await start(app, 'cy@oak.example')
  expect(await add(tokenIn(mails[5]), owner)).toBe('sign-in-link-spent')
})

test('a mailbox gets three mails at once and one in five minutes, whoever asks, and an address may ask for ten', async () => {
  const mails: Mail[] = []
  const app = openApp(mails)
  for (let number = 0; number < 3; number++) {
    expect(await codeOf(await start(app, 'ann@oak.example', `198.51.100.${number}`))).toBe('ok')
  }
  const refused = await start(app, 'ANN@oak.example', '198.51.100.9')
  expect(refused.headers.get('retry-after')).toBe('300')
  expect(await codeOf(refused)).toBe('too-many-attempts')
  for (let number = 0; number < 10; number++) {
    expect(await codeOf(await start(app, `person-${number}@oak.example`, '203.0.113.1'))).toBe('ok')
  }
  expect(await codeOf(await start(app, 'one-more@oak.example', '203.0.113.1'))).toBe('too-many-attempts')
  expect(mails).toHaveLength(13)
  app.wait(5 * MINUTE)
  expect(await codeOf(await start(app, 'ann@oak.example'))).toBe('ok')
})

test('an address that could smuggle a header or a second reader is refused before anything is sent', async () => {
  const mails: Mail[] = []
  const app = openApp(mails)
  for (const email of [
    'ann',
    'a@b',
    'ann@oak.example\r\nBcc: x@y.example',
    'a@b.example, c@d.example',
    '<a@b.example>',
  ]) {
    expect(await codeOf(await start(app, email))).toBe('bad-request')
  }
  expect(mails).toEqual([])
})

test('a mail server that refuses is told of, without the address in the log', async () => {
  const app = openApp([], async () => {
    throw new Error('550 ann@oak.example unknown')
  })
  expect(await codeOf(await start(app, 'ann@oak.example'))).toBe('mail-not-sent')
  expect(JSON.stringify(app.log)).toContain('mail-not-sent')
  expect(JSON.stringify(app.log)).not.toContain('ann')
})

test('the mail arrives at an SMTP server, and at an HTTP mail service with its secret', async () => {
  const letters: string[] = []
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData: (stream, session, done) => {
      let letter = `${session.envelope.rcptTo.map(({ address }) => address).join()}\n`
      stream.setEncoding('utf8')
      stream.on('data', (part: string) => {
        letter += part
      })
      stream.on('end', () => {
        letters.push(letter)
        done()
      })
    },
  })
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  const { port } = server.server.address() as AddressInfo
  const from = 'Evenkeel <evenkeel@example.org>'
  const smtp = openApp([], sendBySmtp({ url: `smtp://127.0.0.1:${port}`, from }))
  expect(await codeOf(await start(smtp, 'ann@oak.example'))).toBe('ok')
  expect(letters).toHaveLength(1)
  expect(letters[0]).toMatch(/^ann@oak\.example\n/)
  expect(letters[0]).toContain('From: Evenkeel <evenkeel@example.org>')
  const token = /#email=([A-Za-z0-9_-]+)/.exec((letters[0] ?? '').replaceAll(/=\r\n/g, '').replaceAll('=3D', '='))?.[1]
  expect(await codeOf(await finish(smtp, token ?? ''))).toBe('ok')
  await new Promise<void>((resolve) => {
    server.close(() => resolve())
  })

  const posts: unknown[] = []
  const service = createServer((request, answer) => {
    let body = ''
    request.on('data', (part: Buffer) => {
      body += part.toString()
    })
    request.on('end', () => {
      posts.push([request.headers.authorization, JSON.parse(body)])
      answer.statusCode = posts.length > 1 ? 302 : 202
      answer.setHeader('location', 'http://127.0.0.1:1/')
      answer.end()
    })
  })
  await new Promise<void>((resolve) => {
    service.listen(0, '127.0.0.1', resolve)
  })
  const url = `http://127.0.0.1:${(service.address() as AddressInfo).port}/send`
  const hook = openApp([], sendByWebhook({ url, from, secret: 'shared' }))
  expect(await codeOf(await start(hook, 'ann@oak.example'))).toBe('ok')
  expect(posts).toMatchObject([['Bearer shared', { from, to: 'ann@oak.example' }]])
  expect(await codeOf(await start(hook, 'ann@oak.example'))).toBe('mail-not-sent')
  await new Promise<void>((resolve) => {
    service.close(() => resolve())
  })
})
