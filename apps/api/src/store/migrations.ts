/** The schema's steps, in order; a step that has been released is never edited, only followed by another. */
export const migrations: readonly (readonly string[])[] = [
  [
    `CREATE TABLE coalition (id TEXT NOT NULL, name TEXT NOT NULL, sample INTEGER NOT NULL)`,
    `CREATE TABLE ledger (
      sequence INTEGER PRIMARY KEY,
      id TEXT NOT NULL UNIQUE,
      cause TEXT NOT NULL,
      at TEXT NOT NULL,
      actor TEXT NOT NULL,
      type TEXT NOT NULL,
      body TEXT NOT NULL
    )`,
    `CREATE TABLE commands (id TEXT PRIMARY KEY, digest TEXT NOT NULL, answer TEXT NOT NULL) WITHOUT ROWID`,
    `CREATE TABLE parties (
      id TEXT PRIMARY KEY,
      kind TEXT NOT NULL,
      name TEXT NOT NULL,
      level TEXT,
      directly_affected INTEGER NOT NULL,
      merged_into TEXT
    )`,
    `CREATE TABLE aliases (
      party TEXT NOT NULL, kind TEXT NOT NULL, alias TEXT NOT NULL,
      PRIMARY KEY (party, kind, alias)
    )`,
    `CREATE TABLE memberships (
      person TEXT NOT NULL, organization TEXT NOT NULL, since TEXT, until TEXT,
      PRIMARY KEY (person, organization)
    )`,
    `CREATE TABLE sources (
      id TEXT PRIMARY KEY,
      kind TEXT NOT NULL,
      key TEXT NOT NULL,
      title TEXT NOT NULL,
      url TEXT,
      last_read_at TEXT NOT NULL,
      UNIQUE (kind, key)
    )`,
    `CREATE TABLE meetings (id TEXT PRIMARY KEY, source TEXT NOT NULL, title TEXT NOT NULL, date TEXT)`,
    `CREATE INDEX meetings_of_source ON meetings (source)`,
    `CREATE TABLE attendance (
      meeting TEXT NOT NULL, person TEXT NOT NULL, organization TEXT, state TEXT NOT NULL, role TEXT,
      PRIMARY KEY (meeting, person)
    )`,
    `CREATE TABLE speaking (
      meeting TEXT NOT NULL, person TEXT NOT NULL,
      turns INTEGER NOT NULL, words INTEGER NOT NULL, seconds REAL, method TEXT NOT NULL,
      PRIMARY KEY (meeting, person)
    )`,
    `CREATE TABLE transitions (
      meeting TEXT NOT NULL, from_person TEXT NOT NULL, to_person TEXT NOT NULL, count INTEGER NOT NULL,
      PRIMARY KEY (meeting, from_person, to_person)
    )`,
    `CREATE TABLE items (
      id TEXT PRIMARY KEY,
      meeting TEXT,
      text TEXT NOT NULL,
      folded TEXT NOT NULL,
      due TEXT,
      due_words TEXT,
      status TEXT NOT NULL,
      confirmation TEXT NOT NULL,
      source TEXT NOT NULL,
      line INTEGER NOT NULL,
      end_line INTEGER NOT NULL,
      url TEXT,
      quote TEXT NOT NULL,
      since TEXT NOT NULL,
      closed_at TEXT,
      gone INTEGER NOT NULL,
      sightings INTEGER NOT NULL,
      version INTEGER NOT NULL
    )`,
    `CREATE INDEX open_items_by_text ON items (folded) WHERE status = 'open'`,
    `CREATE TABLE assignments (
      item TEXT NOT NULL, party TEXT NOT NULL, role TEXT NOT NULL, place INTEGER NOT NULL,
      PRIMARY KEY (item, party, role)
    )`,
    `CREATE TABLE places (
      item TEXT NOT NULL,
      meeting TEXT NOT NULL,
      source TEXT NOT NULL,
      line INTEGER NOT NULL,
      quote TEXT NOT NULL,
      text TEXT NOT NULL,
      due TEXT,
      due_words TEXT,
      done INTEGER NOT NULL,
      assignments TEXT NOT NULL,
      PRIMARY KEY (item, meeting)
    )`,
    `CREATE INDEX places_of_source ON places (source)`,
    `CREATE TABLE decisions (
      id TEXT PRIMARY KEY,
      meeting TEXT NOT NULL,
      text TEXT NOT NULL,
      folded TEXT NOT NULL,
      method TEXT,
      confirmation TEXT NOT NULL,
      source TEXT NOT NULL,
      line INTEGER NOT NULL,
      end_line INTEGER NOT NULL,
      url TEXT,
      quote TEXT NOT NULL
    )`,
    `CREATE INDEX decisions_by_text ON decisions (folded)`,
    `CREATE INDEX decisions_of_source ON decisions (source)`,
  ],
  [`ALTER TABLE decisions ADD COLUMN withdrawn INTEGER NOT NULL DEFAULT 0`],
  [`CREATE INDEX places_of_meeting ON places (meeting)`],
  [
    `CREATE TABLE distinctions (one TEXT NOT NULL, other TEXT NOT NULL, PRIMARY KEY (one, other)) WITHOUT ROWID`,
    // Few entries of a long ledger are merges: who merged whom and when is read from those alone.
    `CREATE INDEX identity_in_ledger ON ledger (sequence) WHERE type IN ('party.merged', 'party.distinguished')`,
  ],
  [
    `ALTER TABLE decisions ADD COLUMN outcome TEXT`,
    `ALTER TABLE decisions ADD COLUMN mover TEXT`,
    `ALTER TABLE decisions ADD COLUMN seconder TEXT`,
    `ALTER TABLE decisions ADD COLUMN votes TEXT`,
  ],
  [
    `ALTER TABLE ledger ADD COLUMN salt TEXT`,
    `ALTER TABLE ledger ADD COLUMN digest TEXT`,
    `ALTER TABLE ledger ADD COLUMN chain TEXT`,
    `CREATE INDEX erasures_in_ledger ON ledger (sequence) WHERE type = 'person.erased'`,
    // While this table has a row, the entries up to that number are still being chained: see chain-old-entries.ts.
    `CREATE TABLE chaining (until INTEGER NOT NULL)`,
    `INSERT INTO chaining SELECT max(sequence) FROM ledger HAVING max(sequence) IS NOT NULL`,
    // A program of before that still has the file open must not put an entry behind the chain.
    `CREATE TRIGGER ledger_is_chained BEFORE INSERT ON ledger WHEN NEW.chain IS NULL OR NEW.digest IS NULL
     BEGIN SELECT RAISE(ABORT, 'an entry of the ledger needs its link of the chain'); END`,
    `CREATE TRIGGER ledger_keeps_entries BEFORE DELETE ON ledger
     BEGIN SELECT RAISE(ABORT, 'the ledger loses no entry'); END`,
    `CREATE TRIGGER ledger_keeps_links BEFORE UPDATE OF sequence, id, cause, at, actor, type, digest, chain ON ledger
     WHEN OLD.chain IS NOT NULL
     BEGIN SELECT RAISE(ABORT, 'what the chain of the ledger holds never changes'); END`,
  ],
  [`CREATE TABLE charter (field TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID`],
  [
    // Few entries of a long ledger undo anything: which commands count is read from those alone.
    `CREATE INDEX undoing_in_ledger ON ledger (sequence) WHERE type IN ('command.undone', 'command.redone')`,
  ],
  [
    // Organizations of one or two people that agreed to appear by themselves.
    `CREATE TABLE agreements (organization TEXT PRIMARY KEY) WITHOUT ROWID`,
    // People who asked that their speaking is not counted.
    `CREATE TABLE uncounted (person TEXT PRIMARY KEY) WITHOUT ROWID`,
  ],
  [
    // Who looked at people's figures or changed who may, by the hour: no part of the ledger, and no word of anybody.
    `CREATE TABLE looks (
      hour TEXT NOT NULL, actor TEXT NOT NULL, action TEXT NOT NULL, subject TEXT NOT NULL, count INTEGER NOT NULL,
      PRIMARY KEY (hour, actor, action, subject)
    ) WITHOUT ROWID`,
  ],
  [
    // Who said that it was not them at a meeting.
    `CREATE TABLE denials (meeting TEXT NOT NULL, person TEXT NOT NULL, PRIMARY KEY (meeting, person)) WITHOUT ROWID`,
  ],
  [
    // What organizations say they bring, and who sits in which working group.
    `CREATE TABLE resources (organization TEXT NOT NULL, kind TEXT NOT NULL, PRIMARY KEY (organization, kind)) WITHOUT ROWID`,
    `CREATE TABLE group_members (
      working_group TEXT NOT NULL, member TEXT NOT NULL, PRIMARY KEY (working_group, member)
    ) WITHOUT ROWID`,
  ],
  [
    // Organizations that said they bring none of the kinds of resources: of the others that have none nothing was said.
    `CREATE TABLE brings_nothing (organization TEXT PRIMARY KEY) WITHOUT ROWID`,
  ],
  [
    // What the coalition said it is for, which of it items serve, and what is hoped to be won soon.
    `CREATE TABLE aims (
      id TEXT PRIMARY KEY, text TEXT NOT NULL, since TEXT, until TEXT, place INTEGER NOT NULL
    ) WITHOUT ROWID`,
    `CREATE TABLE purposes (item TEXT PRIMARY KEY, aim TEXT) WITHOUT ROWID`,
    `CREATE TABLE quick_wins (
      kind TEXT NOT NULL, subject TEXT NOT NULL, hoped_for TEXT NOT NULL, reached_on TEXT, PRIMARY KEY (kind, subject)
    ) WITHOUT ROWID`,
    `CREATE TABLE pulses (id TEXT PRIMARY KEY, opened_at TEXT NOT NULL, closed_at TEXT) WITHOUT ROWID`,
    `CREATE TABLE pulse_answers (
      pulse TEXT NOT NULL, person TEXT NOT NULL, organization TEXT NOT NULL,
      power INTEGER, involvement INTEGER, resources INTEGER, reliability INTEGER, mission INTEGER, openness INTEGER,
      PRIMARY KEY (pulse, person, organization)
    ) WITHOUT ROWID`,
    // Whose answers they are is told by who sent them, which stands in the ledger alone.
    `CREATE INDEX answers_in_ledger ON ledger (sequence) WHERE type = 'pulse.answered'`,
  ],
  [
    // Which aim decisions serve, as purposes do of items.
    `CREATE TABLE decision_purposes (decision TEXT PRIMARY KEY, aim TEXT) WITHOUT ROWID`,
  ],
  [
    // Each link and digest names its hash function from here on; those of before are of SHA-256, and stay as they are.
    `DROP TRIGGER ledger_is_chained`,
    `CREATE TRIGGER ledger_is_chained BEFORE INSERT ON ledger
     WHEN NEW.chain IS NULL OR NEW.digest IS NULL OR instr(NEW.chain, ':') = 0 OR instr(NEW.digest, ':') = 0
     BEGIN SELECT RAISE(ABORT, 'an entry of the ledger needs its link of the chain'); END`,
  ],
]

/** The tables that hold nothing but what the ledger says, in the order in which they are emptied for a rebuild. */
export const projectionTables = [
  'parties',
  'aliases',
  'distinctions',
  'memberships',
  'agreements',
  'resources',
  'brings_nothing',
  'group_members',
  'uncounted',
  'denials',
  'sources',
  'meetings',
  'attendance',
  'speaking',
  'transitions',
  'items',
  'assignments',
  'places',
  'decisions',
  'charter',
  'aims',
  'purposes',
  'decision_purposes',
  'quick_wins',
  'pulses',
  'pulse_answers',
] as const
