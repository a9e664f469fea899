import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import type { Context, MiddlewareHandler } from 'hono'
import { isCompressible } from '../http/compressible.ts'

const LEAST_BYTES = 1024
const KEPT_MAX_BYTES = 32 * 1024 * 1024
const TEXT = /^(?:text\/|application\/(?:javascript|json|manifest\+json)|image\/svg\+xml)/

type Encoding = 'br' | 'gzip'
const asBrotli = promisify(brotliCompress)
const asGzip = promisify(gzip)

/** Returns what compresses the answers that are marked for it, and the dashboard's own files, which are kept compressed. */
export function compressAnswers(): MiddlewareHandler {
  const kept = new Map<string, Buffer>()
  let keptBytes = 0

  async function fileCompressed(path: string, body: Buffer, encoding: Encoding): Promise<Buffer> {
    const key = `${encoding} ${path}`
    const known = kept.get(key)
    if (known !== undefined) return known
    const made = await compressed(body, encoding, constants.BROTLI_DEFAULT_QUALITY)
    if (keptBytes + made.length > KEPT_MAX_BYTES) return made
    keptBytes += made.length
    kept.set(key, made)
    return made
  }

  return async (context, next) => {
    await next()
    const path = context.req.path
    const isFile = path.startsWith('/assets/')
    if (!isFile && !isCompressible(context)) return
    const answer = context.res
    if (answer.status !== 200 || context.req.method !== 'GET' || answer.body === null) return
    if (answer.headers.has('content-encoding') || !TEXT.test(answer.headers.get('content-type') ?? '')) return
    context.header('vary', 'accept-encoding', { append: true })
    const encoding = encodingFor(context)
    if (encoding === null) return
    const body = Buffer.from(await answer.arrayBuffer())
    const shorter =
      body.length < LEAST_BYTES
        ? null
        : isFile
          ? await fileCompressed(path, body, encoding)
          : // What is made anew for each request is worth no more than a quick look.
            await compressed(body, encoding, 4)
    const headers = new Headers(context.res.headers)
    if (shorter !== null) headers.set('content-encoding', encoding)
    headers.set('content-length', String((shorter ?? body).length))
    // Without this the new answer would get the old one's headers over its own.
    context.res = undefined
    context.res = new Response(new Uint8Array(shorter ?? body), { status: 200, headers })
  }
}

async function compressed(body: Buffer, encoding: Encoding, quality: number): Promise<Buffer> {
  return encoding === 'gzip'
    ? await asGzip(body)
    : await asBrotli(body, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } })
}

function encodingFor(context: Context): Encoding | null {
  const accepted = (context.req.header('accept-encoding') ?? '').split(',').map((one) => one.trim().toLowerCase())
  const takes = (encoding: Encoding): boolean =>
    accepted.some((one) => one.split(';')[0]?.trim() === encoding && !/;\s*q=0(?:\.0*)?$/.test(one))
  return takes('br') ? 'br' : takes('gzip') ? 'gzip' : null
}
