CREATE TABLE migrations (version INTEGER PRIMARY KEY);
CREATE TABLE coalitions (id TEXT PRIMARY KEY, name TEXT NOT NULL, sample INTEGER NOT NULL, roles TEXT NOT NULL DEFAULT '[]', roles_at INTEGER NOT NULL DEFAULT 0, comparing TEXT NOT NULL DEFAULT '[]', retention INTEGER, asks_passkey INTEGER NOT NULL DEFAULT 0);
CREATE TABLE people (id TEXT PRIMARY KEY, name TEXT NOT NULL, is_owner INTEGER NOT NULL);
CREATE TABLE memberships (
      person TEXT NOT NULL, coalition TEXT NOT NULL, role TEXT NOT NULL, party TEXT, since INTEGER,
      PRIMARY KEY (person, coalition)
    );
CREATE TABLE sign_in_links (digest TEXT PRIMARY KEY, person TEXT NOT NULL, expires_at INTEGER NOT NULL);
CREATE TABLE sessions (digest TEXT PRIMARY KEY, person TEXT NOT NULL, expires_at INTEGER NOT NULL, id TEXT, started_at INTEGER NOT NULL DEFAULT 0, last_used_at INTEGER NOT NULL DEFAULT 0, means TEXT NOT NULL DEFAULT 'link', browser TEXT NOT NULL DEFAULT 'a browser');
CREATE TABLE pairings (
      digest TEXT PRIMARY KEY,
      user_code TEXT NOT NULL UNIQUE,
      device_name TEXT NOT NULL,
      expires_at INTEGER NOT NULL,
      person TEXT,
      coalition TEXT,
      role TEXT
    , by_passkey INTEGER NOT NULL DEFAULT 0);
CREATE TABLE tokens (
      digest TEXT PRIMARY KEY,
      person TEXT NOT NULL,
      coalition TEXT NOT NULL,
      role TEXT NOT NULL,
      device_name TEXT NOT NULL,
      created_at INTEGER NOT NULL
    , id TEXT, last_used_at INTEGER, scopes TEXT, by_passkey INTEGER NOT NULL DEFAULT 0);
CREATE TABLE ledger_heads (
      coalition TEXT PRIMARY KEY, sequence INTEGER NOT NULL, chain TEXT NOT NULL, at INTEGER NOT NULL
    );
CREATE TABLE invitations (
      id TEXT PRIMARY KEY,
      digest TEXT NOT NULL UNIQUE,
      coalition TEXT NOT NULL,
      name TEXT NOT NULL,
      role TEXT NOT NULL,
      party TEXT,
      replaces TEXT,
      invited_by TEXT NOT NULL,
      expires_at INTEGER NOT NULL
    );
CREATE TABLE sign_in_methods (
      issuer TEXT NOT NULL,
      subject TEXT NOT NULL,
      id TEXT NOT NULL UNIQUE,
      person TEXT NOT NULL,
      label TEXT NOT NULL,
      created_at INTEGER NOT NULL,
      last_used_at INTEGER,
      PRIMARY KEY (issuer, subject)
    );
CREATE TABLE passkeys (
      id TEXT PRIMARY KEY,
      person TEXT NOT NULL,
      public_key TEXT NOT NULL,
      counter INTEGER NOT NULL,
      transports TEXT NOT NULL,
      name TEXT NOT NULL,
      created_at INTEGER NOT NULL,
      last_used_at INTEGER
    );
