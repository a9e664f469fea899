CREATE TABLE migrations (version INTEGER PRIMARY KEY);
CREATE TABLE coalitions (id TEXT PRIMARY KEY, name TEXT NOT NULL, sample INTEGER NOT NULL, roles TEXT NOT NULL DEFAULT '[]', roles_at INTEGER NOT NULL DEFAULT 0);
CREATE TABLE people (id TEXT PRIMARY KEY, name TEXT NOT NULL, is_owner INTEGER NOT NULL);
CREATE TABLE memberships (
      person TEXT NOT NULL, coalition TEXT NOT NULL, role TEXT NOT NULL, party TEXT, since INTEGER,
      PRIMARY KEY (person, coalition)
    );
CREATE TABLE sign_in_links (digest TEXT PRIMARY KEY, person TEXT NOT NULL, expires_at INTEGER NOT NULL);
CREATE TABLE sessions (digest TEXT PRIMARY KEY, person TEXT NOT NULL, expires_at INTEGER NOT NULL);
CREATE TABLE pairings (
      digest TEXT PRIMARY KEY,
      user_code TEXT NOT NULL UNIQUE,
      device_name TEXT NOT NULL,
      expires_at INTEGER NOT NULL,
      person TEXT,
      coalition TEXT,
      role TEXT
    );
CREATE TABLE tokens (
      digest TEXT PRIMARY KEY,
      person TEXT NOT NULL,
      coalition TEXT NOT NULL,
      role TEXT NOT NULL,
      device_name TEXT NOT NULL,
      created_at INTEGER NOT NULL
    , id TEXT, last_used_at INTEGER);
CREATE TABLE ledger_heads (
      coalition TEXT PRIMARY KEY, sequence INTEGER NOT NULL, chain TEXT NOT NULL, at INTEGER NOT NULL
    );
INSERT INTO migrations (version) VALUES (1);
INSERT INTO migrations (version) VALUES (2);
INSERT INTO migrations (version) VALUES (3);
INSERT INTO migrations (version) VALUES (4);
INSERT INTO coalitions (id, name, sample, roles, roles_at) VALUES ('01KE5FR2T00000000000000000', 'River', 0, '[]', 0);
INSERT INTO coalitions (id, name, sample, roles, roles_at) VALUES ('01KE5FR2T00000000000000001', 'Sample', 1, '[]', 0);
INSERT INTO people (id, name, is_owner) VALUES ('owner', 'Coordinator', 1);
INSERT INTO people (id, name, is_owner) VALUES ('ann', 'Ann Lee', 0);
INSERT INTO memberships (person, coalition, role, party, since) VALUES ('ann', '01KE5FR2T00000000000000000', 'member', NULL, NULL);
INSERT INTO memberships (person, coalition, role, party, since) VALUES ('owner', '01KE5FR2T00000000000000000', 'coordinator', NULL, NULL);
INSERT INTO memberships (person, coalition, role, party, since) VALUES ('owner', '01KE5FR2T00000000000000001', 'coordinator', NULL, NULL);
INSERT INTO sign_in_links (digest, person, expires_at) VALUES ('digest-of-link', 'owner', 4102444800000);
INSERT INTO sessions (digest, person, expires_at) VALUES ('digest-of-session', 'ann', 4102444800000);
INSERT INTO pairings (digest, user_code, device_name, expires_at, person, coalition, role) VALUES ('digest-of-pairing', 'BCDF-GHJK', 'Laptop', 4102444800000, NULL, NULL, NULL);
INSERT INTO tokens (digest, person, coalition, role, device_name, created_at, id, last_used_at) VALUES ('digest-of-token', 'ann', '01KE5FR2T00000000000000000', 'note-taker', 'Old laptop', 1767225600000, '6660b7e40e56b0ca9a8b', NULL);
INSERT INTO ledger_heads (coalition, sequence, chain, at) VALUES ('01KE5FR2T00000000000000000', 7, 'chain', 1767225600000);
CREATE UNIQUE INDEX tokens_by_id ON tokens (id);
CREATE INDEX members_of_coalition ON memberships (coalition);
