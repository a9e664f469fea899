import { fail, succeed, type Outcome } from '@evenkeel/domain/problem.ts'
import type { Context, Hono } from 'hono'
import { answerMethod } from '../http/doors.ts'
import { logEvent, logRefused } from '../http/write-log.ts'
import { problemResponse } from '../problem.ts'
import type { AppDependencies } from '../routes/route-call.ts'
import { Admission } from './admission.ts'
import type { CheckedCoalition } from './admit-carried.ts'
import { ReadPageRequest } from './carried-page.ts'
import { readJson } from './carriers.ts'
import type { DeploymentPort } from './deployment-port.ts'

/** The doors of whoever runs a deployment. They are no part of the described API: what comes through them is shaped like the databases, and changes with those. */
export const deploymentPaths = {
  state: '/v1/deployment',
  readDirectory: '/v1/deployment/directory/read',
  readCoalition: '/v1/deployment/coalitions/:coalition/read',
  takeIn: '/v1/deployment/coalitions/:coalition/take-in',
  admit: '/v1/deployment/admit',
} as const

type DeploymentDoor = keyof typeof deploymentPaths

const KEY = /^Bearer (ekb_[A-Za-z0-9_-]{20,200})$/
const COALITION = /^[0-9A-Za-z]{1,40}$/

interface Call {
  readonly context: Context
  readonly dependencies: AppDependencies
  readonly deployment: DeploymentPort
}

const answers: Readonly<Record<DeploymentDoor, (call: Call) => Promise<Outcome<string>>>> = {
  state: async ({ deployment }) => succeed(JSON.stringify(await deployment.directory().deployment())),
  readDirectory: async ({ context, dependencies, deployment }) => {
    const request = readJson(ReadPageRequest, await context.req.text())
    if (!request.ok) return request
    if (request.value.place === null) logEvent(context, dependencies, 'backed-up', 'deployment')
    return await deployment.directory().readPage(request.value)
  },
  readCoalition: async ({ context, dependencies, deployment }) => {
    const id = coalitionOf(context)
    // A stranger's id must make no object.
    if (id === null || !(await deployment.directory().knows(id))) return notFound()
    const request = readJson(ReadPageRequest, await context.req.text())
    if (!request.ok) return request
    // Whatever is read begins with a first page, since only that gives out what the next one has to name.
    if (request.value.place === null) logEvent(context, dependencies, 'backed-up', 'deployment')
    return await deployment.coalition(id).readPage(request.value)
  },
  takeIn: async ({ context, deployment }) => {
    const id = coalitionOf(context)
    if (id === null) return notFound()
    if (await deployment.directory().knows(id)) {
      return fail('deployment-not-empty', 'The deployment has this coalition already.')
    }
    const taken = await deployment.coalition(id).takeIn(id, await context.req.text())
    return taken.ok ? succeed(JSON.stringify(taken.value)) : taken
  },
  admit: admitCoalitions,
}

/** Lets an application answer whoever has the key of its deployment; without a key there is nothing at these addresses. */
export function serveDeployment(app: Hono, dependencies: AppDependencies, deployment: DeploymentPort): void {
  for (const [door, path] of Object.entries(deploymentPaths) as [DeploymentDoor, string][]) {
    app.all(path, async (context) => {
      if (context.req.method !== 'POST') return answerMethod(context, new Map([['POST', path]]))
      const answer = await answerKey({ context, dependencies, deployment }, door)
      if (answer.ok) return context.body(answer.value, 200, { 'content-type': 'application/json' })
      logRefused(context, dependencies, answer.problem.code, 'deployment')
      return problemResponse(context, answer.problem)
    })
  }
}

async function answerKey(call: Call, door: DeploymentDoor): Promise<Outcome<string>> {
  const { context, dependencies, deployment } = call
  const key = KEY.exec(context.req.header('authorization') ?? '')?.[1] ?? ''
  const admitted = await deployment.admit(key, dependencies.addressOf(context), dependencies.clock())
  return admitted.ok ? await answers[door](call) : admitted
}

/** What was carried becomes visible in one step, after each coalition has said of itself that it is whole. */
async function admitCoalitions({ context, dependencies, deployment }: Call): Promise<Outcome<string>> {
  const admission = readJson(Admission, await context.req.text())
  if (!admission.ok) return admission
  const { coalitions, source } = admission.value
  const directory = deployment.directory()
  if (!(await directory.deployment()).carried.includes(source)) {
    const checked: CheckedCoalition[] = []
    for (const { id, source: from } of coalitions) {
      const carried = COALITION.test(id) ? await deployment.coalition(id).carried() : null
      if (carried === null || carried.source !== from || !carried.checked) {
        return fail('carried-out-of-step', `The coalition ${id} has not arrived as a whole: begin anew.`)
      }
      checked.push({ id, head: carried.head, charter: carried.charter })
    }
    const admitted = await directory.admitCarried(admission.value, checked, dependencies.clock())
    if (!admitted.ok) return admitted
    logEvent(context, dependencies, 'restored', 'deployment')
  }
  for (const { id } of coalitions) await deployment.coalition(id).endCarrying()
  return succeed('{}')
}

function coalitionOf(context: Context): string | null {
  const id = context.req.param('coalition') ?? ''
  return COALITION.test(id) ? id : null
}

function notFound(): Outcome<never> {
  return fail('not-found', 'There is no such coalition.')
}