CREATE TABLE pending_proofs (key TEXT PRIMARY KEY, value TEXT NOT NULL, expires_at INTEGER NOT NULL);
CREATE TABLE directory_settings (name TEXT PRIMARY KEY, value TEXT NOT NULL);
INSERT INTO migrations (version) VALUES (1);
INSERT INTO migrations (version) VALUES (2);
INSERT INTO migrations (version) VALUES (3);
INSERT INTO migrations (version) VALUES (4);
INSERT INTO migrations (version) VALUES (5);
INSERT INTO migrations (version) VALUES (6);
INSERT INTO migrations (version) VALUES (7);
INSERT INTO migrations (version) VALUES (8);
INSERT INTO migrations (version) VALUES (9);
INSERT INTO migrations (version) VALUES (10);
INSERT INTO migrations (version) VALUES (11);
INSERT INTO coalitions (id, name, sample, roles, roles_at, comparing, retention, asks_passkey) VALUES ('01KE5FR2T00000000000000000', 'River', 0, '[]', 0, '[]', NULL, 0);
INSERT INTO coalitions (id, name, sample, roles, roles_at, comparing, retention, asks_passkey) VALUES ('01KE5FR2T00000000000000001', 'Sample', 1, '[]', 0, '[]', NULL, 0);
INSERT INTO people (id, name, is_owner) VALUES ('owner', 'Coordinator', 1);
INSERT INTO people (id, name, is_owner) VALUES ('ann', 'Ann Lee', 0);
INSERT INTO memberships (person, coalition, role, party, since) VALUES ('ann', '01KE5FR2T00000000000000000', 'member', NULL, NULL);
INSERT INTO memberships (person, coalition, role, party, since) VALUES ('owner', '01KE5FR2T00000000000000000', 'coordinator', NULL, NULL);
INSERT INTO memberships (person, coalition, role, party, since) VALUES ('owner', '01KE5FR2T00000000000000001', 'coordinator', NULL, NULL);
INSERT INTO sign_in_links (digest, person, expires_at) VALUES ('sha256:digest-of-link', 'owner', 4102444800000);
INSERT INTO sessions (digest, person, expires_at, id, started_at, last_used_at, means, browser) VALUES ('sha256:digest-of-session', 'ann', 4102444800000, 'b7f55f5cff84c1ada129', 4099852800000, 4099852800000, 'link', 'a browser');
INSERT INTO pairings (digest, user_code, device_name, expires_at, person, coalition, role, by_passkey) VALUES ('sha256:digest-of-pairing', 'BCDF-GHJK', 'Laptop', 4102444800000, NULL, NULL, NULL, 0);
INSERT INTO tokens (digest, person, coalition, role, device_name, created_at, id, last_used_at, scopes, by_passkey) VALUES ('sha256:digest-of-token', 'ann', '01KE5FR2T00000000000000000', 'note-taker', 'Old laptop', 1767225600000, '73cfab36a4a90a3ae008', NULL, NULL, 0);
INSERT INTO ledger_heads (coalition, sequence, chain, at) VALUES ('01KE5FR2T00000000000000000', 7, 'chain', 1767225600000);
INSERT INTO invitations (id, digest, coalition, name, role, party, replaces, invited_by, expires_at) VALUES ('invitation', 'sha256:digest-of-invitation', '01KE5FR2T00000000000000000', 'Bo Diaz', 'viewer', NULL, NULL, 'owner', 4102444800000);
INSERT INTO sign_in_methods (issuer, subject, id, person, label, created_at, last_used_at) VALUES ('https://id.example.org', 'subject', 'method', 'ann', 'ann@example.org', 1767225600000, NULL);
INSERT INTO passkeys (id, person, public_key, counter, transports, name, created_at, last_used_at) VALUES ('passkey', 'ann', 'key', 3, '[]', 'Phone', 1767225600000, NULL);
CREATE UNIQUE INDEX tokens_by_id ON tokens (id);
CREATE INDEX members_of_coalition ON memberships (coalition);
CREATE INDEX invitations_of_coalition ON invitations (coalition);
CREATE INDEX tokens_of_member ON tokens (coalition, person);
CREATE UNIQUE INDEX sessions_by_id ON sessions (id);
CREATE INDEX sessions_by_person ON sessions (person);
CREATE INDEX sign_in_methods_by_person ON sign_in_methods (person);
CREATE INDEX passkeys_by_person ON passkeys (person);
CREATE INDEX pending_proofs_by_end ON pending_proofs (expires_at);
