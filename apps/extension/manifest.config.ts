/** Every permission has its reason here; a test pins the list, so that none slips in. */
export const PERMISSIONS = {
  storage: 'keeps the pairing with the server on this computer',
  alarms: 'sends what waits again when the server is back, although the worker was stopped in between',
  sidePanel: 'shows the review beside the document',
} as const

/** Every host has its reason here. */
export const HOSTS = {
  'https://docs.google.com/*': 'reads the open notes by the export of Google Docs, with the person’s own sign-in',
  'http://localhost/*': 'sends to a server on this computer',
} as const

/** Returns the extension's manifest for a version; what it may do is written here and nowhere else. */
export function manifestOf(version: string) {
  return {
    manifest_version: 3,
    name: 'Evenkeel',
    version,
    description: 'Finds who agreed to do what in your meeting notes, and lets you confirm it.',
    minimum_chrome_version: '121',
    icons: { 16: 'icon-16.png', 32: 'icon-32.png', 48: 'icon-48.png', 128: 'icon-128.png' },
    action: { default_title: 'Open Evenkeel' },
    side_panel: { default_path: 'panel.html' },
    background: { service_worker: 'service-worker.js' },
    content_scripts: [
      { matches: ['https://docs.google.com/document/*'], js: ['content-script.js'], run_at: 'document_idle' },
    ],
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+E' } },
      'tag-selection': {
        suggested_key: { default: 'Alt+Shift+A' },
        description: 'Tag the selected text as an action item',
      },
    },
    permissions: Object.keys(PERMISSIONS),
    host_permissions: Object.keys(HOSTS),
    // Asked for when a person pairs with a server of their own, and for that server alone.
    optional_host_permissions: ['https://*/*', 'http://127.0.0.1/*'],
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; worker-src 'self'; style-src 'self'; img-src 'self'; connect-src https: http://localhost:* http://127.0.0.1:*; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    },
  }
}
