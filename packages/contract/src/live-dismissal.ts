/** How a live connection ends whose owner's right to the coalition has ended or changed: the code is of those that applications choose (RFC 6455). */
export const liveDismissal = { code: 4403, reason: 'no longer allowed' } as const
