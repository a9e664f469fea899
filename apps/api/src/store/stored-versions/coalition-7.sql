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
INSERT INTO migrations (version) VALUES (1);
INSERT INTO migrations (version) VALUES (2);
INSERT INTO migrations (version) VALUES (3);
INSERT INTO migrations (version) VALUES (4);
INSERT INTO migrations (version) VALUES (5);
INSERT INTO migrations (version) VALUES (6);
INSERT INTO migrations (version) VALUES (7);
INSERT INTO coalition (id, name, sample) VALUES ('01KE5FR2T00000000000000000', 'River', 0);
INSERT INTO ledger (sequence, id, cause, at, actor, type, body, salt, digest, chain) VALUES (1, '01HF7YAT020000000000000000-2', '01HF7YAT020000000000000000', '2026-01-06T09:00:00Z', 'tester', 'source.read', '{"type":"source.read","source":{"id":"01HF7YAT020000000000000000-1","kind":"document","key":"notes","title":"notes","url":null,"lastReadAt":"2026-01-06T09:00:00Z"}}', 'd98c6c040561a4b0db14b244c93a5223', '73d06d40ae8838add044154521e05faf9815844d25274ab882b8fcd5de0b5475', '69c4465c34bb67a783515b6393133dfb36ff58f86a061e0a158a198090ce84c9');
INSERT INTO ledger (sequence, id, cause, at, actor, type, body, salt, digest, chain) VALUES (2, '01HF7YAT020000000000000000-4', '01HF7YAT020000000000000000', '2026-01-06T09:00:00Z', 'tester', 'meeting.recorded', '{"type":"meeting.recorded","meeting":{"id":"01HF7YAT020000000000000000-3","source":"01HF7YAT020000000000000000-1","title":"Weekly","date":"2026-01-05"}}', '437b1fc169fd53f7d668e378b7360aed', '0c38f031674d5b47e86a4c282f5781c327993fdf4ac59e86f8166a57e9820d34', 'b59fc368118367a8d63123546bf7c2cf3ed53ed8f2d7b62f8189136280b72432');
INSERT INTO ledger (sequence, id, cause, at, actor, type, body, salt, digest, chain) VALUES (3, '01HF7YAT020000000000000000-6', '01HF7YAT020000000000000000', '2026-01-06T09:00:00Z', 'tester', 'party.added', '{"type":"party.added","party":{"id":"01HF7YAT020000000000000000-5","kind":"organization","name":"Oak Trust","level":null,"directlyAffected":false}}', '05ec2a2d38a668d5a3f0679bd1d73477', '0b7c9c24049324ba362e31ea1863e58a22d3653ced20519908c5a38eeb575d64', 'c3260a756c4174728aa215069291802724744476faa9b19e2b86a38a7a0531e1');
INSERT INTO ledger (sequence, id, cause, at, actor, type, body, salt, digest, chain) VALUES (4, '01HF7YAT020000000000000000-8', '01HF7YAT020000000000000000', '2026-01-06T09:00:00Z', 'tester', 'party.added', '{"type":"party.added","party":{"id":"01HF7YAT020000000000000000-7","kind":"organization","name":"River Fund","level":null,"directlyAffected":false}}', '1a6bd28de0db26667e70ac2c81d09568', 'a5d51495a78f5336783c709312a760d886cb797f785167c7ebb335a93ae553ab', 'fcacc364894962710c822284e1df0279a10bcba60613cc0f50e38f7566dccfa6');
INSERT INTO ledger (sequence, id, cause, at, actor, type, body, salt, digest, chain) VALUES (5, '01HF7YAT020000000000000000-10', '01HF7YAT020000000000000000', '2026-01-06T09:00:00Z', 'tester', 'party.added', '{"type":"party.added","party":{"id":"01HF7YAT020000000000000000-9","kind":"person","name":"Ann Lee","level":null,"directlyAffected":false}}', 'e5d5b5ce07187c736d1b8d4c5893b5a2', 'a69fa183ed1ce76f9023a4076c74c7c957d9828502c0c48c219916b15c75c45d', 'e18c1067043de562070601ea4703aef6e4f43953d5e66fbd07764c6a669929da');
INSERT INTO ledger (sequence, id, cause, at, actor, type, body, salt, digest, chain) VALUES (6, '01HF7YAT020000000000000000-11', '01HF7YAT020000000000000000', '2026-01-06T09:00:00Z', 'tester', 'membership.stated', '{"type":"membership.stated","membership":{"person":"01HF7YAT020000000000000000-9","organization":"01HF7YAT020000000000000000-5","since":"2026-01-05","until":null}}', '47fea413932dbd1b4cf0f98a70abe29b', 'd97f48010db7249056b63547ad3c0ea7958df69c24df3f65c3c6d22a845eb8e3', 'f6d62a92965b7963c944f6e9296afe4736aaf937eedabb5948cd839682b84c5d');
INSERT INTO ledger (sequence, id, cause, at, actor, type, body, salt, digest, chain) VALUES (7, '01HF7YAT020000000000000000-13', '01HF7YAT020000000000000000', '2026-01-06T09:00:00Z', 'tester', 'party.added', '{"type":"party.added","party":{"id":"01HF7YAT020000000000000000-12","kind":"person","name":"Bo Diaz","level":null,"directlyAffected":false}}', '9c8b5b2832c4e2202712db8638ee1849', '3412b655c350d1540cff148350adfdc67183bf038bee0d3d1cdd7b3931d2c1b6', 'e4810cfe143767e61ecfd43a60157446df3b27c4b0c494bace3dbe07d7b9ad3b');
INSERT INTO ledger (sequence, id, cause, at, actor, type, body, salt, digest, chain) VALUES (8, '01HF7YAT020000000000000000-14', '01HF7YAT020000000000000000', '2026-01-06T09:00:00Z', 'tester', 'membership.stated', '{"type":"membership.stated","membership":{"person":"01HF7YAT020000000000000000-12","organization":"01HF7YAT020000000000000000-7","since":"2026-01-05","until":null}}', 'a98d1855f3813ec42d12fce397a990dd', 'c8c7fedabe1777cb4ce19d1794e295df3f58f60663b719c1b15962737db59b22', '01147f14050c2152140b6b63d1999bf27bd1b35ce1f7e739fa89a26e1f00ede0');
INSERT INTO ledger (sequence, id, cause, at, actor, type, body, salt, digest, chain) VALUES (9, '01HF7YAT020000000000000000-16', '01HF7YAT020000000000000000', '2026-01-06T09:00:00Z', 'tester', 'party.added', '{"type":"party.added","party":{"id":"01HF7YAT020000000000000000-15","kind":"person","name":"Cy O''Hara","level":null,"directlyAffected":false}}', '2a928e2a7ec2d681d4af69e290ee1b8a', '418280510bb7f218e77aa188cdde4bfccc44204f151dfa85570589b0bf5ff645', '676fa4133268844f92216d85788472f44e82f04bed532ee4440015e05d930fb8');
INSERT INTO ledger (sequence, id, cause, at, actor, type, body, salt, digest, chain) VALUES (10, '01HF7YAT020000000000000000-18', '01HF7YAT020000000000000000', '2026-01-06T09:00:00Z', 'tester', 'party.added', '{"type":"party.added","party":{"id":"01HF7YAT020000000000000000-17","kind":"person","name":"Annabel Lee","level":null,"directlyAffected":false}}', '772de253073309bbde124418d9af5e75', '813bb75b3844e889b661cb7132c40988e49549f6cf8877e1bde0a0da59d61b88', 'adef671a2d52902e19c7382ccf1ac15fb79f962a9a25ebc22c20d27bd4519152');
INSERT INTO ledger (sequence, id, cause, at, actor, type, body, salt, digest, chain) VALUES (11, '01HF7YAT020000000000000000-19', '01HF7YAT020000000000000000', '2026-01-06T09:00:00Z', 'tester', 'membership.stated', '{"type":"membership.stated","membership":{"person":"01HF7YAT020000000000000000-17","organization":"01HF7YAT020000000000000000-5","since":"2026-01-05","until":null}}', '234279b42be885e523314161ef2a1f14', 'da51513da0bf00672fd99b0907809ea3ba23ce1067a09b509c4f408cbd4a292d', '7893a4a2ce7360e34c8f00885f8ded7dd78f4f17633b1666ec4494d4347a40d3');
INSERT INTO ledger (sequence, id, cause, at, actor, type, body, salt, digest, chain) VALUES (12, '01HF7YAT020000000000000000-20', '01HF7YAT020000000000000000', '2026-01-06T09:00:00Z', 'tester', 'attendance.recorded', '{"type":"attendance.recorded","meeting":"01HF7YAT020000000000000000-3","attendance":[{"meeting":"01HF7YAT020000000000000000-3","person":"01HF7YAT020000000000000000-9","organization":"01HF7YAT020000000000000000-5","state":"present","role":null},{"meeting":"01HF7YAT020000000000000000-3","person":"01HF7YAT020000000000000000-12","organization":"01HF7YAT020000000000000000-7","state":"present","role":null},{"meeting":"01HF7YAT020000000000000000-3","person":"01HF7YAT020000000000000000-15","organization":null,"state":"present","role":null},{"meeting":"01HF7YAT020000000000000000-3","person":"01HF7YAT020000000000000000-17","organization":"01HF7YAT020000000000000000-5","state":"present","role":null}]}', '73c9e84099f249873c601831b25035ed', '0152d81527e9ae1bd60ece28acf5e48b82b2f627c787075ca74cd5b485dc7101', '9cf8243ce6e35d4175727d736b461bfd53dabe78ce2d065675d0891edcae0254');
INSERT INTO ledger (sequence, id, cause, at, actor, type, body, salt, digest, chain) VALUES (13, '01HF7YAT020000000000000000-22', '01HF7YAT020000000000000000', '2026-01-06T09:00:00Z', 'tester', 'party.added', '{"type":"party.added","party":{"id":"01HF7YAT020000000000000000-21","kind":"group","name":"Outreach Team","level":null,"directlyAffected":false}}', 'b6a011f04bc40ea27c7f4e52c8643097', 'd911bbb7448f47b17eb4f792b9dbad20f5c86ac2d2a40d1320bd21ba6aeb641f', '938e4b2b42bdbf099d52583905331376553b1a8cc8284023b61315ecd93d051f');
INSERT INTO ledger (sequence, id, cause, at, actor, type, body, salt, digest, chain) VALUES (14, '01HF7YAT020000000000000000-24', '01HF7YAT020000000000000000', '2026-01-06T09:00:00Z', 'tester', 'item.recorded', '{"type":"item.recorded","item":{"id":"01HF7YAT020000000000000000-23","meeting":"01HF7YAT020000000000000000-3","text":"Write to the council about the bridge","due":null,"dueWords":null,"status":"open","confirmation":"confirmed","evidence":{"source":"01HF7YAT020000000000000000-1","locator":{"line":10,"endLine":10},"quote":"- [ ] Ann Lee: Write to the council about the bridge"},"since":"2026-01-05","closedAt":null,"gone":false,"sightings":1,"version":1},"assignments":[{"party":"01HF7YAT020000000000000000-9","role":"owner"}]}', 'e99f571408859f0188efb8dd46105f67', 'f46cb2dbc3acfeb0fbf2f819c35ba4d16560eea447e3e5cb2f40f98e92acafc6', '1fe96c4b35d9fb53651182a1cc2ecf4e07f2a77058dbeeb508321075df037e62');
INSERT INTO ledger (sequence, id, cause, at, actor, type, body, salt, digest, chain) VALUES (15, '01HF7YAT020000000000000000-26', '01HF7YAT020000000000000000', '2026-01-06T09:00:00Z', 'tester', 'item.recorded', '{"type":"item.recorded","item":{"id":"01HF7YAT020000000000000000-25","meeting":"01HF7YAT020000000000000000-3","text":"Book the hall for week 0","due":"2026-02-01","dueWords":null,"status":"open","confirmation":"unconfirmed","evidence":{"source":"01HF7YAT020000000000000000-1","locator":{"line":11,"endLine":11},"quote":"- [ ] Bo Diaz, Outreach Team: Book the hall for week 0"},"since":"2026-01-05","closedAt":null,"gone":false,"sightings":1,"version":1},"assignments":[{"party":"01HF7YAT020000000000000000-12","role":"owner"},{"party":"01HF7YAT020000000000000000-21","role":"owner"}]}', '39c1a8ed4914182255d2fe520bbb1999', '12494b295168fd7affd55ec7c65e5869146ffc4556ebe74a2f678b89fa92374b', '1ca790408e4618f34d64cd027df63ff4d3f851ce236ec94d903a36e00f39c4a8');
INSERT INTO ledger (sequence, id, cause, at, actor, type, body, salt, digest, chain) VALUES (16, '01HF7YAT020000000000000000-28', '01HF7YAT020000000000000000', '2026-01-06T09:00:00Z', 'tester', 'decision.recorded', '{"type":"decision.recorded","decision":{"id":"01HF7YAT020000000000000000-27","meeting":"01HF7YAT020000000000000000-3","text":"We meet every second Tuesday, said week 0","method":null,"outcome":null,"mover":null,"seconder":null,"votes":null,"confirmation":"confirmed","evidence":{"source":"01HF7YAT020000000000000000-1","locator":{"line":100,"endLine":100},"quote":"We meet every second Tuesday, said week 0"}}}', 'e5745b2d223c3d90a434d5c9045a9da1', 'dcd2de6147fdc115b33a4c06633a03f4b0fa441bdc60ceaa85897ad4558a0297', 'f039caa600704846668f29562cc99846937e8f9903e4588ff842dded762163c8');
INSERT INTO ledger (sequence, id, cause, at, actor, type, body, salt, digest, chain) VALUES (17, '01HF7YAT020000000000000000-30', '01HF7YAT020000000000000000', '2026-01-06T09:00:00Z', 'tester', 'decision.recorded', '{"type":"decision.recorded","decision":{"id":"01HF7YAT020000000000000000-29","meeting":"01HF7YAT020000000000000000-3","text":"No meeting in August","method":null,"outcome":null,"mover":null,"seconder":null,"votes":null,"confirmation":"confirmed","evidence":{"source":"01HF7YAT020000000000000000-1","locator":{"line":101,"endLine":101},"quote":"No meeting in August"}}}', '00519bb115a1ae88bc1ce15b8414fe1c', '37625bf124dca0d89f105b47fa4ff7714feedcc240bcb87b10066888458944fa', '36e9ecca1756f33b9cda33234b2302eb7189ac3fd5b70c77df3732b045fb4123');
INSERT INTO ledger (sequence, id, cause, at, actor, type, body, salt, digest, chain) VALUES (18, '01HF7YAT030000000000000000-2', '01HF7YAT030000000000000000', '2026-01-06T09:00:00Z', 'tester', 'meeting.recorded', '{"type":"meeting.recorded","meeting":{"id":"01HF7YAT030000000000000000-1","source":"01HF7YAT020000000000000000-1","title":"Weekly","date":"2026-01-12"}}', '2c96149d28bea62157dd73d2facb89e4', 'a81212e4db6ed3491cc8721236b3e3ef9974a6e5f2c11af59a0ddbe9a453a209', '8abe449a5b9916a6223a53fd2b36e9c6fbec7b3734fcf7f134413f925e7097fc');
INSERT INTO ledger (sequence, id, cause, at, actor, type, body, salt, digest, chain) VALUES (19, '01HF7YAT030000000000000000-3', '01HF7YAT030000000000000000', '2026-01-06T09:00:00Z', 'tester', 'attendance.recorded', '{"type":"attendance.recorded","meeting":"01HF7YAT030000000000000000-1","attendance":[{"meeting":"01HF7YAT030000000000000000-1","person":"01HF7YAT020000000000000000-9","organization":"01HF7YAT020000000000000000-5","state":"present","role":null},{"meeting":"01HF7YAT030000000000000000-1","person":"01HF7YAT020000000000000000-12","organization":"01HF7YAT020000000000000000-7","state":"present","role":null},{"meeting":"01HF7YAT030000000000000000-1","person":"01HF7YAT020000000000000000-15","organization":null,"state":"present","role":null},{"meeting":"01HF7YAT030000000000000000-1","person":"01HF7YAT020000000000000000-17","organization":"01HF7YAT020000000000000000-5","state":"present","role":null}]}', 'd556d8444d719305b8c3e29a72afe785', '451919c81849fd3900f35cd03825f18f821c20496e077c03c5cde4162b10d134', 'c1a0738f0ec3363a175d3c4c2468ff4a85ea6ca89f0ac0f12417e28b3b7059bd');
INSERT INTO ledger (sequence, id, cause, at, actor, type, body, salt, digest, chain) VALUES (20, '01HF7YAT030000000000000000-4', '01HF7YAT030000000000000000', '2026-01-06T09:00:00Z', 'tester', 'item.sighted', '{"type":"item.sighted","item":"01HF7YAT020000000000000000-23","meeting":"01HF7YAT030000000000000000-1","locator":{"line":10,"endLine":10},"said":{"text":"Write to the council about the bridge","due":null,"dueWords":null,"done":true,"assignments":[{"party":"01HF7YAT020000000000000000-9","role":"owner"}],"quote":"- [x] Ann Lee: Write to the council about the bridge"}}', '12b0061885dff2f45fd7af9db47582c7', 'a583d78d8d4d1d9c609d1c1e9b97260249268e8b93004867b6dee04b9ac14d2f', '279bb981fbfc723325d4eda3f2ba6e549e78e47580d00d55024c1cc5e2e1cc3a');
INSERT INTO ledger (sequence, id, cause, at, actor, type, body, salt, digest, chain) VALUES (21, '01HF7YAT030000000000000000-5', '01HF7YAT030000000000000000', '2026-01-06T09:00:00Z', 'tester', 'item.status-set', '{"type":"item.status-set","item":"01HF7YAT020000000000000000-23","status":"done","at":"2026-01-12T00:00:00Z"}', '4a95942b84751f020c06ee43585f4b89', '1074be07f6823c5ee2136d03fd5095f0abebf9d8830a400beab46aea65b852dd', '4cfd391db97c68a046e4baf6339325bc731e8c226cdfda108e7926716c6dc81e');
INSERT INTO ledger (sequence, id, cause, at, actor, type, body, salt, digest, chain) VALUES (22, '01HF7YAT030000000000000000-7', '01HF7YAT030000000000000000', '2026-01-06T09:00:00Z', 'tester', 'item.recorded', '{"type":"item.recorded","item":{"id":"01HF7YAT030000000000000000-6","meeting":"01HF7YAT030000000000000000-1","text":"Book the hall for week 1","due":"2026-02-01","dueWords":null,"status":"open","confirmation":"unconfirmed","evidence":{"source":"01HF7YAT020000000000000000-1","locator":{"line":11,"endLine":11},"quote":"- [ ] Bo Diaz, Outreach Team: Book the hall for week 1"},"since":"2026-01-12","closedAt":null,"gone":false,"sightings":1,"version":1},"assignments":[{"party":"01HF7YAT020000000000000000-12","role":"owner"},{"party":"01HF7YAT020000000000000000-21","role":"owner"}]}', '0859afcdfb5568e778c8ae371d714acd', 'f102ef29705ac93aaaac08281728b54d77f3c097ef5891f36033259d34b1bb61', '0ced778eeb688f6c25a69e44c0d6107fad9fee8b0eebd6332b4c71013f4a7827');
INSERT INTO ledger (sequence, id, cause, at, actor, type, body, salt, digest, chain) VALUES (23, '01HF7YAT030000000000000000-9', '01HF7YAT030000000000000000', '2026-01-06T09:00:00Z', 'tester', 'decision.recorded', '{"type":"decision.recorded","decision":{"id":"01HF7YAT030000000000000000-8","meeting":"01HF7YAT030000000000000000-1","text":"We meet every second Tuesday, said week 1","method":null,"outcome":null,"mover":null,"seconder":null,"votes":null,"confirmation":"confirmed","evidence":{"source":"01HF7YAT020000000000000000-1","locator":{"line":100,"endLine":100},"quote":"We meet every second Tuesday, said week 1"}}}', '2f95cdfad993cf643dda883554f19284', '3830c501a7c44277400d7d1ec4e1bb37577a0c4eede4ed762cb7ae32a3c22fa0', '987ddceac143ab867d73284078af3773ff26f2429da1efa42adae112c04b0848');
INSERT INTO ledger (sequence, id, cause, at, actor, type, body, salt, digest, chain) VALUES (24, '01HF7YAT030000000000000000-11', '01HF7YAT030000000000000000', '2026-01-06T09:00:00Z', 'tester', 'decision.recorded', '{"type":"decision.recorded","decision":{"id":"01HF7YAT030000000000000000-10","meeting":"01HF7YAT030000000000000000-1","text":"No meeting in August","method":null,"outcome":null,"mover":null,"seconder":null,"votes":null,"confirmation":"confirmed","evidence":{"source":"01HF7YAT020000000000000000-1","locator":{"line":101,"endLine":101},"quote":"No meeting in August"}}}', '33cfdf60f95b70fd75dbf9660fa89a7b', '53b401ce81b8ddb82f3b2132928b622d6d68a13cf484477f6c66756a259e3c8f', 'e699f565bb21d57b36ed769a6053265d28006e876d780bed4d4a31df128ca751');
INSERT INTO ledger (sequence, id, cause, at, actor, type, body, salt, digest, chain) VALUES (25, '01HF7YAT040000000000000000-1', '01HF7YAT040000000000000000', '2026-01-06T09:00:00Z', 'tester', 'item.changed', '{"type":"item.changed","item":"01HF7YAT020000000000000000-23","text":"Write to the council","due":"2026-03-01","dueWords":null,"assignments":[{"party":"01HF7YAT020000000000000000-9","role":"owner"}]}', '32d9b0c9c97a91c409c289e1f71cb739', '4904bff7bf3c4ba037e5b5ee6dd1b414d2e6342fa9c3755ae7ff8323c9198faa', '4c7d234ebe70d3799c9a3ceee0886120323bdedc223617442767b72ee3705dcc');
INSERT INTO ledger (sequence, id, cause, at, actor, type, body, salt, digest, chain) VALUES (26, '01HF7YAT050000000000000000-1', '01HF7YAT050000000000000000', '2026-01-06T09:00:00Z', 'tester', 'item.confirmed', '{"type":"item.confirmed","item":"01HF7YAT020000000000000000-25"}', '110981cf43dfa208b14ac832dc95d1ac', '6022935cb12ca54386a433b70e2df859d439919252b3d8459c765e52798eeef7', '2dc8b82f9ab8c4aef854fdfca5f2bf11a6a1a875e8b3bc4e024b5ae2ee24590e');
INSERT INTO ledger (sequence, id, cause, at, actor, type, body, salt, digest, chain) VALUES (27, '01HF7YAT060000000000000000-1', '01HF7YAT060000000000000000', '2026-01-06T09:00:00Z', 'tester', 'item.status-set', '{"type":"item.status-set","item":"01HF7YAT020000000000000000-25","status":"dropped","at":"2026-01-06T09:00:00Z"}', '4ec164377c998508d0543f4e700e0dcb', '6bf716c97b514c123b9250c214d7f246da77c188507becc54aaf9c0a8d2c5c5b', 'f1470173e4bc434e7a1821c049ee3fd77e78163843f0cdd545539fa9625fb4ae');
INSERT INTO ledger (sequence, id, cause, at, actor, type, body, salt, digest, chain) VALUES (28, '01HF7YAT080000000000000000-1', '01HF7YAT080000000000000000', '2026-01-06T09:00:00Z', 'tester', 'decision.withdrawn', '{"type":"decision.withdrawn","decision":"01HF7YAT020000000000000000-27"}', 'c1c6990254ed8066e3790850847e5cd3', 'ba686bc8c4663c63d84eacb4dfcc5c1cd1e8574cd5d3a218c2871b25e82d30b9', '9604f597ac3ebae6ce5503de4ffeb3c4cfd3902e1e53f0241c52edb4b2be9afc');
INSERT INTO ledger (sequence, id, cause, at, actor, type, body, salt, digest, chain) VALUES (29, '01HF7YAT090000000000000000-1', '01HF7YAT090000000000000000', '2026-01-06T09:00:00Z', 'tester', 'party.alias-added', '{"type":"party.alias-added","alias":{"party":"01HF7YAT020000000000000000-5","kind":"name","alias":"Oak Trust"}}', '811603bd2eaa4340f784de0c754f3079', '360d26a78b719be85115de23a724b22b27bce6ce43f830e7e36d598533489155', '9420586bb23fba243b740b4c2d60396494a66584801c5856ba8422dfc6ba4851');
INSERT INTO ledger (sequence, id, cause, at, actor, type, body, salt, digest, chain) VALUES (30, '01HF7YAT090000000000000000-2', '01HF7YAT090000000000000000', '2026-01-06T09:00:00Z', 'tester', 'party.renamed', '{"type":"party.renamed","party":"01HF7YAT020000000000000000-5","name":"Oak Foundation"}', 'ec159585e08657969d2a355342441b68', '15e024b5a498e82874bea2458cc211c05e346357c44d6b6edbfd1da3a0ef57eb', '7f676c0063354210975209c86d6222ae726b6261cb782901e46de3919b504860');
INSERT INTO ledger (sequence, id, cause, at, actor, type, body, salt, digest, chain) VALUES (31, '01HF7YAT0A0000000000000000-1', '01HF7YAT0A0000000000000000', '2026-01-06T09:00:00Z', 'tester', 'party.alias-added', '{"type":"party.alias-added","alias":{"party":"01HF7YAT020000000000000000-12","kind":"email","alias":"bo@example.org"}}', '7101a87842ec0fcff4a9c2d9dc526dcf', '74e51cf3073707899b795cf8cb9b1209636454f8f5552ddc063ce9e8601cb521', 'f77854f5a164fc8a1016454d920fcfbb8e937027ffc799300d9ecbca1126ecd7');
INSERT INTO ledger (sequence, id, cause, at, actor, type, body, salt, digest, chain) VALUES (32, '01HF7YAT0B0000000000000000-1', '01HF7YAT0B0000000000000000', '2026-01-06T09:00:00Z', 'tester', 'organization.declared', '{"type":"organization.declared","organization":"01HF7YAT020000000000000000-7","level":"core","directlyAffected":true}', 'db42549b6b4b6ac1002f128a6273fe34', 'f537dbd13a78b035283cdfa9651aaa3a1d9e0dbefb5e4893715ffa0ff23dff29', '891f407132904c9f590220dd4c696bb68c28310e29a3b75ce1a521b27be4c60f');
INSERT INTO ledger (sequence, id, cause, at, actor, type, body, salt, digest, chain) VALUES (33, '01HF7YAT0C0000000000000000-1', '01HF7YAT0C0000000000000000', '2026-01-06T09:00:00Z', 'tester', 'party.merged', '{"type":"party.merged","from":"01HF7YAT020000000000000000-17","into":"01HF7YAT020000000000000000-9","reason":"the same"}', '8d70219ffc186f8aa6864837c0c498f2', 'b9bca2b9a68502c92599b9976f1743bd14f49200a7a2c6c8c797d5ed2cddfa18', '1e5698d02296deb2e1329ed8108df91dd397535a0770063bb91d11c349583be0');
INSERT INTO ledger (sequence, id, cause, at, actor, type, body, salt, digest, chain) VALUES (34, '01HF7YAT0D0000000000000000-1', '01HF7YAT0D0000000000000000', '2026-01-06T09:00:00Z', 'tester', 'party.distinguished', '{"type":"party.distinguished","one":"01HF7YAT020000000000000000-12","other":"01HF7YAT020000000000000000-15"}', '0961511d85981c771a34c347904bbec4', '7e29777c4b15e9f2d155792d8b9e34cb633f85377c7354e6207d27b0d114dd7c', '8009148960c09491159cf7050d622795c8c0f5130ba5d0bb8e1ad31d3f2336a3');
INSERT INTO ledger (sequence, id, cause, at, actor, type, body, salt, digest, chain) VALUES (35, '01HF7YAT0E0000000000000000-1', '01HF7YAT0E0000000000000000', '2026-01-06T09:00:00Z', 'tester', 'charter.roles-set', '{"type":"charter.roles-set","roles":[{"id":"steward","name":"Steward","permissions":["read-record"]}]}', '59f2b6891d5c64bc88c93612dd4d4755', '8d32a497ade6e5503494f6c6c660e3faf9027b574661ad4856514ad5302f2a33', '1f98c36d4d4169be0432befaa9ed847b182c7e463f6c4d174383b682abb226ce');
INSERT INTO commands (id, digest, answer) VALUES ('01HF7YAT020000000000000000', '{"type":"reading.record","reading":{"source":{"kind":"document",', '{"ok":true,"id":"01HF7YAT020000000000000000","cursor":17,"reading":{"source":"01HF7YAT020000000000000000-1","new":2,"changed":0,"completed":0,"reopened":0,"gone":0,"unchanged":0,"decisions":2,"meetings":1,"items":["01HF7YAT020000000000000000-23","01HF7YAT020000000000000000-25"],"decisionIds":["01HF7YAT020000000000000000-27","01HF7YAT020000000000000000-29"]}}');
INSERT INTO commands (id, digest, answer) VALUES ('01HF7YAT030000000000000000', '{"type":"reading.record","reading":{"source":{"kind":"document",', '{"ok":true,"id":"01HF7YAT030000000000000000","cursor":24,"reading":{"source":"01HF7YAT020000000000000000-1","new":1,"changed":0,"completed":1,"reopened":0,"gone":0,"unchanged":2,"decisions":2,"meetings":2,"items":["01HF7YAT020000000000000000-23","01HF7YAT020000000000000000-25","01HF7YAT020000000000000000-23","01HF7YAT030000000000000000-6"],"decisionIds":["01HF7YAT020000000000000000-27","01HF7YAT020000000000000000-29","01HF7YAT030000000000000000-8","01HF7YAT030000000000000000-10"]}}');
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
INSERT INTO parties (id, kind, name, level, directly_affected, merged_into) VALUES ('01HF7YAT020000000000000000-5', 'organization', 'Oak Foundation', NULL, 0, NULL);
INSERT INTO parties (id, kind, name, level, directly_affected, merged_into) VALUES ('01HF7YAT020000000000000000-7', 'organization', 'River Fund', 'core', 1, NULL);
INSERT INTO parties (id, kind, name, level, directly_affected, merged_into) VALUES ('01HF7YAT020000000000000000-9', 'person', 'Ann Lee', NULL, 0, NULL);
INSERT INTO parties (id, kind, name, level, directly_affected, merged_into) VALUES ('01HF7YAT020000000000000000-12', 'person', 'Bo Diaz', NULL, 0, NULL);
INSERT INTO parties (id, kind, name, level, directly_affected, merged_into) VALUES ('01HF7YAT020000000000000000-15', 'person', 'Cy O''Hara', NULL, 0, NULL);
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
INSERT INTO attendance (meeting, person, organization, state, role) VALUES ('01HF7YAT020000000000000000-3', '01HF7YAT020000000000000000-15', NULL, 'present', NULL);
INSERT INTO attendance (meeting, person, organization, state, role) VALUES ('01HF7YAT020000000000000000-3', '01HF7YAT020000000000000000-17', '01HF7YAT020000000000000000-5', 'present', NULL);
INSERT INTO attendance (meeting, person, organization, state, role) VALUES ('01HF7YAT030000000000000000-1', '01HF7YAT020000000000000000-9', '01HF7YAT020000000000000000-5', 'present', NULL);
INSERT INTO attendance (meeting, person, organization, state, role) VALUES ('01HF7YAT030000000000000000-1', '01HF7YAT020000000000000000-12', '01HF7YAT020000000000000000-7', 'present', NULL);
INSERT INTO attendance (meeting, person, organization, state, role) VALUES ('01HF7YAT030000000000000000-1', '01HF7YAT020000000000000000-15', NULL, 'present', NULL);
INSERT INTO attendance (meeting, person, organization, state, role) VALUES ('01HF7YAT030000000000000000-1', '01HF7YAT020000000000000000-17', '01HF7YAT020000000000000000-5', 'present', NULL);
INSERT INTO items (id, meeting, text, folded, due, due_words, status, confirmation, source, line, end_line, url, quote, since, closed_at, gone, sightings, version) VALUES ('01HF7YAT020000000000000000-23', '01HF7YAT020000000000000000-3', 'Write to the council', 'write to the council', '2026-03-01', NULL, 'done', 'confirmed', '01HF7YAT020000000000000000-1', 10, 10, NULL, '- [ ] Ann Lee: Write to the council about the bridge', '2026-01-05', '2026-01-12T00:00:00Z', 0, 2, 3);
INSERT INTO items (id, meeting, text, folded, due, due_words, status, confirmation, source, line, end_line, url, quote, since, closed_at, gone, sightings, version) VALUES ('01HF7YAT020000000000000000-25', '01HF7YAT020000000000000000-3', 'Book the hall for week 0', 'book the hall for week 0', '2026-02-01', NULL, 'dropped', 'confirmed', '01HF7YAT020000000000000000-1', 11, 11, NULL, '- [ ] Bo Diaz, Outreach Team: Book the hall for week 0', '2026-01-05', '2026-01-06T09:00:00Z', 0, 1, 3);
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
