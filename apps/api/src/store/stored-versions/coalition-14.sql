CREATE TABLE migrations (version INTEGER PRIMARY KEY);
CREATE TABLE coalition (id TEXT NOT NULL, name TEXT NOT NULL, sample INTEGER NOT NULL);
CREATE TABLE ledger (
      sequence INTEGER PRIMARY KEY,
      id TEXT NOT NULL UNIQUE,
      cause TEXT NOT NULL,
      at TEXT NOT NULL,
      actor TEXT NOT NULL,
      type TEXT NOT NULL,
      body TEXT NOT NULL
    , salt TEXT, digest TEXT, chain TEXT);
CREATE TABLE commands (id TEXT PRIMARY KEY, digest TEXT NOT NULL, answer TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE parties (
      id TEXT PRIMARY KEY,
      kind TEXT NOT NULL,
      name TEXT NOT NULL,
      level TEXT,
      directly_affected INTEGER NOT NULL,
      merged_into TEXT
    );
CREATE TABLE aliases (
      party TEXT NOT NULL, kind TEXT NOT NULL, alias TEXT NOT NULL,
      PRIMARY KEY (party, kind, alias)
    );
CREATE TABLE memberships (
      person TEXT NOT NULL, organization TEXT NOT NULL, since TEXT, until TEXT,
      PRIMARY KEY (person, organization)
    );
CREATE TABLE sources (
      id TEXT PRIMARY KEY,
      kind TEXT NOT NULL,
      key TEXT NOT NULL,
      title TEXT NOT NULL,
      url TEXT,
      last_read_at TEXT NOT NULL,
      UNIQUE (kind, key)
    );
CREATE TABLE meetings (id TEXT PRIMARY KEY, source TEXT NOT NULL, title TEXT NOT NULL, date TEXT);
CREATE TABLE attendance (
      meeting TEXT NOT NULL, person TEXT NOT NULL, organization TEXT, state TEXT NOT NULL, role TEXT,
      PRIMARY KEY (meeting, person)
    );
CREATE TABLE speaking (
      meeting TEXT NOT NULL, person TEXT NOT NULL,
      turns INTEGER NOT NULL, words INTEGER NOT NULL, seconds REAL, method TEXT NOT NULL,
      PRIMARY KEY (meeting, person)
    );
CREATE TABLE transitions (
      meeting TEXT NOT NULL, from_person TEXT NOT NULL, to_person TEXT NOT NULL, count INTEGER NOT NULL,
      PRIMARY KEY (meeting, from_person, to_person)
    );
CREATE TABLE items (
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
    );
CREATE TABLE assignments (
      item TEXT NOT NULL, party TEXT NOT NULL, role TEXT NOT NULL, place INTEGER NOT NULL,
      PRIMARY KEY (item, party, role)
    );
CREATE TABLE places (
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
    );
CREATE TABLE decisions (
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
    , withdrawn INTEGER NOT NULL DEFAULT 0, outcome TEXT, mover TEXT, seconder TEXT, votes TEXT);
CREATE TABLE distinctions (one TEXT NOT NULL, other TEXT NOT NULL, PRIMARY KEY (one, other)) WITHOUT ROWID;
CREATE TABLE chaining (until INTEGER NOT NULL);
CREATE TABLE charter (field TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE agreements (organization TEXT PRIMARY KEY) WITHOUT ROWID;
CREATE TABLE uncounted (person TEXT PRIMARY KEY) WITHOUT ROWID;
CREATE TABLE looks (
      hour TEXT NOT NULL, actor TEXT NOT NULL, action TEXT NOT NULL, subject TEXT NOT NULL, count INTEGER NOT NULL,
      PRIMARY KEY (hour, actor, action, subject)
    ) WITHOUT ROWID;
CREATE TABLE denials (meeting TEXT NOT NULL, person TEXT NOT NULL, PRIMARY KEY (meeting, person)) WITHOUT ROWID;
CREATE TABLE resources (organization TEXT NOT NULL, kind TEXT NOT NULL, PRIMARY KEY (organization, kind)) WITHOUT ROWID;
CREATE TABLE group_members (
      working_group TEXT NOT NULL, member TEXT NOT NULL, PRIMARY KEY (working_group, member)
    ) WITHOUT ROWID;
CREATE TABLE brings_nothing (organization TEXT PRIMARY KEY) WITHOUT ROWID;
CREATE TABLE aims (
      id TEXT PRIMARY KEY, text TEXT NOT NULL, since TEXT, until TEXT, place INTEGER NOT NULL
    ) WITHOUT ROWID;
CREATE TABLE purposes (item TEXT PRIMARY KEY, aim TEXT) WITHOUT ROWID;
CREATE TABLE quick_wins (
      kind TEXT NOT NULL, subject TEXT NOT NULL, hoped_for TEXT NOT NULL, reached_on TEXT, PRIMARY KEY (kind, subject)
    ) WITHOUT ROWID;
CREATE TABLE pulses (id TEXT PRIMARY KEY, opened_at TEXT NOT NULL, closed_at TEXT) WITHOUT ROWID;
CREATE TABLE pulse_answers (
      pulse TEXT NOT NULL, person TEXT NOT NULL, organization TEXT NOT NULL,
      power INTEGER, involvement INTEGER, resources INTEGER, reliability INTEGER, mission INTEGER, openness INTEGER,
      PRIMARY KEY (pulse, person, organization)
    ) WITHOUT ROWID;
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
INSERT INTO migrations (version) VALUES (12);
INSERT INTO migrations (version) VALUES (13);
INSERT INTO migrations (version) VALUES (14);
INSERT INTO coalition (id, name, sample) VALUES ('01KE5FR2T00000000000000000', 'River', 0);
INSERT INTO ledger (sequence, id, cause, at, actor, type, body, salt, digest, chain) VALUES (1, '01HF7YAT020000000000000000-2', '01HF7YAT020000000000000000', '2026-01-06T09:00:00Z', 'tester', 'source.read', '{"type":"source.read","source":{"id":"01HF7YAT020000000000000000-1","kind":"document","key":"notes","title":"notes","url":null,"lastReadAt":"2026-01-06T09:00:00Z"}}', '52f4692edec46a9313137f2ff57b7531', 'ee26a17e68c5828f37fc63bbac7405d059a6357a35e09e8b8cee938550d3cf56', '3a0bfc05b23379c8fb2f39a87792f4891eadc977b061efb5944b7a98e0606c99');
INSERT INTO ledger (sequence, id, cause, at, actor, type, body, salt, digest, chain) VALUES (2, '01HF7YAT020000000000000000-4', '01HF7YAT020000000000000000', '2026-01-06T09:00:00Z', 'tester', 'meeting.recorded', '{"type":"meeting.recorded","meeting":{"id":"01HF7YAT020000000000000000-3","source":"01HF7YAT020000000000000000-1","title":"Weekly","date":"2026-01-05"}}', 'b7bc3562d28c799a44fb3ad53f354842', 'b31080ab09924d05277d721c39b945c86a4fd9f89a25c6a537ec4dd33c7b4301', 'edfcf2a2fd47c074b87eab27d9a344701afd1f66d5667db76e69ada997ecea31');
INSERT INTO ledger (sequence, id, cause, at, actor, type, body, salt, digest, chain) VALUES (3, '01HF7YAT020000000000000000-6', '01HF7YAT020000000000000000', '2026-01-06T09:00:00Z', 'tester', 'party.added', '{"type":"party.added","party":{"id":"01HF7YAT020000000000000000-5","kind":"organization","name":"Oak Trust","level":null,"directlyAffected":false}}', '2064332f2f378a8a4283ca7f488efbae', 'fc85bd96444a5de4671898aa237982d1abfcc42681b88639256a6405dcb44d45', '3a53ddfa973d14f9363b8dca3ef5fda40a0856efde4ed78dc1a211100afc12aa');
INSERT INTO ledger (sequence, id, cause, at, actor, type, body, salt, digest, chain) VALUES (4, '01HF7YAT020000000000000000-8', '01HF7YAT020000000000000000', '2026-01-06T09:00:00Z', 'tester', 'party.added', '{"type":"party.added","party":{"id":"01HF7YAT020000000000000000-7","kind":"organization","name":"River Fund","level":null,"directlyAffected":false}}', '20807144317a5997caca955c9d7e47f6', '40b62598539afa7d7fd5ecc16df776f0e1f1b5de110a9e6b80c1edd9d29cfbe0', 'a7a28836d3fd061ac575167fe2c5adc09abe76e35f5ddfc1c14c48a4e8a7d3b5');
INSERT INTO ledger (sequence, id, cause, at, actor, type, body, salt, digest, chain) VALUES (5, '01HF7YAT020000000000000000-10', '01HF7YAT020000000000000000', '2026-01-06T09:00:00Z', 'tester', 'party.added', '{"type":"party.added","party":{"id":"01HF7YAT020000000000000000-9","kind":"person","name":"Ann Lee","level":null,"directlyAffected":false}}', '9d39195e14415b58c8b45b7bb82a5b89', 'aa34cf26930c5f13ad91329a94ad74e23883a8ee059da69e7ae5932d61fa7859', '499e4e14041c492ba9601024af1bf0c9a1bc76dcdef333adbcbd226395d2d419');
INSERT INTO ledger (sequence, id, cause, at, actor, type, body, salt, digest, chain) VALUES (6, '01HF7YAT020000000000000000-11', '01HF7YAT020000000000000000', '2026-01-06T09:00:00Z', 'tester', 'membership.stated', '{"type":"membership.stated","membership":{"person":"01HF7YAT020000000000000000-9","organization":"01HF7YAT020000000000000000-5","since":"2026-01-05","until":null}}', 'ad309ae251dc3b9372fbbc2b937cb531', '45aa6136bf516f0a3b170242e1286965f14b616d0249fe65491b934aae2c32ef', 'c35bb0d5f5f2e7229bd04720d24eef1622d9bf8652188e61a9270c6ca99cab72');
INSERT INTO ledger (sequence, id, cause, at, actor, type, body, salt, digest, chain) VALUES (7, '01HF7YAT020000000000000000-13', '01HF7YAT020000000000000000', '2026-01-06T09:00:00Z', 'tester', 'party.added', '{"type":"party.added","party":{"id":"01HF7YAT020000000000000000-12","kind":"person","name":"Bo Diaz","level":null,"directlyAffected":false}}', '17cc717a20704c7bfb28f9919d860469', '8fee21f322375098d333865f374340f7ef169fc6cdf48d21d8decb5fd1419dc6', 'd7fb350a2ecd80d5407fa296632213e6386c1073ed7b4e638734453df074eb8b');
INSERT INTO ledger (sequence, id, cause, at, actor, type, body, salt, digest, chain) VALUES (8, '01HF7YAT020000000000000000-14', '01HF7YAT020000000000000000', '2026-01-06T09:00:00Z', 'tester', 'membership.stated', '{"type":"membership.stated","membership":{"person":"01HF7YAT020000000000000000-12","organization":"01HF7YAT020000000000000000-7","since":"2026-01-05","until":null}}', 'd091dae2ef91c805fedf979156cb04fb', 'f847d64f429c292efd9f37c89713eab4e6f2c59d4c6e28e8bac8b254e36405e0', '740c43a66a108f3587c2c4dfc27db89d6408d4aebbab145e12fe447f323416d1');
INSERT INTO ledger (sequence, id, cause, at, actor, type, body, salt, digest, chain) VALUES (9, '01HF7YAT020000000000000000-16', '01HF7YAT020000000000000000', '2026-01-06T09:00:00Z', 'tester', 'party.added', '{"type":"party.added","party":{"id":"01HF7YAT020000000000000000-15","kind":"person","name":"An erased person","level":null,"directlyAffected":false}}', 'dfdf14b25ffc4f3f899d948b6fbd900a', '75183b5416c020196d0580712e8f353c4ed84e3a9151170c009195fd318f693c', '886033fca7b350ee4de398e7adb30fdf0b593bdefb7e7caadcf2ef396d885c7b');
INSERT INTO ledger (sequence, id, cause, at, actor, type, body, salt, digest, chain) VALUES (10, '01HF7YAT020000000000000000-18', '01HF7YAT020000000000000000', '2026-01-06T09:00:00Z', 'tester', 'party.added', '{"type":"party.added","party":{"id":"01HF7YAT020000000000000000-17","kind":"person","name":"Annabel Lee","level":null,"directlyAffected":false}}', 'c1350bf659c78ac7f46dca22da18ca00', '64b0e82d90bbf49807f1ae387e74728f1b7632c0d709c9ca9b7595497117fdf1', '2d5590ae961032e6105eeb29c21cf05ba77c65fd764ec4c8354d6bdff85b1f0b');
INSERT INTO ledger (sequence, id, cause, at, actor, type, body, salt, digest, chain) VALUES (11, '01HF7YAT020000000000000000-19', '01HF7YAT020000000000000000', '2026-01-06T09:00:00Z', 'tester', 'membership.stated', '{"type":"membership.stated","membership":{"person":"01HF7YAT020000000000000000-17","organization":"01HF7YAT020000000000000000-5","since":"2026-01-05","until":null}}', 'd96b432187f6eaa839714d6092484413', '08e3e60c995a9262be4a06f461fc08da6011b54f9b1bafbbe7c780eac2cdab7f', '30bcb3f83e296f03bd5d952d6238eecbf13eb2c8f5231baeb3e010b591590f6e');
INSERT INTO ledger (sequence, id, cause, at, actor, type, body, salt, digest, chain) VALUES (12, '01HF7YAT020000000000000000-20', '01HF7YAT020000000000000000', '2026-01-06T09:00:00Z', 'tester', 'attendance.recorded', '{"type":"attendance.recorded","meeting":"01HF7YAT020000000000000000-3","attendance":[{"meeting":"01HF7YAT020000000000000000-3","person":"01HF7YAT020000000000000000-9","organization":"01HF7YAT020000000000000000-5","state":"present","role":null},{"meeting":"01HF7YAT020000000000000000-3","person":"01HF7YAT020000000000000000-12","organization":"01HF7YAT020000000000000000-7","state":"present","role":null},{"meeting":"01HF7YAT020000000000000000-3","person":"01HF7YAT020000000000000000-17","organization":"01HF7YAT020000000000000000-5","state":"present","role":null}]}', 'c7df29b00061d09335049c42a40b17fb', '2c6ea15c540d3a7633dc04be11d16d95b148f2e4a24a5fb97a87ff1a84cf3bf9', 'e31dac789d92fa699841b8523038665f7d72670cce46afd33a60ee9532265b26');
INSERT INTO ledger (sequence, id, cause, at, actor, type, body, salt, digest, chain) VALUES (13, '01HF7YAT020000000000000000-22', '01HF7YAT020000000000000000', '2026-01-06T09:00:00Z', 'tester', 'party.added', '{"type":"party.added","party":{"id":"01HF7YAT020000000000000000-21","kind":"group","name":"Outreach Team","level":null,"directlyAffected":false}}', '7e341a4323646341d97c692ac1c23f4c', '390b283b5eaefedb76afe21c596a65add1ec5e085b1cf4c54e54af8205210be8', '561c9b93f99b6d4c225fdfc55040b6906f1b4206e35fdddb99730ef866c59cc2');
INSERT INTO ledger (sequence, id, cause, at, actor, type, body, salt, digest, chain) VALUES (14, '01HF7YAT020000000000000000-24', '01HF7YAT020000000000000000', '2026-01-06T09:00:00Z', 'tester', 'item.recorded', '{"type":"item.recorded","item":{"id":"01HF7YAT020000000000000000-23","meeting":"01HF7YAT020000000000000000-3","text":"Write to the council about the bridge","due":null,"dueWords":null,"status":"open","confirmation":"confirmed","evidence":{"source":"01HF7YAT020000000000000000-1","locator":{"line":10,"endLine":10},"quote":"- [ ] Ann Lee: Write to the council about the bridge"},"since":"2026-01-05","closedAt":null,"gone":false,"sightings":1,"version":1},"assignments":[{"party":"01HF7YAT020000000000000000-9","role":"owner"}]}', 'a38d9bb049ae8caa15795dee160eb3bb', '5f409ccb80bf1c4dc2b5d858cfd0c3df3c519b881345061796e2a00cc5c2f9e1', '3c2c1b23eff686a5f07b4d8d9ab370e224c47928b7866403a54feba289b03c65');
INSERT INTO ledger (sequence, id, cause, at, actor, type, body, salt, digest, chain) VALUES (15, '01HF7YAT020000000000000000-26', '01HF7YAT020000000000000000', '2026-01-06T09:00:00Z', 'tester', 'item.recorded', '{"type":"item.recorded","item":{"id":"01HF7YAT020000000000000000-25","meeting":"01HF7YAT020000000000000000-3","text":"Book the hall for week 0","due":"2026-02-01","dueWords":null,"status":"open","confirmation":"unconfirmed","evidence":{"source":"01HF7YAT020000000000000000-1","locator":{"line":11,"endLine":11},"quote":"- [ ] Bo Diaz, Outreach Team: Book the hall for week 0"},"since":"2026-01-05","closedAt":null,"gone":false,"sightings":1,"version":1},"assignments":[{"party":"01HF7YAT020000000000000000-12","role":"owner"},{"party":"01HF7YAT020000000000000000-21","role":"owner"}]}', 'f645447436017900f39604f8e543f300', 'dec32c8153066143a01af6338caed15af43a5a9c95ce9cdbbaf8e0add5153e13', '57a965493337d8bbd5760842ea9c18eb423bfef33a666a30208ab0d0e61328d1');
INSERT INTO ledger (sequence, id, cause, at, actor, type, body, salt, digest, chain) VALUES (16, '01HF7YAT020000000000000000-28', '01HF7YAT020000000000000000', '2026-01-06T09:00:00Z', 'tester', 'decision.recorded', '{"type":"decision.recorded","decision":{"id":"01HF7YAT020000000000000000-27","meeting":"01HF7YAT020000000000000000-3","text":"We meet every second Tuesday, said week 0","method":null,"outcome":null,"mover":null,"seconder":null,"votes":null,"confirmation":"confirmed","evidence":{"source":"01HF7YAT020000000000000000-1","locator":{"line":100,"endLine":100},"quote":"We meet every second Tuesday, said week 0"}}}', '713c1c312071fbdc22c424bda83c1b4c', '9dd52abe1a70e564f369d49e6930075f1ed2ac4429d0d0b21b74ef07d78104a2', '0f76b373f7ca542177655ba6d6b720283091ebce288bd2bbf9da93871d85107d');
INSERT INTO ledger (sequence, id, cause, at, actor, type, body, salt, digest, chain) VALUES (17, '01HF7YAT020000000000000000-30', '01HF7YAT020000000000000000', '2026-01-06T09:00:00Z', 'tester', 'decision.recorded', '{"type":"decision.recorded","decision":{"id":"01HF7YAT020000000000000000-29","meeting":"01HF7YAT020000000000000000-3","text":"No meeting in August","method":null,"outcome":null,"mover":null,"seconder":null,"votes":null,"confirmation":"confirmed","evidence":{"source":"01HF7YAT020000000000000000-1","locator":{"line":101,"endLine":101},"quote":"No meeting in August"}}}', 'f6bb8e2a7e5da69b44246872d98c132c', '8bc12cc163d08995c0b412b4c24c9c8490d14a3f2bcf221484c968697beb40fa', '2c24ebd3b35a8f32da37584dd2cdbfe7aa0ab7a56bf6827ff63ff1c438538802');
INSERT INTO ledger (sequence, id, cause, at, actor, type, body, salt, digest, chain) VALUES (18, '01HF7YAT030000000000000000-2', '01HF7YAT030000000000000000', '2026-01-06T09:00:00Z', 'tester', 'meeting.recorded', '{"type":"meeting.recorded","meeting":{"id":"01HF7YAT030000000000000000-1","source":"01HF7YAT020000000000000000-1","title":"Weekly","date":"2026-01-12"}}', 'cee21300e70c65373f4a65f8bc9d9210', '20b575ec7b1c2563f2d25e6d98fa04fa2988383bec4054f90ddd6a52c4e12b6b', '885fedba9eddd5ef64cc8ab61bc7b161600706ce0cd0632a3a3e859a40a53165');
INSERT INTO ledger (sequence, id, cause, at, actor, type, body, salt, digest, chain) VALUES (19, '01HF7YAT030000000000000000-3', '01HF7YAT030000000000000000', '2026-01-06T09:00:00Z', 'tester', 'attendance.recorded', '{"type":"attendance.recorded","meeting":"01HF7YAT030000000000000000-1","attendance":[{"meeting":"01HF7YAT030000000000000000-1","person":"01HF7YAT020000000000000000-9","organization":"01HF7YAT020000000000000000-5","state":"present","role":null},{"meeting":"01HF7YAT030000000000000000-1","person":"01HF7YAT020000000000000000-12","organization":"01HF7YAT020000000000000000-7","state":"present","role":null},{"meeting":"01HF7YAT030000000000000000-1","person":"01HF7YAT020000000000000000-17","organization":"01HF7YAT020000000000000000-5","state":"present","role":null}]}', '6411a225913646e0cabfeff4b116cd7a', 'faf330d999ce793b240dfd5228b901378f666a053e259c2a14c45ed9a200767a', '7d80a656a01471769b0e1222f682daed2c8c89b6f6cc022a510018a37d3a703a');
INSERT INTO ledger (sequence, id, cause, at, actor, type, body, salt, digest, chain) VALUES (20, '01HF7YAT030000000000000000-4', '01HF7YAT030000000000000000', '2026-01-06T09:00:00Z', 'tester', 'item.sighted', '{"type":"item.sighted","item":"01HF7YAT020000000000000000-23","meeting":"01HF7YAT030000000000000000-1","locator":{"line":10,"endLine":10},"said":{"text":"Write to the council about the bridge","due":null,"dueWords":null,"done":true,"assignments":[{"party":"01HF7YAT020000000000000000-9","role":"owner"}],"quote":"- [x] Ann Lee: Write to the council about the bridge"}}', '608411c51b1c8c45dd9aedea2562a409', 'f5f337768b8f53a372300ce67408441724068bfc079a906f5e453867e6851c40', '60995253ecf6bd100e5781087f0c0b604ad0aca6862b0a3c87eb2c214b28fef3');
INSERT INTO ledger (sequence, id, cause, at, actor, type, body, salt, digest, chain) VALUES (21, '01HF7YAT030000000000000000-5', '01HF7YAT030000000000000000', '2026-01-06T09:00:00Z', 'tester', 'item.status-set', '{"type":"item.status-set","item":"01HF7YAT020000000000000000-23","status":"done","at":"2026-01-12T00:00:00Z"}', '5f358dac511d6b956f0b098ff71706a7', '3d66eecf4c583ef7db0738c66a16b523e7abf54a5de779dfe460afbdb482e7ab', '1446f4499b59b86b0092f96e82b672f752d851469e3925f406d90a85e0123884');
INSERT INTO ledger (sequence, id, cause, at, actor, type, body, salt, digest, chain) VALUES (22, '01HF7YAT030000000000000000-7', '01HF7YAT030000000000000000', '2026-01-06T09:00:00Z', 'tester', 'item.recorded', '{"type":"item.recorded","item":{"id":"01HF7YAT030000000000000000-6","meeting":"01HF7YAT030000000000000000-1","text":"Book the hall for week 1","due":"2026-02-01","dueWords":null,"status":"open","confirmation":"unconfirmed","evidence":{"source":"01HF7YAT020000000000000000-1","locator":{"line":11,"endLine":11},"quote":"- [ ] Bo Diaz, Outreach Team: Book the hall for week 1"},"since":"2026-01-12","closedAt":null,"gone":false,"sightings":1,"version":1},"assignments":[{"party":"01HF7YAT020000000000000000-12","role":"owner"},{"party":"01HF7YAT020000000000000000-21","role":"owner"}]}', 'fd6468d178dbdb92019cbce1fdaf4f6e', '3fe6f2070f781c5e3c585594b87ca7d2e030af6a1f364afb5d8e793801e2dade', '6a871c5974ec45f7d5dcc1084be2fa8a0d6680ed1a645943f5e311c90acd9acd');
INSERT INTO ledger (sequence, id, cause, at, actor, type, body, salt, digest, chain) VALUES (23, '01HF7YAT030000000000000000-9', '01HF7YAT030000000000000000', '2026-01-06T09:00:00Z', 'tester', 'decision.recorded', '{"type":"decision.recorded","decision":{"id":"01HF7YAT030000000000000000-8","meeting":"01HF7YAT030000000000000000-1","text":"We meet every second Tuesday, said week 1","method":null,"outcome":null,"mover":null,"seconder":null,"votes":null,"confirmation":"confirmed","evidence":{"source":"01HF7YAT020000000000000000-1","locator":{"line":100,"endLine":100},"quote":"We meet every second Tuesday, said week 1"}}}', '04fef0f5a20b8e0a433f1b6429d7598d', '588a27dfdf5d3cf351c6c0de5fb4e64e8f096723320c8372a394962ea1a13289', 'c5acf697fcb204c0eb656ebfb3b9a9106a0bf560f240bbc5ccf083ff90f40bf9');
INSERT INTO ledger (sequence, id, cause, at, actor, type, body, salt, digest, chain) VALUES (24, '01HF7YAT030000000000000000-11', '01HF7YAT030000000000000000', '2026-01-06T09:00:00Z', 'tester', 'decision.recorded', '{"type":"decision.recorded","decision":{"id":"01HF7YAT030000000000000000-10","meeting":"01HF7YAT030000000000000000-1","text":"No meeting in August","method":null,"outcome":null,"mover":null,"seconder":null,"votes":null,"confirmation":"confirmed","evidence":{"source":"01HF7YAT020000000000000000-1","locator":{"line":101,"endLine":101},"quote":"No meeting in August"}}}', 'e16504179f86577914c3192a7b71af75', 'b98728ba032ce397710b88cd6e5a41c3e363cae60293877ffd91cb9d94d277dd', 'e47e91ed08ed3761695c0f0c6ed88dc6acb45e08500d1d8c3beb59d2b640948b');
INSERT INTO ledger (sequence, id, cause, at, actor, type, body, salt, digest, chain) VALUES (25, '01HF7YAT040000000000000000-1', '01HF7YAT040000000000000000', '2026-01-06T09:00:00Z', 'tester', 'item.changed', '{"type":"item.changed","item":"01HF7YAT020000000000000000-23","text":"Write to the council","due":"2026-03-01","dueWords":null,"assignments":[{"party":"01HF7YAT020000000000000000-9","role":"owner"}]}', '3ef6dd3ae2046161eaf7133ccd81ac9d', 'e2043377ddc01f99fa9cbd1d0d37fca99c4e834fd12cddd46702e4aed62fc31b', 'd4b7b5dec91842af6be02061e6a705484831cc2c1843c072f7cb9d4da8be3a6e');
INSERT INTO ledger (sequence, id, cause, at, actor, type, body, salt, digest, chain) VALUES (26, '01HF7YAT050000000000000000-1', '01HF7YAT050000000000000000', '2026-01-06T09:00:00Z', 'tester', 'item.confirmed', '{"type":"item.confirmed","item":"01HF7YAT020000000000000000-25"}', 'ee90dba1cd7c9f34460594fc88d68f54', '3447b9f62d54912c652c01bde484fe63c48bda80e2f57a64741a7b14e5001eb4', 'f5b3b2d4bb8020e6da2160b89f0748c99608e00aa4e407e9cf99530aba799fc7');
INSERT INTO ledger (sequence, id, cause, at, actor, type, body, salt, digest, chain) VALUES (27, '01HF7YAT060000000000000000-1', '01HF7YAT060000000000000000', '2026-01-06T09:00:00Z', 'tester', 'item.status-set', '{"type":"item.status-set","item":"01HF7YAT020000000000000000-25","status":"dropped","at":"2026-01-06T09:00:00Z"}', '367c136ceeb677723e01f08e6a95d2f7', '487d022f5c920889bae1d44a5b24e3ed9aebddd96b79fdb22bd74dcaa5389b46', '6b91b59e112daed7fbadacc7af4fdedd94fe204ff496422727e0763229fdae1d');
INSERT INTO ledger (sequence, id, cause, at, actor, type, body, salt, digest, chain) VALUES (28, '01HF7YAT080000000000000000-1', '01HF7YAT080000000000000000', '2026-01-06T09:00:00Z', 'tester', 'decision.withdrawn', '{"type":"decision.withdrawn","decision":"01HF7YAT020000000000000000-27"}', 'c10893d0caddbe0186ced80e2fcac4a4', '3a1668cef9950879e8dca80145764b36225133d0790150a1ed45306a1719ed58', '5c5cc838ed7eba67cd7ab1742094f49f57eefe1dfcfed61cffe3c89dc09361e9');
INSERT INTO ledger (sequence, id, cause, at, actor, type, body, salt, digest, chain) VALUES (29, '01HF7YAT090000000000000000-1', '01HF7YAT090000000000000000', '2026-01-06T09:00:00Z', 'tester', 'party.alias-added', '{"type":"party.alias-added","alias":{"party":"01HF7YAT020000000000000000-5","kind":"name","alias":"Oak Trust"}}', 'e06247588c6a94572c055e01a0f9877b', '3272dbdc002cd2f6fc4c63d98104d49b0861bbc78a5a3049430bab940c962706', '721190826d14eb32d33eeacf2984a69b819184fbe966720ef19b11f21176b845');
INSERT INTO ledger (sequence, id, cause, at, actor, type, body, salt, digest, chain) VALUES (30, '01HF7YAT090000000000000000-2', '01HF7YAT090000000000000000', '2026-01-06T09:00:00Z', 'tester', 'party.renamed', '{"type":"party.renamed","party":"01HF7YAT020000000000000000-5","name":"Oak Foundation"}', 'fc3266ef3069aba4add3be8486a303f0', 'f1c9c423cbd77f134f8c116f0deb59ce93298846ab99bd45e14277d568387b8f', '1783d377d394087d171604ef01093f845d76b5998423cad528c3c8b56c74761f');
INSERT INTO ledger (sequence, id, cause, at, actor, type, body, salt, digest, chain) VALUES (31, '01HF7YAT0A0000000000000000-1', '01HF7YAT0A0000000000000000', '2026-01-06T09:00:00Z', 'tester', 'party.alias-added', '{"type":"party.alias-added","alias":{"party":"01HF7YAT020000000000000000-12","kind":"email","alias":"bo@example.org"}}', '7d5643f45bf5e652f98605bdecb375f3', 'd1f578fae597b5b4c9936f7219cf2a10f7e098c3c5e7fddb95b50b1c30a65f36', 'a51546ea08ad49c7ed55bb24d3d512a4c15d21633288fbf782a5f3d441bc338b');
INSERT INTO ledger (sequence, id, cause, at, actor, type, body, salt, digest, chain) VALUES (32, '01HF7YAT0B0000000000000000-1', '01HF7YAT0B0000000000000000', '2026-01-06T09:00:00Z', 'tester', 'organization.declared', '{"type":"organization.declared","organization":"01HF7YAT020000000000000000-7","level":"core","directlyAffected":true}', '62029558e6f5f15d97444699ea07d450', 'd32cb7571c704594d901430ebd06692266ab8487585eaaa1e228f34e3fade3c7', '59b461192c362365b523c2994323bb1d4ca935c607c89e20ce5c8c55d7c417c2');
INSERT INTO ledger (sequence, id, cause, at, actor, type, body, salt, digest, chain) VALUES (33, '01HF7YAT0C0000000000000000-1', '01HF7YAT0C0000000000000000', '2026-01-06T09:00:00Z', 'tester', 'party.merged', '{"type":"party.merged","from":"01HF7YAT020000000000000000-17","into":"01HF7YAT020000000000000000-9","reason":"the same"}', '0426b48c822617d2b7dfc9bc6aba57b7', 'ee5772f6ef3cab6403cd5207ecc48b32292f08026db547fa76e30f16a737ba62', 'cd153be289f4b79ca12dd3678af99ab54e2e2d0a0726fb8d285a15dcad0ef20e');
INSERT INTO ledger (sequence, id, cause, at, actor, type, body, salt, digest, chain) VALUES (34, '01HF7YAT0D0000000000000000-1', '01HF7YAT0D0000000000000000', '2026-01-06T09:00:00Z', 'tester', 'party.distinguished', '{"type":"party.distinguished","one":"01HF7YAT020000000000000000-12","other":"01HF7YAT020000000000000000-15"}', 'e55ea3471a73f28c354226616d9773c4', 'e267d1c4496ae617cada3c4709e424636fb9cc7d863f28430cacb7df801a7b4d', '27f98d1311c1e618455dd3e34123002ae32186a8d3d43722e331c34d11d28fe8');
INSERT INTO ledger (sequence, id, cause, at, actor, type, body, salt, digest, chain) VALUES (35, '01HF7YAT0E0000000000000000-1', '01HF7YAT0E0000000000000000', '2026-01-06T09:00:00Z', 'tester', 'charter.roles-set', '{"type":"charter.roles-set","roles":[{"id":"steward","name":"Steward","permissions":["read-record"]}]}', '2432e79d83cb9823997eeaf206e0f2ec', '047e5c4573f861eedfbe77a594aa3fbf5bb9a5939366beb3edd35c97a72bb209', '6e2aead54de0b51e8e3645b088a7fa54f950dadffbca20281e2345144bacc0ce');
INSERT INTO ledger (sequence, id, cause, at, actor, type, body, salt, digest, chain) VALUES (36, '01HF7YAT0F0000000000000000-1', '01HF7YAT0F0000000000000000', '2026-01-06T09:00:00Z', 'tester', 'command.undone', '{"type":"command.undone","command":"01HF7YAT060000000000000000"}', 'c0ceae2d01d14146f4e8193002e462bd', 'a427af8851ac913b158a7762b576079398c2ff1a4b1e69c482cebc0a7fb81b12', '8fc9291940dc460dba16950fe97c8ab3955c937d8dc5f29be6407b87d0bddca7');
INSERT INTO ledger (sequence, id, cause, at, actor, type, body, salt, digest, chain) VALUES (37, '01HF7YAT0G0000000000000000-1', '01HF7YAT0G0000000000000000', '2026-01-06T09:00:00Z', 'tester', 'organization.agreed', '{"type":"organization.agreed","organization":"01HF7YAT020000000000000000-7","agreed":true}', '353e86207ab8caa3c103a48d794b6c06', '10fa74723923b76758608ebae62844a98e64479917f6087511d72cb91ada02fb', '31d5c0553298e28406f82e34c469a42326bc9d740ec1ba2aaddad214240df312');
INSERT INTO ledger (sequence, id, cause, at, actor, type, body, salt, digest, chain) VALUES (38, '01HF7YAT0H0000000000000000-1', '01HF7YAT0H0000000000000000', '2026-01-06T09:00:00Z', 'tester', 'person.speaking-counted', '{"type":"person.speaking-counted","party":"01HF7YAT020000000000000000-12","counted":false}', 'c80c9a95dcaf864ce629593440137edf', 'a6a02f145a817fffb531d672b6b96b854fcf4421b282a13a373c87fdfc84805a', '034570e42965147e57dee9d0e81a326f65de94f234a79c40d95d655deecf49bb');
INSERT INTO ledger (sequence, id, cause, at, actor, type, body, salt, digest, chain) VALUES (39, '01HF7YAT0J0000000000000000-1', '01HF7YAT0J0000000000000000', '2026-01-06T09:00:00Z', 'tester', 'organization.resources-set', '{"type":"organization.resources-set","organization":"01HF7YAT020000000000000000-7","resources":["money","space"],"said":true}', 'e51316fe46376f8c775fa1e8a61e48e5', '45275bed8a2f1002edee1aa035915ad597b7d2327500348d312776ca513fd4df', 'a58c23a828c7134554f32dc8ffe33df072a73d0cba2ae8c7586077a17fe72de0');
INSERT INTO ledger (sequence, id, cause, at, actor, type, body, salt, digest, chain) VALUES (40, '01HF7YAT0K0000000000000000-1', '01HF7YAT0K0000000000000000', '2026-01-06T09:00:00Z', 'tester', 'organization.resources-set', '{"type":"organization.resources-set","organization":"01HF7YAT020000000000000000-5","resources":[],"said":true}', '4a567f633b36b822466d8c71dbb80b64', '4b6de6c370a975e78e961aad99f50e8877f97b7aa35f1da6e141a18819600f11', '6c9489ba92c3933af1f387d7b2be13a5c8aa3ff59d95d50eb1e1972041b5cf93');
INSERT INTO ledger (sequence, id, cause, at, actor, type, body, salt, digest, chain) VALUES (41, '01HF7YAT0M0000000000000000-1', '01HF7YAT0M0000000000000000', '2026-01-06T09:00:00Z', 'tester', 'group.members-set', '{"type":"group.members-set","group":"01HF7YAT020000000000000000-21","members":["01HF7YAT020000000000000000-12","01HF7YAT020000000000000000-7"]}', 'cc140e2b5181e64a8a27f1d4c5c6ad3a', '1aae2aea71166f9a903204363381e30532cbcbad647e8d92d11d9faefaac3458', '92ac248fa5b4de6e2b079b5c174bc22777a55ba2f8f2569c5da49124f7696368');
INSERT INTO ledger (sequence, id, cause, at, actor, type, body, salt, digest, chain) VALUES (42, '01HF7YAT0N0000000000000000-1', '01HF7YAT0N0000000000000000', '2026-01-06T09:00:00Z', 'tester', 'charter.governance-set', '{"type":"charter.governance-set","governance":"shared"}', '1b12f616efc4a9e5afe393e071dceb9a', '321cce8d8524fc07338aeae1ee4eb812519f66e284e9071ba6e60af1db853347', 'c503e39ceeb4f0c410a27ba395696fcd2fc1d430628870e583ac9cf8b464b91d');
INSERT INTO ledger (sequence, id, cause, at, actor, type, body, salt, digest, chain) VALUES (43, '01HF7YAT0P0000000000000000-1', '01HF7YAT0P0000000000000000', '2026-01-06T09:00:00Z', 'tester', 'aims.set', '{"type":"aims.set","aims":[{"id":"river","text":"A river to swim in","from":"2026-01-01","until":null}]}', '37647ddaa5f869a0431062a143940f66', '3db4a05b76c1c24c3f96c3af84a117ea3ef5d2b4b98f3dd5e127e6cc69794ec6', '3bbf8f561b34c493fadcc73956a0f01581489ce07fe10029d3f573a4bba7f24e');
INSERT INTO ledger (sequence, id, cause, at, actor, type, body, salt, digest, chain) VALUES (44, '01HF7YAT0Q0000000000000000-1', '01HF7YAT0Q0000000000000000', '2026-01-06T09:00:00Z', 'tester', 'item.purpose-set', '{"type":"item.purpose-set","item":"01HF7YAT020000000000000000-23","purpose":{"aim":"river"}}', '2aec87e418b106fcd8a5e8ee7201f6b4', 'e9b72e703ad5579cae714c5e157ac4f820df6b79717216169188a338a5a73fa4', '104ac9ac118b633e0012f5b682b25ce9cb51da2bcecbdf7f415f3221353515e7');
INSERT INTO ledger (sequence, id, cause, at, actor, type, body, salt, digest, chain) VALUES (45, '01HF7YAT0R0000000000000000-1', '01HF7YAT0R0000000000000000', '2026-01-06T09:00:00Z', 'tester', 'quick-win.set', '{"type":"quick-win.set","of":"aim","subject":"river","win":{"hopedFor":"2026-04-01","reachedOn":null}}', 'bc21a8638bae90a8db4e8ad4e9225345', '2c795b678f0a0e7d1202a5f090997303c173dcd5619754a394098b0690765796', 'a2b611c8a902e4de12bcf2ff0bce441f86e3c49dd10f559e66802ae34470d6ea');
INSERT INTO ledger (sequence, id, cause, at, actor, type, body, salt, digest, chain) VALUES (46, '01HF7YAT0S0000000000000000-2', '01HF7YAT0S0000000000000000', '2026-01-06T09:00:00Z', 'tester', 'pulse.opened', '{"type":"pulse.opened","pulse":"01HF7YAT0S0000000000000000-1","at":"2026-01-06T09:00:00Z"}', '815b0933060967cf04886053cd24bfc2', 'bb326f2a6f1c53ace8fde91cc9db12df25b058c5802579775816be703870487d', '998c371f07981d859e0e116ab330105864e62b52abad9fe13a50c4b7328dfa0d');
INSERT INTO ledger (sequence, id, cause, at, actor, type, body, salt, digest, chain) VALUES (47, '01HF7YAT0T0000000000000000-1', '01HF7YAT0T0000000000000000', '2026-01-06T09:00:00Z', 'tester', 'pulse.answered', '{"type":"pulse.answered","pulse":"01HF7YAT0S0000000000000000-1","person":"01HF7YAT020000000000000000-12","answers":[{"organization":"01HF7YAT020000000000000000-5","power":2,"involvement":3,"resources":null,"reliability":4,"mission":4,"openness":1}]}', '59036a8a09f9d0916b02ff5456a22145', '8fdfc8cb244b5a2d61ae485dda6d0a20e1bda8bdd12bfc6028e0ab5c3218cc02', '7e2ae96f406a001c142b955be4cbb92c28cdb7d9c496dead24880a9afeff11ae');
INSERT INTO ledger (sequence, id, cause, at, actor, type, body, salt, digest, chain) VALUES (48, '01HF7YAT0V0000000000000000-1', '01HF7YAT0V0000000000000000', '2026-01-06T09:00:00Z', 'tester', 'pulse.closed', '{"type":"pulse.closed","pulse":"01HF7YAT0S0000000000000000-1","at":"2026-01-06T09:00:00Z"}', 'a84c32dd0a7a0673168594fabd843023', '73e01e0f91aacb0fe449b02568201780fd310e9a584a1fc657465d39da4eed49', 'c81c0abc0a1d6391a7ef83baa8031244950bf17f62e734c1faddccdc47b24f60');
INSERT INTO ledger (sequence, id, cause, at, actor, type, body, salt, digest, chain) VALUES (49, '01HF7YAT0W0000000000000000-1', '01HF7YAT0W0000000000000000', '2026-01-06T09:00:00Z', 'tester', 'person.erased', '{"type":"person.erased","party":"01HF7YAT020000000000000000-15","rewritten":[{"sequence":9,"digest":"4f3e54feb29c682ad0d5e4e3e840f7867de55e1b2eb6b750da1c7570ba1e96a7"},{"sequence":12,"digest":"b177e84cb91051342ea3ca4f915aa036f40990435427f875d5efa2c136a17fd3"},{"sequence":19,"digest":"eb39069bd909cb8823aaa5872dd38d5de46c48ebe6bdd99ec9370313c80b0482"}]}', 'bf2b328aef9e336d1c09a937983050e4', '0a274029b408f16c1a310299ca7bbfe18adf11fe119379e823b5c1e4e6ae5d53', 'c5496fa064bf0acb30c72f13403fedb05d7db76508d50ae14bfee9f2c4164663');
INSERT INTO commands (id, digest, answer) VALUES ('01HF7YAT020000000000000000', '', '{"ok":true,"id":"01HF7YAT020000000000000000","cursor":17,"reading":{"source":"01HF7YAT020000000000000000-1","new":2,"changed":0,"completed":0,"reopened":0,"gone":0,"unchanged":0,"decisions":2,"meetings":1,"items":["01HF7YAT020000000000000000-23","01HF7YAT020000000000000000-25"],"decisionIds":["01HF7YAT020000000000000000-27","01HF7YAT020000000000000000-29"]}}');
INSERT INTO commands (id, digest, answer) VALUES ('01HF7YAT030000000000000000', '', '{"ok":true,"id":"01HF7YAT030000000000000000","cursor":24,"reading":{"source":"01HF7YAT020000000000000000-1","new":1,"changed":0,"completed":1,"reopened":0,"gone":0,"unchanged":2,"decisions":2,"meetings":2,"items":["01HF7YAT020000000000000000-23","01HF7YAT020000000000000000-25","01HF7YAT020000000000000000-23","01HF7YAT030000000000000000-6"],"decisionIds":["01HF7YAT020000000000000000-27","01HF7YAT020000000000000000-29","01HF7YAT030000000000000000-8","01HF7YAT030000000000000000-10"]}}');
INSERT INTO commands (id, digest, answer) VALUES ('01HF7YAT040000000000000000', '{"type":"item.edit","item":"01HF7YAT020000000000000000-23","vers', '{"ok":true,"id":"01HF7YAT040000000000000000","cursor":25,"reading":null}');
INSERT INTO commands (id, digest, answer) VALUES ('01HF7YAT050000000000000000', '{"type":"item.confirm","item":"01HF7YAT020000000000000000-25"}', '{"ok":true,"id":"01HF7YAT050000000000000000","cursor":26,"reading":null}');
INSERT INTO commands (id, digest, answer) VALUES ('01HF7YAT060000000000000000', '{"type":"item.set-status","item":"01HF7YAT020000000000000000-25"', '{"ok":true,"id":"01HF7YAT060000000000000000","cursor":27,"reading":null}');
INSERT INTO commands (id, digest, answer) VALUES ('01HF7YAT070000000000000000', '{"type":"decision.confirm","decision":"01HF7YAT02000000000000000', '{"ok":true,"id":"01HF7YAT070000000000000000","cursor":27,"reading":null}');
INSERT INTO commands (id, digest, answer) VALUES ('01HF7YAT080000000000000000', '{"type":"decision.withdraw","decision":"01HF7YAT0200000000000000', '{"ok":true,"id":"01HF7YAT080000000000000000","cursor":28,"reading":null}');
INSERT INTO commands (id, digest, answer) VALUES ('01HF7YAT090000000000000000', '{"type":"party.rename","party":"01HF7YAT020000000000000000-5","n', '{"ok":true,"id":"01HF7YAT090000000000000000","cursor":30,"reading":null}');
INSERT INTO commands (id, digest, answer) VALUES ('01HF7YAT0A0000000000000000', '{"type":"party.add-alias","alias":{"party":"01HF7YAT020000000000', '{"ok":true,"id":"01HF7YAT0A0000000000000000","cursor":31,"reading":null}');
INSERT INTO commands (id, digest, answer) VALUES ('01HF7YAT0B0000000000000000', '{"type":"organization.declare","organization":"01HF7YAT020000000', '{"ok":true,"id":"01HF7YAT0B0000000000000000","cursor":32,"reading":null}');
INSERT INTO commands (id, digest, answer) VALUES ('01HF7YAT0C0000000000000000', '{"type":"party.merge","from":"01HF7YAT020000000000000000-17","in', '{"ok":true,"id":"01HF7YAT0C0000000000000000","cursor":33,"reading":null}');
INSERT INTO commands (id, digest, answer) VALUES ('01HF7YAT0D0000000000000000', '{"type":"party.distinguish","one":"01HF7YAT020000000000000000-12', '{"ok":true,"id":"01HF7YAT0D0000000000000000","cursor":34,"reading":null}');
INSERT INTO commands (id, digest, answer) VALUES ('01HF7YAT0E0000000000000000', '{"type":"charter.set-roles","roles":[{"id":"steward","name":"Ste', '{"ok":true,"id":"01HF7YAT0E0000000000000000","cursor":35,"reading":null}');
INSERT INTO commands (id, digest, answer) VALUES ('01HF7YAT0F0000000000000000', '{"type":"undo","command":"01HF7YAT060000000000000000"}', '{"ok":true,"id":"01HF7YAT0F0000000000000000","cursor":36,"reading":null}');
INSERT INTO commands (id, digest, answer) VALUES ('01HF7YAT0G0000000000000000', '{"type":"organization.agree","organization":"01HF7YAT02000000000', '{"ok":true,"id":"01HF7YAT0G0000000000000000","cursor":37,"reading":null}');
INSERT INTO commands (id, digest, answer) VALUES ('01HF7YAT0H0000000000000000', '{"type":"person.count-speaking","party":"01HF7YAT020000000000000', '{"ok":true,"id":"01HF7YAT0H0000000000000000","cursor":38,"reading":null}');
INSERT INTO commands (id, digest, answer) VALUES ('01HF7YAT0J0000000000000000', '{"type":"organization.bring-resources","organization":"01HF7YAT0', '{"ok":true,"id":"01HF7YAT0J0000000000000000","cursor":39,"reading":null}');
INSERT INTO commands (id, digest, answer) VALUES ('01HF7YAT0K0000000000000000', '{"type":"organization.bring-resources","organization":"01HF7YAT0', '{"ok":true,"id":"01HF7YAT0K0000000000000000","cursor":40,"reading":null}');
INSERT INTO commands (id, digest, answer) VALUES ('01HF7YAT0M0000000000000000', '{"type":"group.set-members","group":"01HF7YAT020000000000000000-', '{"ok":true,"id":"01HF7YAT0M0000000000000000","cursor":41,"reading":null}');
INSERT INTO commands (id, digest, answer) VALUES ('01HF7YAT0N0000000000000000', '{"type":"charter.set-governance","governance":"shared"}', '{"ok":true,"id":"01HF7YAT0N0000000000000000","cursor":42,"reading":null}');
INSERT INTO commands (id, digest, answer) VALUES ('01HF7YAT0P0000000000000000', '{"type":"aims.set","aims":[{"id":"river","text":"A river to swim', '{"ok":true,"id":"01HF7YAT0P0000000000000000","cursor":43,"reading":null}');
INSERT INTO commands (id, digest, answer) VALUES ('01HF7YAT0Q0000000000000000', '{"type":"item.set-purpose","item":"01HF7YAT020000000000000000-23', '{"ok":true,"id":"01HF7YAT0Q0000000000000000","cursor":44,"reading":null}');
INSERT INTO commands (id, digest, answer) VALUES ('01HF7YAT0R0000000000000000', '{"type":"quick-win.set","of":"aim","subject":"river","win":{"hop', '{"ok":true,"id":"01HF7YAT0R0000000000000000","cursor":45,"reading":null}');
INSERT INTO commands (id, digest, answer) VALUES ('01HF7YAT0S0000000000000000', '{"type":"pulse.open"}', '{"ok":true,"id":"01HF7YAT0S0000000000000000","cursor":46,"reading":null}');
INSERT INTO commands (id, digest, answer) VALUES ('01HF7YAT0T0000000000000000', '{"type":"pulse.answer","pulse":"01HF7YAT0S0000000000000000-1","p', '{"ok":true,"id":"01HF7YAT0T0000000000000000","cursor":47,"reading":null}');
INSERT INTO commands (id, digest, answer) VALUES ('01HF7YAT0V0000000000000000', '{"type":"pulse.close","pulse":"01HF7YAT0S0000000000000000-1"}', '{"ok":true,"id":"01HF7YAT0V0000000000000000","cursor":48,"reading":null}');
INSERT INTO commands (id, digest, answer) VALUES ('01HF7YAT0W0000000000000000', '{"type":"person.erase","party":"01HF7YAT020000000000000000-15"}', '{"ok":true,"id":"01HF7YAT0W0000000000000000","cursor":49,"reading":null}');
INSERT INTO parties (id, kind, name, level, directly_affected, merged_into) VALUES ('01HF7YAT020000000000000000-5', 'organization', 'Oak Foundation', NULL, 0, NULL);
INSERT INTO parties (id, kind, name, level, directly_affected, merged_into) VALUES ('01HF7YAT020000000000000000-7', 'organization', 'River Fund', 'core', 1, NULL);
INSERT INTO parties (id, kind, name, level, directly_affected, merged_into) VALUES ('01HF7YAT020000000000000000-9', 'person', 'Ann Lee', NULL, 0, NULL);
INSERT INTO parties (id, kind, name, level, directly_affected, merged_into) VALUES ('01HF7YAT020000000000000000-12', 'person', 'Bo Diaz', NULL, 0, NULL);
INSERT INTO parties (id, kind, name, level, directly_affected, merged_into) VALUES ('01HF7YAT020000000000000000-15', 'person', 'An erased person', NULL, 0, NULL);
INSERT INTO parties (id, kind, name, level, directly_affected, merged_into) VALUES ('01HF7YAT020000000000000000-17', 'person', 'Annabel Lee', NULL, 0, '01HF7YAT020000000000000000-9');
INSERT INTO parties (id, kind, name, level, directly_affected, merged_into) VALUES ('01HF7YAT020000000000000000-21', 'group', 'Outreach Team', NULL, 0, NULL);
INSERT INTO aliases (party, kind, alias) VALUES ('01HF7YAT020000000000000000-5', 'name', 'Oak Trust');
INSERT INTO aliases (party, kind, alias) VALUES ('01HF7YAT020000000000000000-12', 'email', 'bo@example.org');
INSERT INTO memberships (person, organization, since, until) VALUES ('01HF7YAT020000000000000000-9', '01HF7YAT020000000000000000-5', '2026-01-05', NULL);
INSERT INTO memberships (person, organization, since, until) VALUES ('01HF7YAT020000000000000000-12', '01HF7YAT020000000000000000-7', '2026-01-05', NULL);
INSERT INTO memberships (person, organization, since, until) VALUES ('01HF7YAT020000000000000000-17', '01HF7YAT020000000000000000-5', '2026-01-05', NULL);
INSERT INTO sources (id, kind, key, title, url, last_read_at) VALUES ('01HF7YAT020000000000000000-1', 'document', 'notes', 'notes', NULL, '2026-01-06T09:00:00Z');
INSERT INTO meetings (id, source, title, date) VALUES ('01HF7YAT020000000000000000-3', '01HF7YAT020000000000000000-1', 'Weekly', '2026-01-05');
INSERT INTO meetings (id, source, title, date) VALUES ('01HF7YAT030000000000000000-1', '01HF7YAT020000000000000000-1', 'Weekly', '2026-01-12');
INSERT INTO attendance (meeting, person, organization, state, role) VALUES ('01HF7YAT020000000000000000-3', '01HF7YAT020000000000000000-9', '01HF7YAT020000000000000000-5', 'present', NULL);
INSERT INTO attendance (meeting, person, organization, state, role) VALUES ('01HF7YAT020000000000000000-3', '01HF7YAT020000000000000000-12', '01HF7YAT020000000000000000-7', 'present', NULL);
INSERT INTO attendance (meeting, person, organization, state, role) VALUES ('01HF7YAT020000000000000000-3', '01HF7YAT020000000000000000-17', '01HF7YAT020000000000000000-5', 'present', NULL);
INSERT INTO attendance (meeting, person, organization, state, role) VALUES ('01HF7YAT030000000000000000-1', '01HF7YAT020000000000000000-9', '01HF7YAT020000000000000000-5', 'present', NULL);
INSERT INTO attendance (meeting, person, organization, state, role) VALUES ('01HF7YAT030000000000000000-1', '01HF7YAT020000000000000000-12', '01HF7YAT020000000000000000-7', 'present', NULL);
INSERT INTO attendance (meeting, person, organization, state, role) VALUES ('01HF7YAT030000000000000000-1', '01HF7YAT020000000000000000-17', '01HF7YAT020000000000000000-5', 'present', NULL);
INSERT INTO items (id, meeting, text, folded, due, due_words, status, confirmation, source, line, end_line, url, quote, since, closed_at, gone, sightings, version) VALUES ('01HF7YAT020000000000000000-23', '01HF7YAT020000000000000000-3', 'Write to the council', 'write to the council', '2026-03-01', NULL, 'done', 'confirmed', '01HF7YAT020000000000000000-1', 10, 10, NULL, '- [ ] Ann Lee: Write to the council about the bridge', '2026-01-05', '2026-01-12T00:00:00Z', 0, 2, 3);
INSERT INTO items (id, meeting, text, folded, due, due_words, status, confirmation, source, line, end_line, url, quote, since, closed_at, gone, sightings, version) VALUES ('01HF7YAT020000000000000000-25', '01HF7YAT020000000000000000-3', 'Book the hall for week 0', 'book the hall for week 0', '2026-02-01', NULL, 'open', 'confirmed', '01HF7YAT020000000000000000-1', 11, 11, NULL, '- [ ] Bo Diaz, Outreach Team: Book the hall for week 0', '2026-01-05', NULL, 0, 1, 4);
INSERT INTO items (id, meeting, text, folded, due, due_words, status, confirmation, source, line, end_line, url, quote, since, closed_at, gone, sightings, version) VALUES ('01HF7YAT030000000000000000-6', '01HF7YAT030000000000000000-1', 'Book the hall for week 1', 'book the hall for week 1', '2026-02-01', NULL, 'open', 'unconfirmed', '01HF7YAT020000000000000000-1', 11, 11, NULL, '- [ ] Bo Diaz, Outreach Team: Book the hall for week 1', '2026-01-12', NULL, 0, 1, 1);
INSERT INTO assignments (item, party, role, place) VALUES ('01HF7YAT020000000000000000-25', '01HF7YAT020000000000000000-12', 'owner', 0);
INSERT INTO assignments (item, party, role, place) VALUES ('01HF7YAT020000000000000000-25', '01HF7YAT020000000000000000-21', 'owner', 1);
INSERT INTO assignments (item, party, role, place) VALUES ('01HF7YAT030000000000000000-6', '01HF7YAT020000000000000000-12', 'owner', 0);
INSERT INTO assignments (item, party, role, place) VALUES ('01HF7YAT030000000000000000-6', '01HF7YAT020000000000000000-21', 'owner', 1);
INSERT INTO assignments (item, party, role, place) VALUES ('01HF7YAT020000000000000000-23', '01HF7YAT020000000000000000-9', 'owner', 0);
INSERT INTO places (item, meeting, source, line, quote, text, due, due_words, done, assignments) VALUES ('01HF7YAT020000000000000000-23', '01HF7YAT020000000000000000-3', '01HF7YAT020000000000000000-1', 10, '- [ ] Ann Lee: Write to the council about the bridge', 'Write to the council about the bridge', NULL, NULL, 0, '[{"party":"01HF7YAT020000000000000000-9","role":"owner"}]');
INSERT INTO places (item, meeting, source, line, quote, text, due, due_words, done, assignments) VALUES ('01HF7YAT020000000000000000-25', '01HF7YAT020000000000000000-3', '01HF7YAT020000000000000000-1', 11, '- [ ] Bo Diaz, Outreach Team: Book the hall for week 0', 'Book the hall for week 0', '2026-02-01', NULL, 0, '[{"party":"01HF7YAT020000000000000000-12","role":"owner"},{"party":"01HF7YAT020000000000000000-21","role":"owner"}]');
INSERT INTO places (item, meeting, source, line, quote, text, due, due_words, done, assignments) VALUES ('01HF7YAT020000000000000000-23', '01HF7YAT030000000000000000-1', '01HF7YAT020000000000000000-1', 10, '- [x] Ann Lee: Write to the council about the bridge', 'Write to the council about the bridge', NULL, NULL, 1, '[{"party":"01HF7YAT020000000000000000-9","role":"owner"}]');
INSERT INTO places (item, meeting, source, line, quote, text, due, due_words, done, assignments) VALUES ('01HF7YAT030000000000000000-6', '01HF7YAT030000000000000000-1', '01HF7YAT020000000000000000-1', 11, '- [ ] Bo Diaz, Outreach Team: Book the hall for week 1', 'Book the hall for week 1', '2026-02-01', NULL, 0, '[{"party":"01HF7YAT020000000000000000-12","role":"owner"},{"party":"01HF7YAT020000000000000000-21","role":"owner"}]');
INSERT INTO decisions (id, meeting, text, folded, method, confirmation, source, line, end_line, url, quote, withdrawn, outcome, mover, seconder, votes) VALUES ('01HF7YAT020000000000000000-27', '01HF7YAT020000000000000000-3', 'We meet every second Tuesday, said week 0', 'we meet every second tuesday said week 0', NULL, 'confirmed', '01HF7YAT020000000000000000-1', 100, 100, NULL, 'We meet every second Tuesday, said week 0', 1, NULL, NULL, NULL, NULL);
INSERT INTO decisions (id, meeting, text, folded, method, confirmation, source, line, end_line, url, quote, withdrawn, outcome, mover, seconder, votes) VALUES ('01HF7YAT020000000000000000-29', '01HF7YAT020000000000000000-3', 'No meeting in August', 'no meeting in august', NULL, 'confirmed', '01HF7YAT020000000000000000-1', 101, 101, NULL, 'No meeting in August', 0, NULL, NULL, NULL, NULL);
INSERT INTO decisions (id, meeting, text, folded, method, confirmation, source, line, end_line, url, quote, withdrawn, outcome, mover, seconder, votes) VALUES ('01HF7YAT030000000000000000-8', '01HF7YAT030000000000000000-1', 'We meet every second Tuesday, said week 1', 'we meet every second tuesday said week 1', NULL, 'confirmed', '01HF7YAT020000000000000000-1', 100, 100, NULL, 'We meet every second Tuesday, said week 1', 0, NULL, NULL, NULL, NULL);
INSERT INTO decisions (id, meeting, text, folded, method, confirmation, source, line, end_line, url, quote, withdrawn, outcome, mover, seconder, votes) VALUES ('01HF7YAT030000000000000000-10', '01HF7YAT030000000000000000-1', 'No meeting in August', 'no meeting in august', NULL, 'confirmed', '01HF7YAT020000000000000000-1', 101, 101, NULL, 'No meeting in August', 0, NULL, NULL, NULL, NULL);
INSERT INTO distinctions (one, other) VALUES ('01HF7YAT020000000000000000-12', '01HF7YAT020000000000000000-15');
INSERT INTO charter (field, value) VALUES ('governance', '"shared"');
INSERT INTO charter (field, value) VALUES ('roles', '[{"id":"steward","name":"Steward","permissions":["read-record"]}]');
INSERT INTO agreements (organization) VALUES ('01HF7YAT020000000000000000-7');
INSERT INTO uncounted (person) VALUES ('01HF7YAT020000000000000000-12');
INSERT INTO looks (hour, actor, action, subject, count) VALUES ('2026-01-06T09', 'ann', 'read', 'bo', 2);
INSERT INTO resources (organization, kind) VALUES ('01HF7YAT020000000000000000-7', 'money');
INSERT INTO resources (organization, kind) VALUES ('01HF7YAT020000000000000000-7', 'space');
INSERT INTO group_members (working_group, member) VALUES ('01HF7YAT020000000000000000-21', '01HF7YAT020000000000000000-12');
INSERT INTO group_members (working_group, member) VALUES ('01HF7YAT020000000000000000-21', '01HF7YAT020000000000000000-7');
INSERT INTO brings_nothing (organization) VALUES ('01HF7YAT020000000000000000-5');
INSERT INTO aims (id, text, since, until, place) VALUES ('river', 'A river to swim in', '2026-01-01', NULL, 0);
INSERT INTO purposes (item, aim) VALUES ('01HF7YAT020000000000000000-23', 'river');
INSERT INTO quick_wins (kind, subject, hoped_for, reached_on) VALUES ('aim', 'river', '2026-04-01', NULL);
INSERT INTO pulses (id, opened_at, closed_at) VALUES ('01HF7YAT0S0000000000000000-1', '2026-01-06T09:00:00Z', '2026-01-06T09:00:00Z');
INSERT INTO pulse_answers (pulse, person, organization, power, involvement, resources, reliability, mission, openness) VALUES ('01HF7YAT0S0000000000000000-1', '01HF7YAT020000000000000000-12', '01HF7YAT020000000000000000-5', 2, 3, NULL, 4, 4, 1);
CREATE INDEX meetings_of_source ON meetings (source);
CREATE INDEX open_items_by_text ON items (folded) WHERE status = 'open';
CREATE INDEX places_of_source ON places (source);
CREATE INDEX decisions_by_text ON decisions (folded);
CREATE INDEX decisions_of_source ON decisions (source);
CREATE INDEX places_of_meeting ON places (meeting);
CREATE INDEX identity_in_ledger ON ledger (sequence) WHERE type IN ('party.merged', 'party.distinguished');
CREATE INDEX erasures_in_ledger ON ledger (sequence) WHERE type = 'person.erased';
CREATE TRIGGER ledger_is_chained BEFORE INSERT ON ledger WHEN NEW.chain IS NULL OR NEW.digest IS NULL
     BEGIN SELECT RAISE(ABORT, 'an entry of the ledger needs its link of the chain'); END;
CREATE TRIGGER ledger_keeps_entries BEFORE DELETE ON ledger
     BEGIN SELECT RAISE(ABORT, 'the ledger loses no entry'); END;
CREATE TRIGGER ledger_keeps_links BEFORE UPDATE OF sequence, id, cause, at, actor, type, digest, chain ON ledger
     WHEN OLD.chain IS NOT NULL
     BEGIN SELECT RAISE(ABORT, 'what the chain of the ledger holds never changes'); END;
CREATE INDEX undoing_in_ledger ON ledger (sequence) WHERE type IN ('command.undone', 'command.redone');
CREATE INDEX answers_in_ledger ON ledger (sequence) WHERE type = 'pulse.answered';
