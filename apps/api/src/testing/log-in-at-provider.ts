import { makeCookieJar } from './cookie-jar.ts'

const STEPS_MAX = 10

/**
 * Goes through a provider's own pages as a person does: follows its redirects, types the name, agrees. Returns the
 * address at which it sends the browser back.
 */
export async function logInAtProvider(address: string, login: string, backTo: string): Promise<string> {
  const jar = makeCookieJar()
  let url = address
  let form: URLSearchParams | null = null
  for (let step = 0; step < STEPS_MAX; step++) {
    if (url.startsWith(backTo)) return url
    const answer: Response = await fetch(url, {
      redirect: 'manual',
      headers: { cookie: jar.header() },
      ...(form === null ? {} : { method: 'POST', body: form }),
    })
    jar.keep(answer)
    form = null
    const location = answer.headers.get('location')
    if (location !== null) {
      url = new URL(location, url).href
      continue
    }
    const page = await answer.text()
    const action = /<form[^>]* action="([^"]+)"/.exec(page)?.[1]
    const prompt = /name="prompt" value="([^"]+)"/.exec(page)?.[1]
    if (action === undefined || prompt === undefined) throw new Error(`the provider shows no form: ${answer.status}`)
    form = new URLSearchParams({ prompt, ...(prompt === 'login' ? { login, password: 'any' } : {}) })
    url = new URL(action, url).href
  }
  throw new Error('the provider never sent the browser back')
}
