import { policyReportPath } from '@evenkeel/contract/policy-report.ts'

const POLICY = [
  "default-src 'none'",
  "object-src 'none'",
  "script-src 'self'",
  // React and D3 set styles on elements; a style can neither run nor send anything under this policy.
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  // Nothing of a page is made a script or markup from text; its one policy lets it start scripts of its own origin.
  "require-trusted-types-for 'script'",
  'trusted-types default',
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
  `report-uri ${policyReportPath}`,
].join('; ')

/** What keeps a browser that has once come over HTTPS from coming in any other way for a year. */
export const STRICT_TRANSPORT = 'max-age=31536000; includeSubDomains'

/** Returns the headers of every page and file of the dashboard; `isEncrypted` says that people come over HTTPS. */
export function pageHeaders(isEncrypted: boolean): Readonly<Record<string, string>> {
  return {
    'content-security-policy': POLICY,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cross-origin-opener-policy': 'same-origin',
    ...(isEncrypted ? { 'strict-transport-security': STRICT_TRANSPORT } : {}),
  }
}
