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
INSERT INTO coalition (id, name, sample) VALUES ('01KE5FR2T00000000000000000', 'River', 0);
INSERT INTO ledger (sequence, id, cause, at, actor, type, body, salt, digest, chain) VALUES (1, '01HF7YAT020000000000000000-2', '01HF7YAT020000000000000000', '2026-01-06T09:00:00Z', 'tester', 'source.read', '{"type":"source.read","source":{"id":"01HF7YAT020000000000000000-1","kind":"document","key":"notes","title":"notes","url":null,"lastReadAt":"2026-01-06T09:00:00Z"}}', 'fa636bd96cfed1949f81148cf69f6758', '17d810bce5763d62dc7c03d1fbf92646541a62efb060f33bd370932d1d70dee3', 'f70fd7c70ceeb5b66ad1ffd87b8786a7afa8177cb12c7d4e909e7aa0371049b9');
INSERT INTO ledger (sequence, id, cause, at, actor, type, body, salt, digest, chain) VALUES (2, '01HF7YAT020000000000000000-4', '01HF7YAT020000000000000000', '2026-01-06T09:00:00Z', 'tester', 'meeting.recorded', '{"type":"meeting.recorded","meeting":{"id":"01HF7YAT020000000000000000-3","source":"01HF7YAT020000000000000000-1","title":"Weekly","date":"2026-01-05"}}', '090a51927d09f0a95405aac5e1da102b', '6db854bc3d38888c6dd3f85ef4abe66b80d26a70dc239e93eb42d266aeabfc41', 'f8644b51e9c8ff88eabc1dc2ddefdf4c6bc276a758556a5a6df5f53554fc9b94');
INSERT INTO ledger (sequence, id, cause, at, actor, type, body, salt, digest, chain) VALUES (3, '01HF7YAT020000000000000000-6', '01HF7YAT020000000000000000', '2026-01-06T09:00:00Z', 'tester', 'party.added', '{"type":"party.added","party":{"id":"01HF7YAT020000000000000000-5","kind":"organization","name":"Oak Trust","level":null,"directlyAffected":false}}', 'e029eaba7858f63c983cda1ac3959635', '9958a2ab6e36f3c521d6a634bf908055168838513f17dc72742468d572d25ce9', 'baca0d30f1847f7ecb4c098c684455bda950009acb6e9d70405e7a4b4740b703');
INSERT INTO ledger (sequence, id, cause, at, actor, type, body, salt, digest, chain) VALUES (4, '01HF7YAT020000000000000000-8', '01HF7YAT020000000000000000', '2026-01-06T09:00:00Z', 'tester', 'party.added', '{"type":"party.added","party":{"id":"01HF7YAT020000000000000000-7","kind":"organization","name":"River Fund","level":null,"directlyAffected":false}}', '2c31d74766f755c84a4a0ed1695c5ea9', '1f35e0d18988193965b8bac27fe6332de62b5b44948381d4644ff938c70fffa9', '576e05d8772a3ff2bda3c6ad5e790141934f5c4c54783245da6f07420f49a0b5');
INSERT INTO ledger (sequence, id, cause, at, actor, type, body, salt, digest, chain) VALUES (5, '01HF7YAT020000000000000000-10', '01HF7YAT020000000000000000', '2026-01-06T09:00:00Z', 'tester', 'party.added', '{"type":"party.added","party":{"id":"01HF7YAT020000000000000000-9","kind":"person","name":"Ann Lee","level":null,"directlyAffected":false}}', 'f75030184d09db8d3eb06b6df4b399c6', 'ce7fae60da477310e9945af7e1dd7f7b3a90ec1740cdd028a5093315b296e257', '130a328e32cb031d3a100240bc8b687020c24fbb4153fcf03f0e2b6f7e7b74b8');
INSERT INTO ledger (sequence, id, cause, at, actor, type, body, salt, digest, chain) VALUES (6, '01HF7YAT020000000000000000-11', '01HF7YAT020000000000000000', '2026-01-06T09:00:00Z', 'tester', 'membership.stated', '{"type":"membership.stated","membership":{"person":"01HF7YAT020000000000000000-9","organization":"01HF7YAT020000000000000000-5","since":"2026-01-05","until":null}}', 'be2a3f3441af27bd98fdf82478406771', 'b7722effb756e500e1b84b8ff8e5c400c3d1143156ad5d578971f1c9ab6af18a', 'ab986a49cd2bfc69e7fb213156a762652c617c02c6b0f29cbffc9c40a9a78b75');
INSERT INTO ledger (sequence, id, cause, at, actor, type, body, salt, digest, chain) VALUES (7, '01HF7YAT020000000000000000-13', '01HF7YAT020000000000000000', '2026-01-06T09:00:00Z', 'tester', 'party.added', '{"type":"party.added","party":{"id":"01HF7YAT020000000000000000-12","kind":"person","name":"Bo Diaz","level":null,"directlyAffected":false}}', '3517a9bda332770bc443c9bde3c1c173', '5407102e0bcbf49c310d50cebc27f1c37c0aa23e1818445aed22b17b24aed923', 'd6931a46f8956112572a16f36e22a53e4001c3b483ccafc428748e82d2a1605f');
INSERT INTO ledger (sequence, id, cause, at, actor, type, body, salt, digest, chain) VALUES (8, '01HF7YAT020000000000000000-14', '01HF7YAT020000000000000000', '2026-01-06T09:00:00Z', 'tester', 'membership.stated', '{"type":"membership.stated","membership":{"person":"01HF7YAT020000000000000000-12","organization":"01HF7YAT020000000000000000-7","since":"2026-01-05","until":null}}', '98f931a09e646725bf9fed5e70ea2b97', '68ce58a0788e5cf6554d9370a10ef0b6fe382e1f2fb5a83c534c021c4257f0ee', '900dc0bfad3d39e8b2c7ac17bd376a3526be4c6b20289137e1303c6c54ee07c1');
INSERT INTO ledger (sequence, id, cause, at, actor, type, body, salt, digest, chain) VALUES (9, '01HF7YAT020000000000000000-16', '01HF7YAT020000000000000000', '2026-01-06T09:00:00Z', 'tester', 'party.added', '{"type":"party.added","party":{"id":"01HF7YAT020000000000000000-15","kind":"person","name":"An erased person","level":null,"directlyAffected":false}}', '72774bd82da08583793b4fa829537b84', 'd7c325f372124a30fff7d09863f05595c76cf5db7fb24ca5379a89a43bac8fd1', '63899caa006a10b4ad0b1dc7577956ab600b04a6ad88b091d7ae05306a084bf4');
INSERT INTO ledger (sequence, id, cause, at, actor, type, body, salt, digest, chain) VALUES (10, '01HF7YAT020000000000000000-18', '01HF7YAT020000000000000000', '2026-01-06T09:00:00Z', 'tester', 'party.added', '{"type":"party.added","party":{"id":"01HF7YAT020000000000000000-17","kind":"person","name":"Annabel Lee","level":null,"directlyAffected":false}}', 'b2552e0c3644c81f0d3f3976d5e1aba5', 'd4b5b59e58608667e6952d51d75bdede3f6c93c1f9c3f9257299b1d6a34ccf46', 'f23c9d8a458ff61c86e9300121726f753568688fa174fae7e4aef067e5fe817d');
INSERT INTO ledger (sequence, id, cause, at, actor, type, body, salt, digest, chain) VALUES (11, '01HF7YAT020000000000000000-19', '01HF7YAT020000000000000000', '2026-01-06T09:00:00Z', 'tester', 'membership.stated', '{"type":"membership.stated","membership":{"person":"01HF7YAT020000000000000000-17","organization":"01HF7YAT020000000000000000-5","since":"2026-01-05","until":null}}', '3d172e53179033922493257685693d45', '8a148f8fbe5a58fb5670d5ae5a0853db1d0a6af41809ccc814295711c7dbd109', '7bfe9b08332017a78f9d770aa35d8d7b102d91ddc498038480d16d142340e11a');
INSERT INTO ledger (sequence, id, cause, at, actor, type, body, salt, digest, chain) VALUES (12, '01HF7YAT020000000000000000-20', '01HF7YAT020000000000000000', '2026-01-06T09:00:00Z', 'tester', 'attendance.recorded', '{"type":"attendance.recorded","meeting":"01HF7YAT020000000000000000-3","attendance":[{"meeting":"01HF7YAT020000000000000000-3","person":"01HF7YAT020000000000000000-9","organization":"01HF7YAT020000000000000000-5","state":"present","role":null},{"meeting":"01HF7YAT020000000000000000-3","person":"01HF7YAT020000000000000000-12","organization":"01HF7YAT020000000000000000-7","state":"present","role":null},{"meeting":"01HF7YAT020000000000000000-3","person":"01HF7YAT020000000000000000-17","organization":"01HF7YAT020000000000000000-5","state":"present","role":null}]}', '581864ae9c054ac9c67c97366dda821b', '1d03620313f1b832c0e590fadfbdba2a0ffb01915d8f5e36c0afb9e25cc8f8e9', '36f29db8df9b7d04964b33e73f8d31ed579c507d6eb0f0965d12730ff179ed1a');
INSERT INTO ledger (sequence, id, cause, at, actor, type, body, salt, digest, chain) VALUES (13, '01HF7YAT020000000000000000-22', '01HF7YAT020000000000000000', '2026-01-06T09:00:00Z', 'tester', 'party.added', '{"type":"party.added","party":{"id":"01HF7YAT020000000000000000-21","kind":"group","name":"Outreach Team","level":null,"directlyAffected":false}}', '98776a24f3acb92861b7884b773d8c4a', 'df0d413c11b18617170d7db74154f4afc36bb3b73a7bf690fe3579e1f351110b', '1b534655977dc58509583a43b57c3c47c877023ecd9313140444ef36a7416b0a');
INSERT INTO ledger (sequence, id, cause, at, actor, type, body, salt, digest, chain) VALUES (14, '01HF7YAT020000000000000000-24', '01HF7YAT020000000000000000', '2026-01-06T09:00:00Z', 'tester', 'item.recorded', '{"type":"item.recorded","item":{"id":"01HF7YAT020000000000000000-23","meeting":"01HF7YAT020000000000000000-3","text":"Write to the council about the bridge","due":null,"dueWords":null,"status":"open","confirmation":"confirmed","evidence":{"source":"01HF7YAT020000000000000000-1","locator":{"line":10,"endLine":10},"quote":"- [ ] Ann Lee: Write to the council about the bridge"},"since":"2026-01-05","closedAt":null,"gone":false,"sightings":1,"version":1},"assignments":[{"party":"01HF7YAT020000000000000000-9","role":"owner"}]}', '853fc8d1127af5892c2ce1b937614874', '5759caee87384a2e919fe9d23916ed59843b6a87143dfe01665738e477f1a672', '9cadd8505e5cda827d44374c110d3274052b77fd9d545f32b3ae9286f57ce2dd');
INSERT INTO ledger (sequence, id, cause, at, actor, type, body, salt, digest, chain) VALUES (15, '01HF7YAT020000000000000000-26', '01HF7YAT020000000000000000', '2026-01-06T09:00:00Z', 'tester', 'item.recorded', '{"type":"item.recorded","item":{"id":"01HF7YAT020000000000000000-25","meeting":"01HF7YAT020000000000000000-3","text":"Book the hall for week 0","due":"2026-02-01","dueWords":null,"status":"open","confirmation":"unconfirmed","evidence":{"source":"01HF7YAT020000000000000000-1","locator":{"line":11,"endLine":11},"quote":"- [ ] Bo Diaz, Outreach Team: Book the hall for week 0"},"since":"2026-01-05","closedAt":null,"gone":false,"sightings":1,"version":1},"assignments":[{"party":"01HF7YAT020000000000000000-12","role":"owner"},{"party":"01HF7YAT020000000000000000-21","role":"owner"}]}', '927aef88e5f17dfd6ef8de8275da8437', '463e8c85d3ae3009c92352f4bf30040acd8acd0916f1217bdfe15c25f73350e4', 'f9fb6af394aaed6709b821c73055993ddb4451dc3208f5846085d3f5b0e746f4');
INSERT INTO ledger (sequence, id, cause, at, actor, type, body, salt, digest, chain) VALUES (16, '01HF7YAT020000000000000000-28', '01HF7YAT020000000000000000', '2026-01-06T09:00:00Z', 'tester', 'decision.recorded', '{"type":"decision.recorded","decision":{"id":"01HF7YAT020000000000000000-27","meeting":"01HF7YAT020000000000000000-3","text":"We meet every second Tuesday, said week 0","method":null,"outcome":null,"mover":null,"seconder":null,"votes":null,"confirmation":"confirmed","evidence":{"source":"01HF7YAT020000000000000000-1","locator":{"line":100,"endLine":100},"quote":"We meet every second Tuesday, said week 0"}}}', '6edff40f1d77eea4fac66ca62a671d04', 'd65880f5a4fb5e7461274fe47089d37077ec15857b7f32d1e1a5116d64190356', 'c4593f3ce4f237171ad5a1fe17c0d17b0042ba32bea2272d9a7e2128afeb9a5d');
INSERT INTO ledger (sequence, id, cause, at, actor, type, body, salt, digest, chain) VALUES (17, '01HF7YAT020000000000000000-30', '01HF7YAT020000000000000000', '2026-01-06T09:00:00Z', 'tester', 'decision.recorded', '{"type":"decision.recorded","decision":{"id":"01HF7YAT020000000000000000-29","meeting":"01HF7YAT020000000000000000-3","text":"No meeting in August","method":null,"outcome":null,"mover":null,"seconder":null,"votes":null,"confirmation":"confirmed","evidence":{"source":"01HF7YAT020000000000000000-1","locator":{"line":101,"endLine":101},"quote":"No meeting in August"}}}', 'b4732791b771d982391a034a9378d379', '0d16af70854622b12a23e15609db32409d907455b7a3f5bec8f35c7fb83186f3', 'c559236f81fe2eb2a2f0ed108d292af9429b67effe49fb9a21691c648990cf12');
INSERT INTO ledger (sequence, id, cause, at, actor, type, body, salt, digest, chain) VALUES (18, '01HF7YAT030000000000000000-2', '01HF7YAT030000000000000000', '2026-01-06T09:00:00Z', 'tester', 'meeting.recorded', '{"type":"meeting.recorded","meeting":{"id":"01HF7YAT030000000000000000-1","source":"01HF7YAT020000000000000000-1","title":"Weekly","date":"2026-01-12"}}', 'c2f587dc684da33d8b9fefcd5fa7b799', 'adf1b3c460db6bc6311fe0ab83383635cd8bb534167d42ec19dbdb320aaeba57', '6a030d56cd30172482adeb96136ab875af2ec70cc8fd8cd299777bb032327bef');
INSERT INTO ledger (sequence, id, cause, at, actor, type, body, salt, digest, chain) VALUES (19, '01HF7YAT030000000000000000-3', '01HF7YAT030000000000000000', '2026-01-06T09:00:00Z', 'tester', 'attendance.recorded', '{"type":"attendance.recorded","meeting":"01HF7YAT030000000000000000-1","attendance":[{"meeting":"01HF7YAT030000000000000000-1","person":"01HF7YAT020000000000000000-9","organization":"01HF7YAT020000000000000000-5","state":"present","role":null},{"meeting":"01HF7YAT030000000000000000-1","person":"01HF7YAT020000000000000000-12","organization":"01HF7YAT020000000000000000-7","state":"present","role":null},{"meeting":"01HF7YAT030000000000000000-1","person":"01HF7YAT020000000000000000-17","organization":"01HF7YAT020000000000000000-5","state":"present","role":null}]}', '16646b3689afe29bd35849cdfa803391', '273e9fa04b21706e8661a3eaf7b147f0459146196f89b8ebd2661848edb780de', '17a88d26ba0396a542cbcb67350d04c856bcda817bfd6b5d8a04249d08e1398f');
INSERT INTO ledger (sequence, id, cause, at, actor, type, body, salt, digest, chain) VALUES (20, '01HF7YAT030000000000000000-4', '01HF7YAT030000000000000000', '2026-01-06T09:00:00Z', 'tester', 'item.sighted', '{"type":"item.sighted","item":"01HF7YAT020000000000000000-23","meeting":"01HF7YAT030000000000000000-1","locator":{"line":10,"endLine":10},"said":{"text":"Write to the council about the bridge","due":null,"dueWords":null,"done":true,"assignments":[{"party":"01HF7YAT020000000000000000-9","role":"owner"}],"quote":"- [x] Ann Lee: Write to the council about the bridge"}}', '26a8910c0e62eacdab644537df2cf420', 'b8f094cc043ff33137cc4e72439a029b4414ab51480bd3edfe6d4071e7dd3d0c', '34c95e7a94c1ad155d729b9136f982f4826b399902bf65637f1a6fb721f9acdf');
INSERT INTO ledger (sequence, id, cause, at, actor, type, body, salt, digest, chain) VALUES (21, '01HF7YAT030000000000000000-5', '01HF7YAT030000000000000000', '2026-01-06T09:00:00Z', 'tester', 'item.status-set', '{"type":"item.status-set","item":"01HF7YAT020000000000000000-23","status":"done","at":"2026-01-12T00:00:00Z"}', 'c201b8c314910f0f6e1c94d65f03f43c', '16819097ce8c5f87fb36a7dc4a96ab616bc4e5f1d591b1465e9f74b842af254a', 'ee1c5aa4d196a05b2c90d39d08ddf82a68f94215176e935bb33e01edbce30011');
INSERT INTO ledger (sequence, id, cause, at, actor, type, body, salt, digest, chain) VALUES (22, '01HF7YAT030000000000000000-7', '01HF7YAT030000000000000000', '2026-01-06T09:00:00Z', 'tester', 'item.recorded', '{"type":"item.recorded","item":{"id":"01HF7YAT030000000000000000-6","meeting":"01HF7YAT030000000000000000-1","text":"Book the hall for week 1","due":"2026-02-01","dueWords":null,"status":"open","confirmation":"unconfirmed","evidence":{"source":"01HF7YAT020000000000000000-1","locator":{"line":11,"endLine":11},"quote":"- [ ] Bo Diaz, Outreach Team: Book the hall for week 1"},"since":"2026-01-12","closedAt":null,"gone":false,"sightings":1,"version":1},"assignments":[{"party":"01HF7YAT020000000000000000-12","role":"owner"},{"party":"01HF7YAT020000000000000000-21","role":"owner"}]}', 'e336a1d3c53f991422a7813fa07a7e0a', 'e2b10e758bd6c8c9b1578aadae16dbd8cf46f0ebca2f6355348053fe80338998', '364f8f827d3eeb00fb663cbf85c8726546996cd59878e0e22cac25767da95f01');
INSERT INTO ledger (sequence, id, cause, at, actor, type, body, salt, digest, chain) VALUES (23, '01HF7YAT030000000000000000-9', '01HF7YAT030000000000000000', '2026-01-06T09:00:00Z', 'tester', 'decision.recorded', '{"type":"decision.recorded","decision":{"id":"01HF7YAT030000000000000000-8","meeting":"01HF7YAT030000000000000000-1","text":"We meet every second Tuesday, said week 1","method":null,"outcome":null,"mover":null,"seconder":null,"votes":null,"confirmation":"confirmed","evidence":{"source":"01HF7YAT020000000000000000-1","locator":{"line":100,"endLine":100},"quote":"We meet every second Tuesday, said week 1"}}}', 'cf8a0e6b124c07c26a02ba17265c0cb5', 'f28641d0bfc8780ff21a33c82c7161374e14d130c05133ef02d06a7c09307f25', '02cc5aa8aa421d5c3602c291f7e72477b984b455bd11cc9281a35e43fea8371d');
INSERT INTO ledger (sequence, id, cause, at, actor, type, body, salt, digest, chain) VALUES (24, '01HF7YAT030000000000000000-11', '01HF7YAT030000000000000000', '2026-01-06T09:00:00Z', 'tester', 'decision.recorded', '{"type":"decision.recorded","decision":{"id":"01HF7YAT030000000000000000-10","meeting":"01HF7YAT030000000000000000-1","text":"No meeting in August","method":null,"outcome":null,"mover":null,"seconder":null,"votes":null,"confirmation":"confirmed","evidence":{"source":"01HF7YAT020000000000000000-1","locator":{"line":101,"endLine":101},"quote":"No meeting in August"}}}', '25d45c28783fb64d3067b6fdef827320', '00a0036246c1676e49e2eb079e3fcd532df831496c1e5e943ebbe256b45f5ca9', '0df565dd907e2c062e2a4bb73200072771a3ac59057b686441ef076fc1608ec1');
INSERT INTO ledger (sequence, id, cause, at, actor, type, body, salt, digest, chain) VALUES (25, '01HF7YAT040000000000000000-1', '01HF7YAT040000000000000000', '2026-01-06T09:00:00Z', 'tester', 'item.changed', '{"type":"item.changed","item":"01HF7YAT020000000000000000-23","text":"Write to the council","due":"2026-03-01","dueWords":null,"assignments":[{"party":"01HF7YAT020000000000000000-9","role":"owner"}]}', 'f820125f0622fcff5999dea11c6d5b95', '020de14d392683e78fde40ac36bdf9c4b6e10671e8c0eb6e1c8618f603636386', '4e3015ebcd16e3af57501088129cbdf3099f4cb2f104922399b657ffdeeea3d9');
INSERT INTO ledger (sequence, id, cause, at, actor, type, body, salt, digest, chain) VALUES (26, '01HF7YAT050000000000000000-1', '01HF7YAT050000000000000000', '2026-01-06T09:00:00Z', 'tester', 'item.confirmed', '{"type":"item.confirmed","item":"01HF7YAT020000000000000000-25"}', 'b3c6d7b8abe586c6fa04f635be178a76', '12089b63a47a4778a82340be6b0ff781f8154080770cfe3c38717f27a91a56b3', '69fbd6b296a731d18550e3a3e3abb061c33e2a9aa2d84c3ff2844a8fb7f78ca8');
INSERT INTO ledger (sequence, id, cause, at, actor, type, body, salt, digest, chain) VALUES (27, '01HF7YAT060000000000000000-1', '01HF7YAT060000000000000000', '2026-01-06T09:00:00Z', 'tester', 'item.status-set', '{"type":"item.status-set","item":"01HF7YAT020000000000000000-25","status":"dropped","at":"2026-01-06T09:00:00Z"}', '5a9daa9b8284a54aa3c436aca18ff01f', 'ee5a60cff2de7b1148a06b41ac4ee415b29ac705fb0d8dd65d7bd8fe6ca2fd85', '42f58003b18c698185b930f4fff3c363455a2e651df6d090e463fab667558da0');
INSERT INTO ledger (sequence, id, cause, at, actor, type, body, salt, digest, chain) VALUES (28, '01HF7YAT080000000000000000-1', '01HF7YAT080000000000000000', '2026-01-06T09:00:00Z', 'tester', 'decision.withdrawn', '{"type":"decision.withdrawn","decision":"01HF7YAT020000000000000000-27"}', '06d0ad4402dd1dbf29a34a652af0de3a', 'be38546b9abf4f3b57dba24f1a34c54b22b2d3c91080ed73275ba3b193617715', 'e297fcc3129b1196fa1e0536035c2f074fb9f32ffdd6b1a43f93deca4d788aaa');
INSERT INTO ledger (sequence, id, cause, at, actor, type, body, salt, digest, chain) VALUES (29, '01HF7YAT090000000000000000-1', '01HF7YAT090000000000000000', '2026-01-06T09:00:00Z', 'tester', 'party.alias-added', '{"type":"party.alias-added","alias":{"party":"01HF7YAT020000000000000000-5","kind":"name","alias":"Oak Trust"}}', '4097a695b9ddde7a4b7058665c47a426', '80dbbde8559814c975cbe49e220eb7bd2177941590753ad4801a085edaf8ec03', '1cfddbcbedb234f8cb373cfe956d11f89145aa1108716b2774787efa060a7267');
INSERT INTO ledger (sequence, id, cause, at, actor, type, body, salt, digest, chain) VALUES (30, '01HF7YAT090000000000000000-2', '01HF7YAT090000000000000000', '2026-01-06T09:00:00Z', 'tester', 'party.renamed', '{"type":"party.renamed","party":"01HF7YAT020000000000000000-5","name":"Oak Foundation"}', 'b1aaf57813b8ce37f1cf5bd222543dc8', '936bc078dd60bc2e2b99412542f256ca711ec95fb4c7bd1b36f0d2409425c8c9', '97ca99c3aa81666e48305a85a2edbb8706fa1dd54e9d87f98297d21fc6f4697a');
INSERT INTO ledger (sequence, id, cause, at, actor, type, body, salt, digest, chain) VALUES (31, '01HF7YAT0A0000000000000000-1', '01HF7YAT0A0000000000000000', '2026-01-06T09:00:00Z', 'tester', 'party.alias-added', '{"type":"party.alias-added","alias":{"party":"01HF7YAT020000000000000000-12","kind":"email","alias":"bo@example.org"}}', 'f57e9743d1a10fc6ea6797405a822375', '5443864f54382ee24153cf35662be114851e35c007722c262dc2e929fa58e0e1', 'e9703edbaa7c0655f24c3afb93b1cd8d929d9612d7bb457b2695e975dbf6a0b5');
INSERT INTO ledger (sequence, id, cause, at, actor, type, body, salt, digest, chain) VALUES (32, '01HF7YAT0B0000000000000000-1', '01HF7YAT0B0000000000000000', '2026-01-06T09:00:00Z', 'tester', 'organization.declared', '{"type":"organization.declared","organization":"01HF7YAT020000000000000000-7","level":"core","directlyAffected":true}', '5fde6edae4a5bddb58e267c7c90cba2c', '40fe6950904b7badd6d7183ebc1a8c83b4d5429a3d1931994d8b239185d5838e', '9a2c76a6bb6cfca54980cd012a8d5e291bc9d6e7eba4713764eb9f60df0756c4');
INSERT INTO ledger (sequence, id, cause, at, actor, type, body, salt, digest, chain) VALUES (33, '01HF7YAT0C0000000000000000-1', '01HF7YAT0C0000000000000000', '2026-01-06T09:00:00Z', 'tester', 'party.merged', '{"type":"party.merged","from":"01HF7YAT020000000000000000-17","into":"01HF7YAT020000000000000000-9","reason":"the same"}', 'e12483b6d57e997a2c30934c8494bb58', 'c896851148f181f995d2ab24e4b18710c734178a068c0045ee6de1f29bbdab6b', 'f87d23f4cf5cd8a7efd5569ceb97be8604ed92c81264a787b38a5b81792d7429');
INSERT INTO ledger (sequence, id, cause, at, actor, type, body, salt, digest, chain) VALUES (34, '01HF7YAT0D0000000000000000-1', '01HF7YAT0D0000000000000000', '2026-01-06T09:00:00Z', 'tester', 'party.distinguished', '{"type":"party.distinguished","one":"01HF7YAT020000000000000000-12","other":"01HF7YAT020000000000000000-15"}', '9d2a61cd60c01cd3588dabc328b05095', 'e3c9a132835c7a1fc5bb86814e386db39ac17e9b3ab0e3e9b91ecf0e9c80c903', 'bce39d3395febdc1f75e7f08245343533bbc7b73e5599d9427a44543ac92dc05');
INSERT INTO ledger (sequence, id, cause, at, actor, type, body, salt, digest, chain) VALUES (35, '01HF7YAT0E0000000000000000-1', '01HF7YAT0E0000000000000000', '2026-01-06T09:00:00Z', 'tester', 'charter.roles-set', '{"type":"charter.roles-set","roles":[{"id":"steward","name":"Steward","permissions":["read-record"]}]}', '7a05db8f550d4e13f694beb66222fe49', 'e5e14064b4aa3c121f4575024092f9a89840364a19e09488d74081f93efc3ac4', '8ea3a8c0a0dc0c93a8d037ec9c7928abadcb6da2ebc9d4ebb863dfe3c528c041');
INSERT INTO ledger (sequence, id, cause, at, actor, type, body, salt, digest, chain) VALUES (36, '01HF7YAT0F0000000000000000-1', '01HF7YAT0F0000000000000000', '2026-01-06T09:00:00Z', 'tester', 'command.undone', '{"type":"command.undone","command":"01HF7YAT060000000000000000"}', '1c94693b9ecab26e593aa3687740a0ba', '94ac2e44ab78f0828cc6c279dbcae3b56444bb46056f7916759e68b0d883ce32', '8eec8962aadf58b8434579d83ea8b155b5441a7246df912389957fcebd51e845');
INSERT INTO ledger (sequence, id, cause, at, actor, type, body, salt, digest, chain) VALUES (37, '01HF7YAT0G0000000000000000-1', '01HF7YAT0G0000000000000000', '2026-01-06T09:00:00Z', 'tester', 'organization.agreed', '{"type":"organization.agreed","organization":"01HF7YAT020000000000000000-7","agreed":true}', '054654a8dbae5f5b63cd477e272c156a', '172a6504db736b63fbc00eaad51bdbbcd63a3bb4cbf191afa1d305ce2ad34980', '0b8ac4682374ef150eea9f9af58ac21ab6d59b868738973f773b1661701423c4');
INSERT INTO ledger (sequence, id, cause, at, actor, type, body, salt, digest, chain) VALUES (38, '01HF7YAT0H0000000000000000-1', '01HF7YAT0H0000000000000000', '2026-01-06T09:00:00Z', 'tester', 'person.speaking-counted', '{"type":"person.speaking-counted","party":"01HF7YAT020000000000000000-12","counted":false}', 'c2d914b3ba38a2ea3cad161326e227b7', '632500c6388f79a205bd806e9d067aecce6b5679e41752fef7b6ea885e34fc0c', '5cfb0c5340996aaf476f447a3e16a22d8128c854adf1964082ef04214202e875');
INSERT INTO ledger (sequence, id, cause, at, actor, type, body, salt, digest, chain) VALUES (39, '01HF7YAT0J0000000000000000-1', '01HF7YAT0J0000000000000000', '2026-01-06T09:00:00Z', 'tester', 'person.erased', '{"type":"person.erased","party":"01HF7YAT020000000000000000-15","rewritten":[{"sequence":9,"digest":"b6dfaf31afe384256d1884a659c799ef6aaae91430e3f0e8068f7b7743a17e1b"},{"sequence":12,"digest":"4cecc6cff8eea7ce1a84b6d9d96a1ae2e387adcb3a1ba06925a0f5a235b8d08d"},{"sequence":19,"digest":"78dade79add742332ea2cb95aaaa0841d466f1dd9fea4501711585605ede18f8"}]}', '292801c122a735d55e555818e6c688db', '8bbaf453fb33e655f5e06f525d5c0c35eebe4684f2d55b0ca0b7479c8c77114e', '57dcbbfee11b9040ca3c6ca6bef4f33503a7e51d6e99abdb1a432e5992555caa');
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
INSERT INTO commands (id, digest, answer) VALUES ('01HF7YAT0J0000000000000000', '{"type":"person.erase","party":"01HF7YAT020000000000000000-15"}', '{"ok":true,"id":"01HF7YAT0J0000000000000000","cursor":39,"reading":null}');
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
INSERT INTO charter (field, value) VALUES ('roles', '[{"id":"steward","name":"Steward","permissions":["read-record"]}]');
INSERT INTO agreements (organization) VALUES ('01HF7YAT020000000000000000-7');
INSERT INTO uncounted (person) VALUES ('01HF7YAT020000000000000000-12');
INSERT INTO looks (hour, actor, action, subject, count) VALUES ('2026-01-06T09', 'ann', 'read', 'bo', 2);
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
