import { createHash, generateKeyPairSync, randomBytes, sign, type KeyObject } from 'node:crypto'

/** Something that signs as a laptop's own authenticator does, and lies where a test wants it to. */
export interface SoftwareAuthenticator {
  readonly id: string
  readonly attest: (options: Readonly<Record<string, unknown>>, lies?: Lies) => Answer<'attestationObject'>
  readonly assert: (
    options: Readonly<Record<string, unknown>>,
    lies?: Lies,
  ) => Answer<'authenticatorData' | 'signature'>
}

export interface Lies {
  readonly origin?: string
  readonly site?: string
  readonly challenge?: string
  readonly type?: string
  readonly counter?: number
  /** Whether it says that it knew its user by finger, face or PIN. */
  readonly knewUser?: boolean
  readonly signature?: Buffer
}

interface Answer<Field extends string> {
  readonly id: string
  readonly rawId: string
  readonly type: 'public-key'
  readonly clientExtensionResults: Record<string, never>
  readonly response: Readonly<Record<Field | 'clientDataJSON', string>>
}

const PRESENT = 0x01
const KNOWN = 0x04
const NEW_CREDENTIAL = 0x40

/** Returns an authenticator with one key pair, for pages of an origin. */
export function makeSoftwareAuthenticator(origin: string): SoftwareAuthenticator {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const credential = randomBytes(32)
  const id = credential.toString('base64url')
  const answer = <Field extends string>(response: Record<Field | 'clientDataJSON', string>): Answer<Field> => ({
    id,
    rawId: id,
    type: 'public-key',
    clientExtensionResults: {},
    response,
  })
  const clientData = (type: string, options: Readonly<Record<string, unknown>>, lies: Lies): Buffer =>
    Buffer.from(
      JSON.stringify({
        type: lies.type ?? type,
        challenge: lies.challenge ?? options['challenge'],
        origin: lies.origin ?? origin,
        crossOrigin: false,
      }),
    )
  const authenticatorData = (lies: Lies, flags: number, attested: Buffer): Buffer => {
    const counter = Buffer.alloc(4)
    counter.writeUInt32BE(lies.counter ?? 0)
    const known = lies.knewUser === false ? 0 : KNOWN
    const site = createHash('sha256')
      .update(lies.site ?? new URL(origin).hostname)
      .digest()
    return Buffer.concat([site, Buffer.from([PRESENT | known | flags]), counter, attested])
  }
  return {
    id,
    attest: (options, lies = {}) => {
      const length = Buffer.from([0, credential.length])
      const attested = Buffer.concat([Buffer.alloc(16), length, credential, coseKey(publicKey)])
      const data = authenticatorData(lies, NEW_CREDENTIAL, attested)
      const attestation = Buffer.concat([
        Buffer.from([0xa3]),
        cborText('fmt'),
        cborText('none'),
        cborText('attStmt'),
        Buffer.from([0xa0]),
        cborText('authData'),
        cborBytes(data),
      ])
      return answer({
        clientDataJSON: clientData('webauthn.create', options, lies).toString('base64url'),
        attestationObject: attestation.toString('base64url'),
      })
    },
    assert: (options, lies = {}) => {
      const client = clientData('webauthn.get', options, lies)
      const data = authenticatorData(lies, 0, Buffer.alloc(0))
      const signed = Buffer.concat([data, createHash('sha256').update(client).digest()])
      const signature = lies.signature ?? sign('sha256', signed, privateKey)
      return answer({
        clientDataJSON: client.toString('base64url'),
        authenticatorData: data.toString('base64url'),
        signature: signature.toString('base64url'),
      })
    },
  }
}

/** The key as COSE has it: an elliptic one of two coordinates, on P-256, for ES256. */
function coseKey(publicKey: KeyObject): Buffer {
  const { x = '', y = '' } = publicKey.export({ format: 'jwk' })
  return Buffer.concat([
    Buffer.from([0xa5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01, 0x21]),
    cborBytes(Buffer.from(x, 'base64url')),
    Buffer.from([0x22]),
    cborBytes(Buffer.from(y, 'base64url')),
  ])
}

function cborText(text: string): Buffer {
  return Buffer.concat([Buffer.from([0x60 + text.length]), Buffer.from(text)])
}

function cborBytes(bytes: Buffer): Buffer {
  return Buffer.concat([Buffer.from([0x58, bytes.length]), bytes])
}
