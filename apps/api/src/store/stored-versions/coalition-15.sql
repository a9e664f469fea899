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
CREATE TABLE decision_purposes (decision TEXT PRIMARY KEY, aim TEXT) WITHOUT ROWID;
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
INSERT INTO migrations (version) VALUES (15);
INSERT INTO coalition (id, name, sample) VALUES ('01KE5FR2T00000000000000000', 'River', 0);
INSERT INTO ledger (sequence, id, cause, at, actor, type, body, salt, digest, chain) VALUES (1, '01HF7YAT020000000000000000-2', '01HF7YAT020000000000000000', '2026-01-06T09:00:00Z', 'tester', 'source.read', '{"type":"source.read","source":{"id":"01HF7YAT020000000000000000-1","kind":"document","key":"notes","title":"notes","url":null,"lastReadAt":"2026-01-06T09:00:00Z"}}', '7dc0d9b76e95520f81e3c79742624f14', 'a64836c3df832c9f8e3a4b12df646667dc47bf047323d2351335250ba3763a85', '2b84ef0351ecfbb3f81d4f0fbfd405f947062bb77cb706fff770f32abe4becff');
INSERT INTO ledger (sequence, id, cause, at, actor, type, body, salt, digest, chain) VALUES (2, '01HF7YAT020000000000000000-4', '01HF7YAT020000000000000000', '2026-01-06T09:00:00Z', 'tester', 'meeting.recorded', '{"type":"meeting.recorded","meeting":{"id":"01HF7YAT020000000000000000-3","source":"01HF7YAT020000000000000000-1","title":"Weekly","date":"2026-01-05"}}', '6e4e84fc212f12a8aa4b2e245ed56bf8', '5e43e442f96cc79322eafb04b232d697ebb566ff85f0038dec9c1fd3dcf93ab4', '7ec273eb4c6c515a97afd873b249a4bb2c686d2ae249169aa377e030afe1f229');
INSERT INTO ledger (sequence, id, cause, at, actor, type, body, salt, digest, chain) VALUES (3, '01HF7YAT020000000000000000-6', '01HF7YAT020000000000000000', '2026-01-06T09:00:00Z', 'tester', 'party.added', '{"type":"party.added","party":{"id":"01HF7YAT020000000000000000-5","kind":"organization","name":"Oak Trust","level":null,"directlyAffected":false}}', 'fff2aa85719de724803fef35a7d6fb16', '0fd853b45abe0366ee9a0149761a725a3b079b6c30d0d90410d0ab724c81a684', '90ad2adfb0bab197c3f9e997c91cd84d7ee46689f2a8fe3bfa00ca8128a5caee');
INSERT INTO ledger (sequence, id, cause, at, actor, type, body, salt, digest, chain) VALUES (4, '01HF7YAT020000000000000000-8', '01HF7YAT020000000000000000', '2026-01-06T09:00:00Z', 'tester', 'party.added', '{"type":"party.added","party":{"id":"01HF7YAT020000000000000000-7","kind":"organization","name":"River Fund","level":null,"directlyAffected":false}}', 'fa2bdb4172319de9b3c3ba75be892f02', '0e4087822ad97b7ddd34f6e5121d00547e30a6e8c9cbb01918fe5711f13cdaf3', '9fe7fc7b8a0ca8ff27856210cea5b46f27c29c9baf4106ea1d23df7ec4892844');
INSERT INTO ledger (sequence, id, cause, at, actor, type, body, salt, digest, chain) VALUES (5, '01HF7YAT020000000000000000-10', '01HF7YAT020000000000000000', '2026-01-06T09:00:00Z', 'tester', 'party.added', '{"type":"party.added","party":{"id":"01HF7YAT020000000000000000-9","kind":"person","name":"Ann Lee","level":null,"directlyAffected":false}}', '53853b1ba5a7484e4ff560688442aad4', '90cf34e99ba008d319ed542885bc513683fbc588092daf60c6abb283844da34d', 'e3e71964063818981af7c7379ceead49a188877aaf57b561023b9e1a5d634579');
INSERT INTO ledger (sequence, id, cause, at, actor, type, body, salt, digest, chain) VALUES (6, '01HF7YAT020000000000000000-11', '01HF7YAT020000000000000000', '2026-01-06T09:00:00Z', 'tester', 'membership.stated', '{"type":"membership.stated","membership":{"person":"01HF7YAT020000000000000000-9","organization":"01HF7YAT020000000000000000-5","since":"2026-01-05","until":null}}', 'db13a5707e790a5035f40b4f0003b7f7', '8bb46beadc74537a3940829d91e8185867a76cba91da6d920acba0a3c2abbd6d', '27e007fef6f9cce3e61db9e748845f3e1b11c36e3d4a925c09dd083daf626a30');
INSERT INTO ledger (sequence, id, cause, at, actor, type, body, salt, digest, chain) VALUES (7, '01HF7YAT020000000000000000-13', '01HF7YAT020000000000000000', '2026-01-06T09:00:00Z', 'tester', 'party.added', '{"type":"party.added","party":{"id":"01HF7YAT020000000000000000-12","kind":"person","name":"Bo Diaz","level":null,"directlyAffected":false}}', 'c23ca55b1eb146657d601c5d3a521c5d', '01f27536378871019c480b0cf7635d3c0e1a0877794337675a27e710b84d43a2', '48ea413a0529b2b0e82e2bb26f8619650e6d73a5a789cb1c32e59f1c665c459c');
INSERT INTO ledger (sequence, id, cause, at, actor, type, body, salt, digest, chain) VALUES (8, '01HF7YAT020000000000000000-14', '01HF7YAT020000000000000000', '2026-01-06T09:00:00Z', 'tester', 'membership.stated', '{"type":"membership.stated","membership":{"person":"01HF7YAT020000000000000000-12","organization":"01HF7YAT020000000000000000-7","since":"2026-01-05","until":null}}', '38d057cec20ea2453903ce59530fa0d7', 'a944db5084edf1761adf007c8051e3015113dc70905a3194471b4e1ea9ae28d2', '00ab1627618b6936b31f3bf3a8a3bbfb62879261baed67757f54505869b5680e');
INSERT INTO ledger (sequence, id, cause, at, actor, type, body, salt, digest, chain) VALUES (9, '01HF7YAT020000000000000000-16', '01HF7YAT020000000000000000', '2026-01-06T09:00:00Z', 'tester', 'party.added', '{"type":"party.added","party":{"id":"01HF7YAT020000000000000000-15","kind":"person","name":"An erased person","level":null,"directlyAffected":false}}', '1ffad91a9ea469e01990fa35ca7110f0', 'c6b07b6d92fb6956234c446dd1945f65755eb28cde7e88f807cf854cb3e66b11', 'fd263900b1d60bc321d6bd9b125347e8d6ce7d452eb0e1bcec08450d06b24099');
INSERT INTO ledger (sequence, id, cause, at, actor, type, body, salt, digest, chain) VALUES (10, '01HF7YAT020000000000000000-18', '01HF7YAT020000000000000000', '2026-01-06T09:00:00Z', 'tester', 'party.added', '{"type":"party.added","party":{"id":"01HF7YAT020000000000000000-17","kind":"person","name":"Annabel Lee","level":null,"directlyAffected":false}}', '6297fe2e7927f8f66dd0752ad86384e3', '71c508fb41098872c5e4bb786efa7dd5aee18c99575e4291639475985e95b858', '7c3a73f17b9dd2ca04e8e8747e3e5169c568e0088f9380bedd024c7743e83878');
INSERT INTO ledger (sequence, id, cause, at, actor, type, body, salt, digest, chain) VALUES (11, '01HF7YAT020000000000000000-19', '01HF7YAT020000000000000000', '2026-01-06T09:00:00Z', 'tester', 'membership.stated', '{"type":"membership.stated","membership":{"person":"01HF7YAT020000000000000000-17","organization":"01HF7YAT020000000000000000-5","since":"2026-01-05","until":null}}', 'd769ac72ae530845ef994b56455d23ef', 'c2cbc3ac39131a7147e9230b5337b8e1a8bf8c851add05ea9340f7cde0ebbbf8', 'b01cf6a1fffe0245813f6572e637263a570605ec8e80be7a54d67475d8cac149');
INSERT INTO ledger (sequence, id, cause, at, actor, type, body, salt, digest, chain) VALUES (12, '01HF7YAT020000000000000000-20', '01HF7YAT020000000000000000', '2026-01-06T09:00:00Z', 'tester', 'attendance.recorded', '{"type":"attendance.recorded","meeting":"01HF7YAT020000000000000000-3","attendance":[{"meeting":"01HF7YAT020000000000000000-3","person":"01HF7YAT020000000000000000-9","organization":"01HF7YAT020000000000000000-5","state":"present","role":null},{"meeting":"01HF7YAT020000000000000000-3","person":"01HF7YAT020000000000000000-12","organization":"01HF7YAT020000000000000000-7","state":"present","role":null},{"meeting":"01HF7YAT020000000000000000-3","person":"01HF7YAT020000000000000000-17","organization":"01HF7YAT020000000000000000-5","state":"present","role":null}]}', '6591ccaf77a014d428397a07018fd5f9', '7a03bedd06ceb8951919ad9886ce9d97e581c662f69b0abde2c642ccaadad5d5', '2359f0cbd891021c0e2647117c3a4c311fda10a10b2f5dacb2571e4747016fcc');
INSERT INTO ledger (sequence, id, cause, at, actor, type, body, salt, digest, chain) VALUES (13, '01HF7YAT020000000000000000-22', '01HF7YAT020000000000000000', '2026-01-06T09:00:00Z', 'tester', 'party.added', '{"type":"party.added","party":{"id":"01HF7YAT020000000000000000-21","kind":"group","name":"Outreach Team","level":null,"directlyAffected":false}}', 'cb7fade0695d02a0d0994141474b2a42', '080544df5678bc778bda32cc4f03c038d636bf7356597baf3ff87d33bfe1b332', 'e434f7bf2a3dd9961d426c1392cde90f4c17254013bbc76dc147912994e5f5f9');
INSERT INTO ledger (sequence, id, cause, at, actor, type, body, salt, digest, chain) VALUES (14, '01HF7YAT020000000000000000-24', '01HF7YAT020000000000000000', '2026-01-06T09:00:00Z', 'tester', 'item.recorded', '{"type":"item.recorded","item":{"id":"01HF7YAT020000000000000000-23","meeting":"01HF7YAT020000000000000000-3","text":"Write to the council about the bridge","due":null,"dueWords":null,"status":"open","confirmation":"confirmed","evidence":{"source":"01HF7YAT020000000000000000-1","locator":{"line":10,"endLine":10},"quote":"- [ ] Ann Lee: Write to the council about the bridge"},"since":"2026-01-05","closedAt":null,"gone":false,"sightings":1,"version":1},"assignments":[{"party":"01HF7YAT020000000000000000-9","role":"owner"}]}', 'cf7a7d2cbe6c3267dc13fcdc4e0d5cb5', '4976073aaba92273d590d9ff6b83174e9b41af653c6479f21e2e7742fb757151', '7271b624fa451f85dace105b3f5773646eb20a3a8fbc38dda861f4b4538fb0de');
INSERT INTO ledger (sequence, id, cause, at, actor, type, body, salt, digest, chain) VALUES (15, '01HF7YAT020000000000000000-26', '01HF7YAT020000000000000000', '2026-01-06T09:00:00Z', 'tester', 'item.recorded', '{"type":"item.recorded","item":{"id":"01HF7YAT020000000000000000-25","meeting":"01HF7YAT020000000000000000-3","text":"Book the hall for week 0","due":"2026-02-01","dueWords":null,"status":"open","confirmation":"unconfirmed","evidence":{"source":"01HF7YAT020000000000000000-1","locator":{"line":11,"endLine":11},"quote":"- [ ] Bo Diaz, Outreach Team: Book the hall for week 0"},"since":"2026-01-05","closedAt":null,"gone":false,"sightings":1,"version":1},"assignments":[{"party":"01HF7YAT020000000000000000-12","role":"owner"},{"party":"01HF7YAT020000000000000000-21","role":"owner"}]}', '66de51e142f1fc10c26cb9bf11e3d1a0', 'aaf3e306fe7c34a462603d0d129ab495e797166e5513e892d726630250c0bdec', '9342a68c0641e3599d8f8511cf33382da2dbec58403ca21237eb48593100177f');
INSERT INTO ledger (sequence, id, cause, at, actor, type, body, salt, digest, chain) VALUES (16, '01HF7YAT020000000000000000-28', '01HF7YAT020000000000000000', '2026-01-06T09:00:00Z', 'tester', 'decision.recorded', '{"type":"decision.recorded","decision":{"id":"01HF7YAT020000000000000000-27","meeting":"01HF7YAT020000000000000000-3","text":"We meet every second Tuesday, said week 0","method":null,"outcome":null,"mover":null,"seconder":null,"votes":null,"confirmation":"confirmed","evidence":{"source":"01HF7YAT020000000000000000-1","locator":{"line":100,"endLine":100},"quote":"We meet every second Tuesday, said week 0"}}}', '01c96ef0b76245bffca000bef0f6034e', 'bddb10268a191f83bf25306df51aa64a5b49eb93b58c7d1120ad52657bf4c343', '28dfd1404760d29ed2364f587bc3f18b9d436b866254dc4e23cb87a968312ea6');
INSERT INTO ledger (sequence, id, cause, at, actor, type, body, salt, digest, chain) VALUES (17, '01HF7YAT020000000000000000-30', '01HF7YAT020000000000000000', '2026-01-06T09:00:00Z', 'tester', 'decision.recorded', '{"type":"decision.recorded","decision":{"id":"01HF7YAT020000000000000000-29","meeting":"01HF7YAT020000000000000000-3","text":"No meeting in August","method":null,"outcome":null,"mover":null,"seconder":null,"votes":null,"confirmation":"confirmed","evidence":{"source":"01HF7YAT020000000000000000-1","locator":{"line":101,"endLine":101},"quote":"No meeting in August"}}}', '7378f8cbb41760bc0124c56a7e8b2402', 'a0a8ac6a3badb5eba420be5b4e4b82ecb5f5471a909e64d9ac4d5b5794ac3960', '0f118db4e56e26115524289853323a2dca74a28777a4a48d1f23eceb7d1b3afd');
INSERT INTO ledger (sequence, id, cause, at, actor, type, body, salt, digest, chain) VALUES (18, '01HF7YAT030000000000000000-2', '01HF7YAT030000000000000000', '2026-01-06T09:00:00Z', 'tester', 'meeting.recorded', '{"type":"meeting.recorded","meeting":{"id":"01HF7YAT030000000000000000-1","source":"01HF7YAT020000000000000000-1","title":"Weekly","date":"2026-01-12"}}', 'ab0148e66b41575819f0e7d01d60fb27', '35bf90e79c8a2b15036112ad23f939cd8dbd65a5761a9b7d5b4d61756b98d8a1', 'e1f76e75a655f8b4de56d2bd4535cf69bc09d0f1cd886adf26995cb2cf41618e');
INSERT INTO ledger (sequence, id, cause, at, actor, type, body, salt, digest, chain) VALUES (19, '01HF7YAT030000000000000000-3', '01HF7YAT030000000000000000', '2026-01-06T09:00:00Z', 'tester', 'attendance.recorded', '{"type":"attendance.recorded","meeting":"01HF7YAT030000000000000000-1","attendance":[{"meeting":"01HF7YAT030000000000000000-1","person":"01HF7YAT020000000000000000-9","organization":"01HF7YAT020000000000000000-5","state":"present","role":null},{"meeting":"01HF7YAT030000000000000000-1","person":"01HF7YAT020000000000000000-12","organization":"01HF7YAT020000000000000000-7","state":"present","role":null},{"meeting":"01HF7YAT030000000000000000-1","person":"01HF7YAT020000000000000000-17","organization":"01HF7YAT020000000000000000-5","state":"present","role":null}]}', '4a283fc3af914c4be4629bbb7558133a', '595fb4646873468788a28810fbb342a1c0739a9aa74194f03ce6a6beb3d7715f', '2713219954ed5e7c74bf13f607e7ba97d539b54b623d61a08264e42eb10a2980');
INSERT INTO ledger (sequence, id, cause, at, actor, type, body, salt, digest, chain) VALUES (20, '01HF7YAT030000000000000000-4', '01HF7YAT030000000000000000', '2026-01-06T09:00:00Z', 'tester', 'item.sighted', '{"type":"item.sighted","item":"01HF7YAT020000000000000000-23","meeting":"01HF7YAT030000000000000000-1","locator":{"line":10,"endLine":10},"said":{"text":"Write to the council about the bridge","due":null,"dueWords":null,"done":true,"assignments":[{"party":"01HF7YAT020000000000000000-9","role":"owner"}],"quote":"- [x] Ann Lee: Write to the council about the bridge"}}', 'c9b2c4d5543b8e1d675bb0b40c655df2', '0f3adf622681f22c98e11934725d470c17f7f806585ac489f75b5a503d08ae11', '8a46a6e163bdb47715597c4fad604197d8d86e03377767ac01e2fcb4ad8fa636');
INSERT INTO ledger (sequence, id, cause, at, actor, type, body, salt, digest, chain) VALUES (21, '01HF7YAT030000000000000000-5', '01HF7YAT030000000000000000', '2026-01-06T09:00:00Z', 'tester', 'item.status-set', '{"type":"item.status-set","item":"01HF7YAT020000000000000000-23","status":"done","at":"2026-01-12T00:00:00Z"}', '81129b300dc85b02f0dd0ddabcf62723', '9f686b8eee4750cb43c0ff7d9f24cd271c8587ad6b49ea45a45d4544f42ba6cc', 'aecb4b335a2d161036b11770ac0b379a9ec3d3c54fb91dd0dc4f8f6470b55aa2');
INSERT INTO ledger (sequence, id, cause, at, actor, type, body, salt, digest, chain) VALUES (22, '01HF7YAT030000000000000000-7', '01HF7YAT030000000000000000', '2026-01-06T09:00:00Z', 'tester', 'item.recorded', '{"type":"item.recorded","item":{"id":"01HF7YAT030000000000000000-6","meeting":"01HF7YAT030000000000000000-1","text":"Book the hall for week 1","due":"2026-02-01","dueWords":null,"status":"open","confirmation":"unconfirmed","evidence":{"source":"01HF7YAT020000000000000000-1","locator":{"line":11,"endLine":11},"quote":"- [ ] Bo Diaz, Outreach Team: Book the hall for week 1"},"since":"2026-01-12","closedAt":null,"gone":false,"sightings":1,"version":1},"assignments":[{"party":"01HF7YAT020000000000000000-12","role":"owner"},{"party":"01HF7YAT020000000000000000-21","role":"owner"}]}', '42324604eb6b59e3c87c5cdc09d26f5f', '55d7a19939eb3288c3b9afee3735963718f85d7f17597573098ae37d1bdfa620', 'c1db7345b7a037e5bb170dfe106760aba3b0f23cf3d07bf55ce6fc7c488cacb7');
INSERT INTO ledger (sequence, id, cause, at, actor, type, body, salt, digest, chain) VALUES (23, '01HF7YAT030000000000000000-9', '01HF7YAT030000000000000000', '2026-01-06T09:00:00Z', 'tester', 'decision.recorded', '{"type":"decision.recorded","decision":{"id":"01HF7YAT030000000000000000-8","meeting":"01HF7YAT030000000000000000-1","text":"We meet every second Tuesday, said week 1","method":null,"outcome":null,"mover":null,"seconder":null,"votes":null,"confirmation":"confirmed","evidence":{"source":"01HF7YAT020000000000000000-1","locator":{"line":100,"endLine":100},"quote":"We meet every second Tuesday, said week 1"}}}', 'be68f782651e6ede090a6db15f4d68b6', 'd3b9172c02c4187b10a5b2cba7c34cd7bf317dc1ead3c31f8f8ddf38bdd77237', 'b1e3f16e3b56fad2e2e0d49144ec41990d540a1030f7e8e4b0e99f834ea08dd6');
INSERT INTO ledger (sequence, id, cause, at, actor, type, body, salt, digest, chain) VALUES (24, '01HF7YAT030000000000000000-11', '01HF7YAT030000000000000000', '2026-01-06T09:00:00Z', 'tester', 'decision.recorded', '{"type":"decision.recorded","decision":{"id":"01HF7YAT030000000000000000-10","meeting":"01HF7YAT030000000000000000-1","text":"No meeting in August","method":null,"outcome":null,"mover":null,"seconder":null,"votes":null,"confirmation":"confirmed","evidence":{"source":"01HF7YAT020000000000000000-1","locator":{"line":101,"endLine":101},"quote":"No meeting in August"}}}', '802a6928d711704db24ed10b948ef3fb', 'a41a14af4c61248b68e795afca0f5d4cc1de54f7e778ad9278af6406a21230d4', '1b013eb2fb2c50ed5404b4d7e98ff1f4bf3972adb02279d55564f17e1e1c107f');
INSERT INTO ledger (sequence, id, cause, at, actor, type, body, salt, digest, chain) VALUES (25, '01HF7YAT040000000000000000-1', '01HF7YAT040000000000000000', '2026-01-06T09:00:00Z', 'tester', 'item.changed', '{"type":"item.changed","item":"01HF7YAT020000000000000000-23","text":"Write to the council","due":"2026-03-01","dueWords":null,"assignments":[{"party":"01HF7YAT020000000000000000-9","role":"owner"}]}', 'e2c9004be4dab4fd4bdf101de74ab16a', '60e35cae455165bd3270ea243e30d08e2b432ec279afc5f08021b57ac064eb15', '5727caa97db22bfc0c02e4e2aff00031399b3fc8165a82967b1ef1c56ec822ab');
INSERT INTO ledger (sequence, id, cause, at, actor, type, body, salt, digest, chain) VALUES (26, '01HF7YAT050000000000000000-1', '01HF7YAT050000000000000000', '2026-01-06T09:00:00Z', 'tester', 'item.confirmed', '{"type":"item.confirmed","item":"01HF7YAT020000000000000000-25"}', '30b75c756caf21af69b8fc4529fec1c1', '36628b7d2fe3bdd24ac13c94910069bc8bf0e7fa4d9b848c8ecd8670d7b04407', 'cb16918c1e89b1e73d999d30ea03e6cbed49c92421c530c3054ca4a45dd08960');
INSERT INTO ledger (sequence, id, cause, at, actor, type, body, salt, digest, chain) VALUES (27, '01HF7YAT060000000000000000-1', '01HF7YAT060000000000000000', '2026-01-06T09:00:00Z', 'tester', 'item.status-set', '{"type":"item.status-set","item":"01HF7YAT020000000000000000-25","status":"dropped","at":"2026-01-06T09:00:00Z"}', 'b81443b49357eb86dfec326348aa085f', 'e9e7b6498c97632046048aac74c7d4f53b81d72f8fd772e6c7e8d84b752cdace', 'aca24491a075feb52891c247da4235aa26226aefda85d3a6818a32fe9de33c18');
INSERT INTO ledger (sequence, id, cause, at, actor, type, body, salt, digest, chain) VALUES (28, '01HF7YAT080000000000000000-1', '01HF7YAT080000000000000000', '2026-01-06T09:00:00Z', 'tester', 'decision.withdrawn', '{"type":"decision.withdrawn","decision":"01HF7YAT020000000000000000-27"}', '50f7d52d8d2f3e6c5990b265424445b7', '6ab796b456427816010e5e52f743df009733eae0f004e73129d9f758c45c0e52', '204787393b2092c58bd82165cd2c51f18bb649b2ddaff53bc4b663629fee17a7');
INSERT INTO ledger (sequence, id, cause, at, actor, type, body, salt, digest, chain) VALUES (29, '01HF7YAT090000000000000000-1', '01HF7YAT090000000000000000', '2026-01-06T09:00:00Z', 'tester', 'party.alias-added', '{"type":"party.alias-added","alias":{"party":"01HF7YAT020000000000000000-5","kind":"name","alias":"Oak Trust"}}', '35d3e73f3b35cf044b021ddb3f21af39', '871ae73caa2219ab2d839393ea1fc5c03b0330437b04cfd7d9eb4ae9a5919b6a', 'cdddd75f0d5f93c6a9859fe9d5fb6b65a587236ad114c473cb6fc5e34d6b2771');
INSERT INTO ledger (sequence, id, cause, at, actor, type, body, salt, digest, chain) VALUES (30, '01HF7YAT090000000000000000-2', '01HF7YAT090000000000000000', '2026-01-06T09:00:00Z', 'tester', 'party.renamed', '{"type":"party.renamed","party":"01HF7YAT020000000000000000-5","name":"Oak Foundation"}', 'b2a8e99b0e0f595d7e1e7fbeccb7b8ec', 'c51c147d7fd9af7aeb78cd819d3129f4ce6816d1c9e1451ee469e15280ff4f13', '50e030c1e8918a15937523b45050b89e9711234585be5fefb6d9aaa88c31f3b3');
INSERT INTO ledger (sequence, id, cause, at, actor, type, body, salt, digest, chain) VALUES (31, '01HF7YAT0A0000000000000000-1', '01HF7YAT0A0000000000000000', '2026-01-06T09:00:00Z', 'tester', 'party.alias-added', '{"type":"party.alias-added","alias":{"party":"01HF7YAT020000000000000000-12","kind":"email","alias":"bo@example.org"}}', '3a204a8b49ea63586827609ab6f9b63e', '93b076d1b7ee04e6035c419cac9d00cbc273975d66c6b97a984ceb6d42367216', '9b84cdfe394ae605049e02edff4c5d1ef1702f68582e298b69a6eb1665aebab3');
INSERT INTO ledger (sequence, id, cause, at, actor, type, body, salt, digest, chain) VALUES (32, '01HF7YAT0B0000000000000000-1', '01HF7YAT0B0000000000000000', '2026-01-06T09:00:00Z', 'tester', 'organization.declared', '{"type":"organization.declared","organization":"01HF7YAT020000000000000000-7","level":"core","directlyAffected":true}', 'e015ac739f4564a2c9c02f58d7377bfd', 'aa48c05e5b730763cd0bb2f18c3f3dbb822eb90b32133262f2245429a6220ef5', '02890524460ac529aa803b4ad5ef593404f9e920b239cdf73934c7267e3a0c32');
INSERT INTO ledger (sequence, id, cause, at, actor, type, body, salt, digest, chain) VALUES (33, '01HF7YAT0C0000000000000000-1', '01HF7YAT0C0000000000000000', '2026-01-06T09:00:00Z', 'tester', 'party.merged', '{"type":"party.merged","from":"01HF7YAT020000000000000000-17","into":"01HF7YAT020000000000000000-9","reason":"the same"}', '86e81bd3b9a693930cb7b42c433d05a7', 'fabd18900246945a1c8cc9dedcfa956db4c5f01656bd59260dc3fd3a7a2e5e3a', '43453bc1e03cf4054a6ab3dec044eeefb1668ca9e7667909adb0a3088bc4981c');
INSERT INTO ledger (sequence, id, cause, at, actor, type, body, salt, digest, chain) VALUES (34, '01HF7YAT0D0000000000000000-1', '01HF7YAT0D0000000000000000', '2026-01-06T09:00:00Z', 'tester', 'party.distinguished', '{"type":"party.distinguished","one":"01HF7YAT020000000000000000-12","other":"01HF7YAT020000000000000000-15"}', 'e53856e5fe05d5709e0e9adde6c593a1', 'ad85172e1a487ffa365cc54cf7a9e60d501705d5645ddc6b5cf99aae130b3205', '9235ca079fd4acb3ed5fdb9bc2ea2fa87050fa9f709babc7f64a259817c034b3');
INSERT INTO ledger (sequence, id, cause, at, actor, type, body, salt, digest, chain) VALUES (35, '01HF7YAT0E0000000000000000-1', '01HF7YAT0E0000000000000000', '2026-01-06T09:00:00Z', 'tester', 'charter.roles-set', '{"type":"charter.roles-set","roles":[{"id":"steward","name":"Steward","permissions":["read-record"]}]}', '55f822ac5cdf9c1b45878751e2d467d7', '64f2db3fce42255204d3d4c3de7b8a062ba0e210867a77fafb54b02ff6e04508', 'c43c80f8abcbbdc15ad06c1b3d3a3638e2e2d88ea4ec31acc8be2befbb23aa00');
INSERT INTO ledger (sequence, id, cause, at, actor, type, body, salt, digest, chain) VALUES (36, '01HF7YAT0F0000000000000000-1', '01HF7YAT0F0000000000000000', '2026-01-06T09:00:00Z', 'tester', 'command.undone', '{"type":"command.undone","command":"01HF7YAT060000000000000000"}', '0fcfa6807e1e1f20b0dd3340c6d07681', '43bf2aa88cbc1cf1c288935f67165a2d5a1a22ef96f310c73ccc7e3ae90f335d', '3f62c7420862103e438bbaa8b8a7951c71d185f3cdfc90779b8a3548d8cca7aa');
INSERT INTO ledger (sequence, id, cause, at, actor, type, body, salt, digest, chain) VALUES (37, '01HF7YAT0G0000000000000000-1', '01HF7YAT0G0000000000000000', '2026-01-06T09:00:00Z', 'tester', 'organization.agreed', '{"type":"organization.agreed","organization":"01HF7YAT020000000000000000-7","agreed":true}', 'be50ef22ae3190bc35f72b6335e6f9d4', '52ae5e1d9ceaf4ce98c0fa976000cbf3fd98bb189c56f6fa4854dbd7ed13876a', '467460d4dec2ab1d87f6f95c8e24d80da2b7b571d3c77ef76414110730e2d35a');
INSERT INTO ledger (sequence, id, cause, at, actor, type, body, salt, digest, chain) VALUES (38, '01HF7YAT0H0000000000000000-1', '01HF7YAT0H0000000000000000', '2026-01-06T09:00:00Z', 'tester', 'person.speaking-counted', '{"type":"person.speaking-counted","party":"01HF7YAT020000000000000000-12","counted":false}', '1b33ce59bb9907bff19e9bbcd8a66dcf', '7dd372042a391bbbb302cec04f07f5e6c1bda896c27eeb69829e1e8d976f335b', '1a3f1c659e08ce100a9b768afef2b88ba44fd4215c03601b11c87a6915143294');
INSERT INTO ledger (sequence, id, cause, at, actor, type, body, salt, digest, chain) VALUES (39, '01HF7YAT0J0000000000000000-1', '01HF7YAT0J0000000000000000', '2026-01-06T09:00:00Z', 'tester', 'organization.resources-set', '{"type":"organization.resources-set","organization":"01HF7YAT020000000000000000-7","resources":["money","space"],"said":true}', 'c186328003231ffb18158ea779872d1b', 'd09b80b80fec5121179904d70926e2f33e63699d545e1974ae8648c5f2c875ef', '1fb1c797839dcf5fdb4848b1eb194945b857fc2d0a5a1c34bb444204f19f8753');
INSERT INTO ledger (sequence, id, cause, at, actor, type, body, salt, digest, chain) VALUES (40, '01HF7YAT0K0000000000000000-1', '01HF7YAT0K0000000000000000', '2026-01-06T09:00:00Z', 'tester', 'organization.resources-set', '{"type":"organization.resources-set","organization":"01HF7YAT020000000000000000-5","resources":[],"said":true}', '810f264cc3679e6b67e04593dccac8d7', '86901351345630aaba69265ab9ce5df9e6f788051a4bbb4579d422924f01eadc', 'f4a5cb16c536087b87876c90c1829a128698184a1887a5b6fe76eb8e02fed805');
INSERT INTO ledger (sequence, id, cause, at, actor, type, body, salt, digest, chain) VALUES (41, '01HF7YAT0M0000000000000000-1', '01HF7YAT0M0000000000000000', '2026-01-06T09:00:00Z', 'tester', 'group.members-set', '{"type":"group.members-set","group":"01HF7YAT020000000000000000-21","members":["01HF7YAT020000000000000000-12","01HF7YAT020000000000000000-7"]}', '800709fa72e2c3d8e73008bcd0c4b6d0', '7425549c756ccf4da5e19cf1747ff50d9e20387ed17cef1574c6b46aba32e242', 'cf21cc7a0e9d55403363255ef5fb74f340ebda4ce55be4515bad3a5f275179b9');
INSERT INTO ledger (sequence, id, cause, at, actor, type, body, salt, digest, chain) VALUES (42, '01HF7YAT0N0000000000000000-1', '01HF7YAT0N0000000000000000', '2026-01-06T09:00:00Z', 'tester', 'charter.governance-set', '{"type":"charter.governance-set","governance":"shared"}', '44b2eeeba206200e6bcac2d5a7a11f4c', '63a4c4718dadeedd5fd4da585142eff9b1edd8a3dc881f4154aa066dea0d41fa', 'fca7f3d499be04562e7809d8648c9f6e17732ed6e7fb9d4039b7f59f5affd39e');
INSERT INTO ledger (sequence, id, cause, at, actor, type, body, salt, digest, chain) VALUES (43, '01HF7YAT0P0000000000000000-1', '01HF7YAT0P0000000000000000', '2026-01-06T09:00:00Z', 'tester', 'aims.set', '{"type":"aims.set","aims":[{"id":"river","text":"A river to swim in","from":"2026-01-01","until":null}]}', '39570ffd060119c1215ce90b469765bd', 'f9e471c53ce4ccb890d5ecffdb2edba8e52138c7e6d43f50e5b019bac027aebd', '8c09e8ea5aaa0fa286cdeda2b8133bc10a708643f2690cb0174429b9765ea642');
INSERT INTO ledger (sequence, id, cause, at, actor, type, body, salt, digest, chain) VALUES (44, '01HF7YAT0Q0000000000000000-1', '01HF7YAT0Q0000000000000000', '2026-01-06T09:00:00Z', 'tester', 'item.purpose-set', '{"type":"item.purpose-set","item":"01HF7YAT020000000000000000-23","purpose":{"aim":"river"}}', '241d954de5b50cb7f18eb0d5e2ac5be9', '58bdd37489535c468b7bb5dab824035ff708f2af1f12e7ab71f9e4b4eb3c0ae2', '6ddc4ecb57c403ca7e3128876f09d7c612f8b8010c7e47991dd250e319308bd2');
INSERT INTO ledger (sequence, id, cause, at, actor, type, body, salt, digest, chain) VALUES (45, '01HF7YAT0R0000000000000000-1', '01HF7YAT0R0000000000000000', '2026-01-06T09:00:00Z', 'tester', 'decision.purpose-set', '{"type":"decision.purpose-set","decision":"01HF7YAT020000000000000000-29","purpose":{"aim":"river"}}', '076abaaf34ab72b9b5f1ccdc76240e30', '12dae175f9c6dc4f172b85095eb4d91f641fcd1eccdd139efda222bc2d9decbc', 'b46300b745cced9396ded5124897d7702a747fb6fb1637f5132ab17c62ad6910');
INSERT INTO ledger (sequence, id, cause, at, actor, type, body, salt, digest, chain) VALUES (46, '01HF7YAT0S0000000000000000-1', '01HF7YAT0S0000000000000000', '2026-01-06T09:00:00Z', 'tester', 'charter.beginning-set', '{"type":"charter.beginning-set","beganOn":"2025-11-03"}', 'fce8ac2fe47101e065f1f9e4b54d583c', 'bb295a3acb69a2c0139e91d89e9568a136521f9b1e656a762c07896be3d3161e', '371c8df25246ca8d2548ca6672476410dc099f92c5da878a6d79596e8844e1d1');
INSERT INTO ledger (sequence, id, cause, at, actor, type, body, salt, digest, chain) VALUES (47, '01HF7YAT0T0000000000000000-1', '01HF7YAT0T0000000000000000', '2026-01-06T09:00:00Z', 'tester', 'quick-win.set', '{"type":"quick-win.set","of":"aim","subject":"river","win":{"hopedFor":"2026-04-01","reachedOn":null}}', '559f2e8d9b46683629cd0be8056edbed', '6c0c09418531ddf72a6d17a6000e21501506293e116b1f2f0235a94d20b04ba2', '72acd1394fb0536de4eeabbe9b2635756276f2f515b98e40936a88df31748b6e');
INSERT INTO ledger (sequence, id, cause, at, actor, type, body, salt, digest, chain) VALUES (48, '01HF7YAT0V0000000000000000-2', '01HF7YAT0V0000000000000000', '2026-01-06T09:00:00Z', 'tester', 'pulse.opened', '{"type":"pulse.opened","pulse":"01HF7YAT0V0000000000000000-1","at":"2026-01-06T09:00:00Z"}', '1ba55938a700b632e9cfb16d75cb4548', 'ac2ed361aba1d7c9c2a32cf343c1bd8ef63f298e9cc492be9474c21e91da6a54', '992be773b428c32e616cded325f446dc4f5dce9a79ee54a55bfb078b55b0d454');
INSERT INTO ledger (sequence, id, cause, at, actor, type, body, salt, digest, chain) VALUES (49, '01HF7YAT0W0000000000000000-1', '01HF7YAT0W0000000000000000', '2026-01-06T09:00:00Z', 'tester', 'pulse.answered', '{"type":"pulse.answered","pulse":"01HF7YAT0V0000000000000000-1","person":"01HF7YAT020000000000000000-12","answers":[{"organization":"01HF7YAT020000000000000000-5","power":2,"involvement":3,"resources":null,"reliability":4,"mission":4,"openness":1}]}', '1216ca2f7bec26aae4a9b9601dc285e7', 'f39313989816356c47af41fb7120c53cd02e85762d3679e30777db986e7c37c2', '35b36c883d8d062c62e7f2348de565f0dff75dad4dc7c4825d701505487598de');
INSERT INTO ledger (sequence, id, cause, at, actor, type, body, salt, digest, chain) VALUES (50, '01HF7YAT0X0000000000000000-1', '01HF7YAT0X0000000000000000', '2026-01-06T09:00:00Z', 'tester', 'pulse.closed', '{"type":"pulse.closed","pulse":"01HF7YAT0V0000000000000000-1","at":"2026-01-06T09:00:00Z"}', 'eefacf52b6c99fbc5c0f23378ba621a8', '99b7875c44ac95f6f3e7b6881c91856b39b4a5987bf53d098df52c2defbf135c', '918079abbe593fd8fb257b0e315f7e28528507086004534f632f4f4ff4f698ee');
INSERT INTO ledger (sequence, id, cause, at, actor, type, body, salt, digest, chain) VALUES (51, '01HF7YAT0Y0000000000000000-1', '01HF7YAT0Y0000000000000000', '2026-01-06T09:00:00Z', 'tester', 'person.erased', '{"type":"person.erased","party":"01HF7YAT020000000000000000-15","rewritten":[{"sequence":9,"digest":"086dc210014beda6cd0993f3d01f4669b8c40ac265740aa5379738b418f2926d"},{"sequence":12,"digest":"212e316d31468e99da3088201542532e5df7d67983a1cf8d3dee09f22f77cf6c"},{"sequence":19,"digest":"c2c0038947dc6a3397ebabd62fed74d41b2bf4d9be4294e1f6535395aee370e1"}]}', '53de0e523395ed83053cf1cfbbe33c21', '9d5ddf092171919569186413a03d394347d48651eed37a8a3e5b37a1f528c563', 'e03011fbc3c822c825b915bba660a4a96b70a87ae9ad11fded6fcea6e71c58a4');
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
INSERT INTO commands (id, digest, answer) VALUES ('01HF7YAT0R0000000000000000', '{"type":"decision.set-purpose","decision":"01HF7YAT0200000000000', '{"ok":true,"id":"01HF7YAT0R0000000000000000","cursor":45,"reading":null}');
INSERT INTO commands (id, digest, answer) VALUES ('01HF7YAT0S0000000000000000', '{"type":"charter.set-beginning","beganOn":"2025-11-03"}', '{"ok":true,"id":"01HF7YAT0S0000000000000000","cursor":46,"reading":null}');
INSERT INTO commands (id, digest, answer) VALUES ('01HF7YAT0T0000000000000000', '{"type":"quick-win.set","of":"aim","subject":"river","win":{"hop', '{"ok":true,"id":"01HF7YAT0T0000000000000000","cursor":47,"reading":null}');
INSERT INTO commands (id, digest, answer) VALUES ('01HF7YAT0V0000000000000000', '{"type":"pulse.open"}', '{"ok":true,"id":"01HF7YAT0V0000000000000000","cursor":48,"reading":null}');
INSERT INTO commands (id, digest, answer) VALUES ('01HF7YAT0W0000000000000000', '{"type":"pulse.answer","pulse":"01HF7YAT0V0000000000000000-1","p', '{"ok":true,"id":"01HF7YAT0W0000000000000000","cursor":49,"reading":null}');
INSERT INTO commands (id, digest, answer) VALUES ('01HF7YAT0X0000000000000000', '{"type":"pulse.close","pulse":"01HF7YAT0V0000000000000000-1"}', '{"ok":true,"id":"01HF7YAT0X0000000000000000","cursor":50,"reading":null}');
INSERT INTO commands (id, digest, answer) VALUES ('01HF7YAT0Y0000000000000000', '{"type":"person.erase","party":"01HF7YAT020000000000000000-15"}', '{"ok":true,"id":"01HF7YAT0Y0000000000000000","cursor":51,"reading":null}');
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
INSERT INTO charter (field, value) VALUES ('beganOn', '"2025-11-03"');
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
INSERT INTO pulses (id, opened_at, closed_at) VALUES ('01HF7YAT0V0000000000000000-1', '2026-01-06T09:00:00Z', '2026-01-06T09:00:00Z');
INSERT INTO pulse_answers (pulse, person, organization, power, involvement, resources, reliability, mission, openness) VALUES ('01HF7YAT0V0000000000000000-1', '01HF7YAT020000000000000000-12', '01HF7YAT020000000000000000-5', 2, 3, NULL, 4, 4, 1);
INSERT INTO decision_purposes (decision, aim) VALUES ('01HF7YAT020000000000000000-29', 'river');
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
