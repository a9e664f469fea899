import { fail, succeed, type Outcome, type Problem } from '@evenkeel/domain/problem.ts'
import * as z from 'zod/mini'

/** Asks a deployment as the one who has its key. */
export interface DeploymentClient {
  /** Returns the text with which a path below `/v1/deployment` answers a body of JSON. */
  readonly call: (path: string, body: string) => Promise<Outcome<string>>
}

export interface DeploymentOptions {
  /** The address of the deployment without a slash at its end. */
  readonly address: string
  readonly key: string
  /** Waits for so many milliseconds. */
  readonly wait: (milliseconds: number) => Promise<void>
}

const Refusal = z.object({ code: z.string(), detail: z.string() })
const TIMEOUT_MS = 120_000
const ATTEMPTS = 4
const PAUSE_MS = 500

/** Returns how to ask a deployment. What is not answered, or answered with a fault of the server, is asked again: every step may be sent twice. */
export function openDeploymentClient({ address, key, wait }: DeploymentOptions): DeploymentClient {
  async function ask(path: string, body: string): Promise<Outcome<string> & { readonly isPassing?: boolean }> {
    let answer: Response
    let text: string
    try {
      answer = await fetch(`${address}/v1/deployment${path}`, {
        method: 'POST',
        headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
        body,
        // The key goes to the address that was named, and nowhere else.
        redirect: 'error',
        signal: AbortSignal.timeout(TIMEOUT_MS),
      })
      text = await answer.text()
    } catch {
      return { ...fail('unreachable', `Nothing answers at ${address}.`), isPassing: true }
    }
    if (answer.ok) return succeed(text)
    const problem = readRefusal(text)
    if (problem === null) {
      const isPassing = answer.status >= 500
      return {
        ...fail('unexpected-answer', `${address} answered ${answer.status}, and not as Evenkeel does.`),
        isPassing,
      }
    }
    if (problem.code === 'not-found' && path !== '' && answer.status === 404) return { ok: false, problem }
    if (problem.code === 'not-found') {
      return fail('backup-not-offered', `${address} was deployed without a backup key: deploy it with one.`)
    }
    return { ok: false, problem, isPassing: answer.status >= 500 }
  }

  return {
    call: async (path, body) => {
      for (let attempt = 1; ; attempt++) {
        const { isPassing = false, ...answer } = await ask(path, body)
        if (!isPassing || attempt === ATTEMPTS) return answer
        await wait(PAUSE_MS * 2 ** attempt)
      }
    },
  }
}

/**
 * Returns the address of a deployment from what was typed; fails with `server-address-invalid` for one that leads to another
 * computer without encryption.
 */
export function readAddress(typed: string): Outcome<string> {
  const url = URL.canParse(typed) ? new URL(typed) : null
  const isHere = url?.hostname === 'localhost' || url?.hostname === '127.0.0.1'
  if (url === null || url.username !== '' || !(url.protocol === 'https:' || (isHere && url.protocol === 'http:'))) {
    return fail('server-address-invalid', `'${typed}' is no address of a deployment: it begins with https://.`)
  }
  return succeed(url.origin)
}

function readRefusal(text: string): Problem | null {
  try {
    return Refusal.safeParse(JSON.parse(text)).data ?? null
  } catch {
    return null
  }
}
