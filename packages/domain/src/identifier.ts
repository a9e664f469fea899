import * as z from 'zod/mini'

/** A client-made ULID: 26 Crockford base-32 characters; as the id of a command it is the idempotency key. */
export const Ulid = z.string().check(z.regex(/^[0-7][0-9A-HJKMNP-TV-Z]{25}$/))
export type Ulid = z.infer<typeof Ulid>

/** Any identifier in the record: a ULID, or a ULID with a counter behind it for what one command made several of. */
export const Identifier = z.string().check(z.regex(/^[A-Za-z0-9][A-Za-z0-9_:.-]{0,79}$/))
export type Identifier = z.infer<typeof Identifier>

/** An instant in UTC as an ISO 8601 string with a trailing Z. */
export const Instant = z.iso.datetime()
export type Instant = z.infer<typeof Instant>

/** A calendar day, `YYYY-MM-DD`, without a time zone. */
export const CalendarDate = z.iso.date()
export type CalendarDate = z.infer<typeof CalendarDate>

const CROCKFORD = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** Returns the ULID for a time in epoch milliseconds and ten random bytes, both given by the caller. */
export function ulidFrom(epochMs: number, random: Uint8Array): Ulid {
  if (!Number.isSafeInteger(epochMs) || epochMs < 0 || epochMs >= 2 ** 48) {
    throw new RangeError(`epoch milliseconds out of range: ${epochMs}`)
  }
  if (random.length < 10) throw new RangeError(`ten random bytes wanted, got ${random.length}`)
  let time = ''
  for (let rest = epochMs, place = 0; place < 10; place++) {
    time = CROCKFORD.charAt(rest % 32) + time
    rest = Math.floor(rest / 32)
  }
  let tail = ''
  let buffer = 0
  let bits = 0
  for (const byte of random.subarray(0, 10)) {
    buffer = (buffer << 8) | byte
    bits += 8
    while (bits >= 5) {
      bits -= 5
      tail += CROCKFORD.charAt((buffer >> bits) & 31)
    }
    buffer &= (1 << bits) - 1
  }
  return time + tail
}
