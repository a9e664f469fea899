/** The directory's steps, in order; a step that has been released is never edited, only followed by another. */
export const directoryMigrations: readonly (readonly string[])[] = [
  [
    `CREATE TABLE coalitions (id TEXT PRIMARY KEY, name TEXT NOT NULL, sample INTEGER NOT NULL)`,
    `CREATE TABLE people (id TEXT PRIMARY KEY, name TEXT NOT NULL, is_owner INTEGER NOT NULL)`,
    `CREATE TABLE memberships (
      person TEXT NOT NULL, coalition TEXT NOT NULL, role TEXT NOT NULL,
      PRIMARY KEY (person, coalition)
    )`,
    `CREATE TABLE sign_in_links (digest TEXT PRIMARY KEY, person TEXT NOT NULL, expires_at INTEGER NOT NULL)`,
    `CREATE TABLE sessions (digest TEXT PRIMARY KEY, person TEXT NOT NULL, expires_at INTEGER NOT NULL)`,
    `CREATE TABLE pairings (
      digest TEXT PRIMARY KEY,
      user_code TEXT NOT NULL UNIQUE,
      device_name TEXT NOT NULL,
      expires_at INTEGER NOT NULL,
      person TEXT,
      coalition TEXT,
      role TEXT
    )`,
    `CREATE TABLE tokens (
      digest TEXT PRIMARY KEY,
      person TEXT NOT NULL,
      coalition TEXT NOT NULL,
      role TEXT NOT NULL,
      device_name TEXT NOT NULL,
      created_at INTEGER NOT NULL
    )`,
  ],
  [
    `ALTER TABLE tokens ADD COLUMN id TEXT`,
    `UPDATE tokens SET id = lower(hex(randomblob(10)))`,
    `CREATE UNIQUE INDEX tokens_by_id ON tokens (id)`,
    `ALTER TABLE tokens ADD COLUMN last_used_at INTEGER`,
  ],
  [
    // Where each coalition's ledger was last known to end: a ledger that was cut shows only against this.
    `CREATE TABLE ledger_heads (
      coalition TEXT PRIMARY KEY, sequence INTEGER NOT NULL, chain TEXT NOT NULL, at INTEGER NOT NULL
    )`,
  ],
  [
    `ALTER TABLE memberships ADD COLUMN party TEXT`,
    `ALTER TABLE memberships ADD COLUMN since INTEGER`,
    `CREATE INDEX members_of_coalition ON memberships (coalition)`,
    // What the charter of a coalition adds to the roles, and the ledger's number at which it did.
    `ALTER TABLE coalitions ADD COLUMN roles TEXT NOT NULL DEFAULT '[]'`,
    `ALTER TABLE coalitions ADD COLUMN roles_at INTEGER NOT NULL DEFAULT 0`,
    // Until now whose server it is was a coordinator of everything without being written down as one.
    `INSERT OR IGNORE INTO memberships (person, coalition, role)
      SELECT people.id, coalitions.id, 'coordinator' FROM people, coalitions WHERE people.is_owner = 1`,
  ],
  [
    `CREATE TABLE invitations (
      id TEXT PRIMARY KEY,
      digest TEXT NOT NULL UNIQUE,
      coalition TEXT NOT NULL,
      name TEXT NOT NULL,
      role TEXT NOT NULL,
      party TEXT,
      replaces TEXT,
      invited_by TEXT NOT NULL,
      expires_at INTEGER NOT NULL
    )`,
    `CREATE INDEX invitations_of_coalition ON invitations (coalition)`,
    // A list of permissions makes a token the key of a script.
    `ALTER TABLE tokens ADD COLUMN scopes TEXT`,
    `CREATE INDEX tokens_of_member ON tokens (coalition, person)`,
  ],
  [
    `ALTER TABLE sessions ADD COLUMN id TEXT`,
    `ALTER TABLE sessions ADD COLUMN started_at INTEGER NOT NULL DEFAULT 0`,
    `ALTER TABLE sessions ADD COLUMN last_used_at INTEGER NOT NULL DEFAULT 0`,
    `ALTER TABLE sessions ADD COLUMN means TEXT NOT NULL DEFAULT 'link'`,
    `ALTER TABLE sessions ADD COLUMN browser TEXT NOT NULL DEFAULT 'a browser'`,
    // Sessions of before lasted thirty days from their start.
    `UPDATE sessions SET id = lower(hex(randomblob(10))), started_at = expires_at - 2592000000,
       last_used_at = max(expires_at - 2592000000, CAST(strftime('%s', 'now') AS INTEGER) * 1000)`,
    `CREATE UNIQUE INDEX sessions_by_id ON sessions (id)`,
    `CREATE INDEX sessions_by_person ON sessions (person)`,
    `CREATE TABLE sign_in_methods (
      issuer TEXT NOT NULL,
      subject TEXT NOT NULL,
      id TEXT NOT NULL UNIQUE,
      person TEXT NOT NULL,
      label TEXT NOT NULL,
      created_at INTEGER NOT NULL,
      last_used_at INTEGER,
      PRIMARY KEY (issuer, subject)
    )`,
    `CREATE INDEX sign_in_methods_by_person ON sign_in_methods (person)`,
    `CREATE TABLE passkeys (
      id TEXT PRIMARY KEY,
      person TEXT NOT NULL,
      public_key TEXT NOT NULL,
      counter INTEGER NOT NULL,
      transports TEXT NOT NULL,
      name TEXT NOT NULL,
      created_at INTEGER NOT NULL,
      last_used_at INTEGER
    )`,
    `CREATE INDEX passkeys_by_person ON passkeys (person)`,
    `CREATE TABLE pending_proofs (key TEXT PRIMARY KEY, value TEXT NOT NULL, expires_at INTEGER NOT NULL)`,
    `CREATE INDEX pending_proofs_by_end ON pending_proofs (expires_at)`,
    `CREATE TABLE directory_settings (name TEXT PRIMARY KEY, value TEXT NOT NULL)`,
  ],
  // Which roles may compare people by the charter of a coalition.
  [`ALTER TABLE coalitions ADD COLUMN comparing TEXT NOT NULL DEFAULT '[]'`],
  // After how many months the charter of a coalition has figures and quotes erased; null for those that keep them.
  [`ALTER TABLE coalitions ADD COLUMN retention INTEGER`],
  // Whether the charter of a coalition asks those who coordinate for a passkey.
  [`ALTER TABLE coalitions ADD COLUMN asks_passkey INTEGER NOT NULL DEFAULT 0`],
  // What is kept as a digest names its hash function.
  [
    ...['sign_in_links', 'sessions', 'pairings', 'tokens', 'invitations'].map(
      (table) => `UPDATE ${table} SET digest = 'sha256:' || digest`,
    ),
    `UPDATE directory_settings SET name = 'first-link sha256:' || substr(name, 12) WHERE name LIKE 'first-link %'`,
    `UPDATE pending_proofs SET key = 'purpose sha256:' || substr(key, 9) WHERE key LIKE 'purpose %'`,
  ],
  // Whether a session of a passkey let a device or key in; of those of before nobody knows.
  ['pairings', 'tokens'].map((table) => `ALTER TABLE ${table} ADD COLUMN by_passkey INTEGER NOT NULL DEFAULT 0`),
]
