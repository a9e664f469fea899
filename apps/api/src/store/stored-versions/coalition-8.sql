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
INSERT INTO migrations (version) VALUES (8);
INSERT INTO coalition (id, name, sample) VALUES ('01KE5FR2T00000000000000000', 'River', 0);
INSERT INTO ledger (sequence, id, cause, at, actor, type, body, salt, digest, chain) VALUES (1, '01HF7YAT020000000000000000-2', '01HF7YAT020000000000000000', '2026-01-06T09:00:00Z', 'tester', 'source.read', '{"type":"source.read","source":{"id":"01HF7YAT020000000000000000-1","kind":"document","key":"notes","title":"notes","url":null,"lastReadAt":"2026-01-06T09:00:00Z"}}', 'f699a764d312d71efaf4597a6ad0e218', 'f3f95434094d8e5eb6af9a733a2c2fce2cdde91e33d03e5f62c84589ca29384b', '188aca0d7a40f0e4314c56134ed7a4087c4ba3df33444306c2f8207e51a98a48');
INSERT INTO ledger (sequence, id, cause, at, actor, type, body, salt, digest, chain) VALUES (2, '01HF7YAT020000000000000000-4', '01HF7YAT020000000000000000', '2026-01-06T09:00:00Z', 'tester', 'meeting.recorded', '{"type":"meeting.recorded","meeting":{"id":"01HF7YAT020000000000000000-3","source":"01HF7YAT020000000000000000-1","title":"Weekly","date":"2026-01-05"}}', 'b9ce1ca304e60f6ab6b16acc5a6ad9b8', '2aeee2f06a30f881900add03abe72fc00e20210dba5286fefa8dd8bb066eb8fb', 'b020b3ec9412d9bc63abea2d3e26fa14771a4b8e784ac5db5ac74e5a8dcb6be2');
INSERT INTO ledger (sequence, id, cause, at, actor, type, body, salt, digest, chain) VALUES (3, '01HF7YAT020000000000000000-6', '01HF7YAT020000000000000000', '2026-01-06T09:00:00Z', 'tester', 'party.added', '{"type":"party.added","party":{"id":"01HF7YAT020000000000000000-5","kind":"organization","name":"Oak Trust","level":null,"directlyAffected":false}}', '10c60dc155af4247ac7ba35c3ccf0a2f', '28c08bc9a343aca4a4fb071f7c7e3d6588a25425fed7b2bf66e934a5bd06ed2a', '9ecddceecf81885efe594e3ab4d96e1febac7e4beed3779ffbd4b9f0b0c77ca3');
INSERT INTO ledger (sequence, id, cause, at, actor, type, body, salt, digest, chain) VALUES (4, '01HF7YAT020000000000000000-8', '01HF7YAT020000000000000000', '2026-01-06T09:00:00Z', 'tester', 'party.added', '{"type":"party.added","party":{"id":"01HF7YAT020000000000000000-7","kind":"organization","name":"River Fund","level":null,"directlyAffected":false}}', '9cd5a6f91cd57b6ccce581a5c178b36a', '992bacfafe2e44413d5df5024ff17ebdc305d81d494830e0c01c44a75cf476dc', '61b778f1765d3d1b3200d682be41bb90d76f4444f8aca3ecb4ea0a29e55de13f');
INSERT INTO ledger (sequence, id, cause, at, actor, type, body, salt, digest, chain) VALUES (5, '01HF7YAT020000000000000000-10', '01HF7YAT020000000000000000', '2026-01-06T09:00:00Z', 'tester', 'party.added', '{"type":"party.added","party":{"id":"01HF7YAT020000000000000000-9","kind":"person","name":"Ann Lee","level":null,"directlyAffected":false}}', '501902d063a9e38d12cb6d369d078343', '973450758a9a0261c8d02a827c1f7c7231dad49cf63369eaf150cec6f192a638', '5b042de3fd6ae6a64ceae36ddac9b5a3a4454761f10da499cb11c209cee2efcb');
INSERT INTO ledger (sequence, id, cause, at, actor, type, body, salt, digest, chain) VALUES (6, '01HF7YAT020000000000000000-11', '01HF7YAT020000000000000000', '2026-01-06T09:00:00Z', 'tester', 'membership.stated', '{"type":"membership.stated","membership":{"person":"01HF7YAT020000000000000000-9","organization":"01HF7YAT020000000000000000-5","since":"2026-01-05","until":null}}', 'c4e46fd09ca0ca790057e0eee2d6ea13', '3dffcef538c1af4d324fb693a29c1721a9517352c2debad3da294242e5cef047', '67115517f30b0279591c19874e99390fe35843aec42656fcecf9452377308111');
INSERT INTO ledger (sequence, id, cause, at, actor, type, body, salt, digest, chain) VALUES (7, '01HF7YAT020000000000000000-13', '01HF7YAT020000000000000000', '2026-01-06T09:00:00Z', 'tester', 'party.added', '{"type":"party.added","party":{"id":"01HF7YAT020000000000000000-12","kind":"person","name":"Bo Diaz","level":null,"directlyAffected":false}}', '38c5cb456602d1f1b79d1032304cc5c2', '0da9f30ba84b6e690e9e5b0d750db20e8f299576e9c607dcfd21f360a2656875', 'b7ace1c9a155f86e201f48889970c03e572d5abeeb5dd60f7dca3bf329977efb');
INSERT INTO ledger (sequence, id, cause, at, actor, type, body, salt, digest, chain) VALUES (8, '01HF7YAT020000000000000000-14', '01HF7YAT020000000000000000', '2026-01-06T09:00:00Z', 'tester', 'membership.stated', '{"type":"membership.stated","membership":{"person":"01HF7YAT020000000000000000-12","organization":"01HF7YAT020000000000000000-7","since":"2026-01-05","until":null}}', '0145f858037e646b9d475ffd88de8a81', '1f32564bdf97efeee3e195f7e819091699b7b29aee4246f2d5f76e507952577d', '53b209442f67656e409212b934b5bec8035e62e0358b9c55288da750696ac8ea');
INSERT INTO ledger (sequence, id, cause, at, actor, type, body, salt, digest, chain) VALUES (9, '01HF7YAT020000000000000000-16', '01HF7YAT020000000000000000', '2026-01-06T09:00:00Z', 'tester', 'party.added', '{"type":"party.added","party":{"id":"01HF7YAT020000000000000000-15","kind":"person","name":"Cy O''Hara","level":null,"directlyAffected":false}}', '3b92729e104e6e0551329204d7093074', '58dd91d3b68ebc5fd916c8ff6ad512c941b984a8d21651088e2648226fb7dfc9', '3a78b08a146a1556bbf5d2e2872c6139707416fc624a2726ba501cd52a25f8bf');
INSERT INTO ledger (sequence, id, cause, at, actor, type, body, salt, digest, chain) VALUES (10, '01HF7YAT020000000000000000-18', '01HF7YAT020000000000000000', '2026-01-06T09:00:00Z', 'tester', 'party.added', '{"type":"party.added","party":{"id":"01HF7YAT020000000000000000-17","kind":"person","name":"Annabel Lee","level":null,"directlyAffected":false}}', 'e7976a70ac2e56fa6c05ddf8c5547ec5', '9630cf23b91c70e273897f6db87df46b36c9dc8a1bb5a368bc3f840d337c39cb', '1b8704fbf4a3306f9da0b74c20420c9c01d666ae44b2887a559bca8eacb19271');
INSERT INTO ledger (sequence, id, cause, at, actor, type, body, salt, digest, chain) VALUES (11, '01HF7YAT020000000000000000-19', '01HF7YAT020000000000000000', '2026-01-06T09:00:00Z', 'tester', 'membership.stated', '{"type":"membership.stated","membership":{"person":"01HF7YAT020000000000000000-17","organization":"01HF7YAT020000000000000000-5","since":"2026-01-05","until":null}}', '75194edddca9f71852a7614ecb49d8c0', '09a4a698c2f2c0a3ef4d636e3af0e74d2744a1e3f399248eb6e95b9a006475ea', '0a2c6b52f2b0647e725af63e697955e7005538f6085dcbafc4a1205e82bb9015');
INSERT INTO ledger (sequence, id, cause, at, actor, type, body, salt, digest, chain) VALUES (12, '01HF7YAT020000000000000000-20', '01HF7YAT020000000000000000', '2026-01-06T09:00:00Z', 'tester', 'attendance.recorded', '{"type":"attendance.recorded","meeting":"01HF7YAT020000000000000000-3","attendance":[{"meeting":"01HF7YAT020000000000000000-3","person":"01HF7YAT020000000000000000-9","organization":"01HF7YAT020000000000000000-5","state":"present","role":null},{"meeting":"01HF7YAT020000000000000000-3","person":"01HF7YAT020000000000000000-12","organization":"01HF7YAT020000000000000000-7","state":"present","role":null},{"meeting":"01HF7YAT020000000000000000-3","person":"01HF7YAT020000000000000000-15","organization":null,"state":"present","role":null},{"meeting":"01HF7YAT020000000000000000-3","person":"01HF7YAT020000000000000000-17","organization":"01HF7YAT020000000000000000-5","state":"present","role":null}]}', '6108d3d59f149638fd6e0a67b6fc714f', '172501b8bbb16703eca12517d424c9cd0a27f5082885b9ca293ba2b66262dd18', '4c4f9ed7f5e59dc37fc5f9188e811200eb911a99f304bab487b595209839067c');
INSERT INTO ledger (sequence, id, cause, at, actor, type, body, salt, digest, chain) VALUES (13, '01HF7YAT020000000000000000-22', '01HF7YAT020000000000000000', '2026-01-06T09:00:00Z', 'tester', 'party.added', '{"type":"party.added","party":{"id":"01HF7YAT020000000000000000-21","kind":"group","name":"Outreach Team","level":null,"directlyAffected":false}}', '30b0393a23998189abce9a258f1fee0f', '2489ce851b224ab9e304d1a8d1c1f2349f7183fb30484fe7f0f4c57f00b9524b', '65e70cf4979510f3ad5718a7dd2a92435885b2b4196769d7265edd512c13f2b7');
INSERT INTO ledger (sequence, id, cause, at, actor, type, body, salt, digest, chain) VALUES (14, '01HF7YAT020000000000000000-24', '01HF7YAT020000000000000000', '2026-01-06T09:00:00Z', 'tester', 'item.recorded', '{"type":"item.recorded","item":{"id":"01HF7YAT020000000000000000-23","meeting":"01HF7YAT020000000000000000-3","text":"Write to the council about the bridge","due":null,"dueWords":null,"status":"open","confirmation":"confirmed","evidence":{"source":"01HF7YAT020000000000000000-1","locator":{"line":10,"endLine":10},"quote":"- [ ] Ann Lee: Write to the council about the bridge"},"since":"2026-01-05","closedAt":null,"gone":false,"sightings":1,"version":1},"assignments":[{"party":"01HF7YAT020000000000000000-9","role":"owner"}]}', '8af8fb53786b3606f0d21e4ec2ca0220', '633dc010a8def83f01a41584b5438abf7b944e20fbb824300e189b2f479e447c', '0b1c35881edc3efc9b4ba76859261461e7943e6b8e0e9aa0cc300388c773861c');
INSERT INTO ledger (sequence, id, cause, at, actor, type, body, salt, digest, chain) VALUES (15, '01HF7YAT020000000000000000-26', '01HF7YAT020000000000000000', '2026-01-06T09:00:00Z', 'tester', 'item.recorded', '{"type":"item.recorded","item":{"id":"01HF7YAT020000000000000000-25","meeting":"01HF7YAT020000000000000000-3","text":"Book the hall for week 0","due":"2026-02-01","dueWords":null,"status":"open","confirmation":"unconfirmed","evidence":{"source":"01HF7YAT020000000000000000-1","locator":{"line":11,"endLine":11},"quote":"- [ ] Bo Diaz, Outreach Team: Book the hall for week 0"},"since":"2026-01-05","closedAt":null,"gone":false,"sightings":1,"version":1},"assignments":[{"party":"01HF7YAT020000000000000000-12","role":"owner"},{"party":"01HF7YAT020000000000000000-21","role":"owner"}]}', '980fcf316c9cbecb0a33248dcc0cf1e0', '602e798bc8cc3cae96a943e92b9eb5eba45688e52ed3c4fec32e44e36944dace', '03bd195815e13efde2ce243618f4d39d9ada5c8583a08945d259a92894fec0e4');
INSERT INTO ledger (sequence, id, cause, at, actor, type, body, salt, digest, chain) VALUES (16, '01HF7YAT020000000000000000-28', '01HF7YAT020000000000000000', '2026-01-06T09:00:00Z', 'tester', 'decision.recorded', '{"type":"decision.recorded","decision":{"id":"01HF7YAT020000000000000000-27","meeting":"01HF7YAT020000000000000000-3","text":"We meet every second Tuesday, said week 0","method":null,"outcome":null,"mover":null,"seconder":null,"votes":null,"confirmation":"confirmed","evidence":{"source":"01HF7YAT020000000000000000-1","locator":{"line":100,"endLine":100},"quote":"We meet every second Tuesday, said week 0"}}}', 'd24d08167f92f97a0b1cb2f2f6d9a4cf', 'ffb829629dc866cbc2a826395b15395ebac02a770e3ea61b8ddad4e18cd98f02', '1241af7204fd87781d45ddd94eededaadba778759f38df27ead06935783f9cf4');
INSERT INTO ledger (sequence, id, cause, at, actor, type, body, salt, digest, chain) VALUES (17, '01HF7YAT020000000000000000-30', '01HF7YAT020000000000000000', '2026-01-06T09:00:00Z', 'tester', 'decision.recorded', '{"type":"decision.recorded","decision":{"id":"01HF7YAT020000000000000000-29","meeting":"01HF7YAT020000000000000000-3","text":"No meeting in August","method":null,"outcome":null,"mover":null,"seconder":null,"votes":null,"confirmation":"confirmed","evidence":{"source":"01HF7YAT020000000000000000-1","locator":{"line":101,"endLine":101},"quote":"No meeting in August"}}}', 'f6d63c9b06bfe41e9faa4d9c425a8a13', 'd3abe40cc2530a1981ba6c943a21f6edb000675f7017b1290a16687b62bf39fa', '1f667d0b04c1146d462b20aa8f8b8445f44e76e95db364bd9023ded00c78f981');
INSERT INTO ledger (sequence, id, cause, at, actor, type, body, salt, digest, chain) VALUES (18, '01HF7YAT030000000000000000-2', '01HF7YAT030000000000000000', '2026-01-06T09:00:00Z', 'tester', 'meeting.recorded', '{"type":"meeting.recorded","meeting":{"id":"01HF7YAT030000000000000000-1","source":"01HF7YAT020000000000000000-1","title":"Weekly","date":"2026-01-12"}}', 'bc4c47ead0e7f5b843e2a6183d280872', '9882281a8afe4e40bdc0eeae11ec8ac42782e95a5ac9f32f6d40a871a0228e0d', '8bf7d35eee38def0936c1a79c45b15d582934eaa4208c4ca5f6c11085f153c2f');
INSERT INTO ledger (sequence, id, cause, at, actor, type, body, salt, digest, chain) VALUES (19, '01HF7YAT030000000000000000-3', '01HF7YAT030000000000000000', '2026-01-06T09:00:00Z', 'tester', 'attendance.recorded', '{"type":"attendance.recorded","meeting":"01HF7YAT030000000000000000-1","attendance":[{"meeting":"01HF7YAT030000000000000000-1","person":"01HF7YAT020000000000000000-9","organization":"01HF7YAT020000000000000000-5","state":"present","role":null},{"meeting":"01HF7YAT030000000000000000-1","person":"01HF7YAT020000000000000000-12","organization":"01HF7YAT020000000000000000-7","state":"present","role":null},{"meeting":"01HF7YAT030000000000000000-1","person":"01HF7YAT020000000000000000-15","organization":null,"state":"present","role":null},{"meeting":"01HF7YAT030000000000000000-1","person":"01HF7YAT020000000000000000-17","organization":"01HF7YAT020000000000000000-5","state":"present","role":null}]}', 'af6736289b473e1465dae669da85c411', 'b2ef42db8ff60636e657c56fbbc3e4f6f8085ec127740220b4df3e273a2434be', '5a917914db535dcfa688dcb5b94387b0cbd883a431438bdedee2598e7a6f063b');
INSERT INTO ledger (sequence, id, cause, at, actor, type, body, salt, digest, chain) VALUES (20, '01HF7YAT030000000000000000-4', '01HF7YAT030000000000000000', '2026-01-06T09:00:00Z', 'tester', 'item.sighted', '{"type":"item.sighted","item":"01HF7YAT020000000000000000-23","meeting":"01HF7YAT030000000000000000-1","locator":{"line":10,"endLine":10},"said":{"text":"Write to the council about the bridge","due":null,"dueWords":null,"done":true,"assignments":[{"party":"01HF7YAT020000000000000000-9","role":"owner"}],"quote":"- [x] Ann Lee: Write to the council about the bridge"}}', '6c0bff56c435861df5a2a5d4196bfaef', '09c1cb7d7e49c22329b4d9ef3a7cd63ca65a294377b3fea071ca6243f3c56ff8', 'ab417cb81905c6efd2711eb3d576407add7b088d5cb9c284fd151119a4cfa064');
INSERT INTO ledger (sequence, id, cause, at, actor, type, body, salt, digest, chain) VALUES (21, '01HF7YAT030000000000000000-5', '01HF7YAT030000000000000000', '2026-01-06T09:00:00Z', 'tester', 'item.status-set', '{"type":"item.status-set","item":"01HF7YAT020000000000000000-23","status":"done","at":"2026-01-12T00:00:00Z"}', '0b16055da2b43fb08447a36a6abd39c7', 'c7d0ee7c1a6666b257722278777d28df1047fc1e66a5e88c37adb3845dacfb93', '0f97d87e48dd894ae7a2966b982044d6bd2a73d0b70e89a62824912e0c5b2238');
INSERT INTO ledger (sequence, id, cause, at, actor, type, body, salt, digest, chain) VALUES (22, '01HF7YAT030000000000000000-7', '01HF7YAT030000000000000000', '2026-01-06T09:00:00Z', 'tester', 'item.recorded', '{"type":"item.recorded","item":{"id":"01HF7YAT030000000000000000-6","meeting":"01HF7YAT030000000000000000-1","text":"Book the hall for week 1","due":"2026-02-01","dueWords":null,"status":"open","confirmation":"unconfirmed","evidence":{"source":"01HF7YAT020000000000000000-1","locator":{"line":11,"endLine":11},"quote":"- [ ] Bo Diaz, Outreach Team: Book the hall for week 1"},"since":"2026-01-12","closedAt":null,"gone":false,"sightings":1,"version":1},"assignments":[{"party":"01HF7YAT020000000000000000-12","role":"owner"},{"party":"01HF7YAT020000000000000000-21","role":"owner"}]}', '2ccd548ae451a5e928e6d1cdac4d3a1a', 'e6e7fa5e570d3b83455d0b2264abdfb342bac4a61d9af0bddf753f44b143474d', '49c3b847380062db4693916ddb79c50d25c7c955dcdd7cb25ccb662a955c3d8b');
INSERT INTO ledger (sequence, id, cause, at, actor, type, body, salt, digest, chain) VALUES (23, '01HF7YAT030000000000000000-9', '01HF7YAT030000000000000000', '2026-01-06T09:00:00Z', 'tester', 'decision.recorded', '{"type":"decision.recorded","decision":{"id":"01HF7YAT030000000000000000-8","meeting":"01HF7YAT030000000000000000-1","text":"We meet every second Tuesday, said week 1","method":null,"outcome":null,"mover":null,"seconder":null,"votes":null,"confirmation":"confirmed","evidence":{"source":"01HF7YAT020000000000000000-1","locator":{"line":100,"endLine":100},"quote":"We meet every second Tuesday, said week 1"}}}', 'b744999234eab00e72fd541c12329384', '9bbb12a826245cc0a3e7eb30e6f080e44306e9bd77ab3ef9d26b5a4a9b12489d', '2289ee42c1a22cb8455f4bf3e3fb0f80a9305c28d95bd4eaf5303a7a9a41bad6');
INSERT INTO ledger (sequence, id, cause, at, actor, type, body, salt, digest, chain) VALUES (24, '01HF7YAT030000000000000000-11', '01HF7YAT030000000000000000', '2026-01-06T09:00:00Z', 'tester', 'decision.recorded', '{"type":"decision.recorded","decision":{"id":"01HF7YAT030000000000000000-10","meeting":"01HF7YAT030000000000000000-1","text":"No meeting in August","method":null,"outcome":null,"mover":null,"seconder":null,"votes":null,"confirmation":"confirmed","evidence":{"source":"01HF7YAT020000000000000000-1","locator":{"line":101,"endLine":101},"quote":"No meeting in August"}}}', '36ee3a2c1316fa3498ecea68c5b1861b', 'd28862e78b4236597082df0ce346a12d9ad7e511ff71fe10e5e67a3b6e289231', '4d90cdffb24f276ae58aa5c25feb40cb9c6752959023925429bb0428614c7639');
INSERT INTO ledger (sequence, id, cause, at, actor, type, body, salt, digest, chain) VALUES (25, '01HF7YAT040000000000000000-1', '01HF7YAT040000000000000000', '2026-01-06T09:00:00Z', 'tester', 'item.changed', '{"type":"item.changed","item":"01HF7YAT020000000000000000-23","text":"Write to the council","due":"2026-03-01","dueWords":null,"assignments":[{"party":"01HF7YAT020000000000000000-9","role":"owner"}]}', '33ad32f8f7846b7c22023a5d2b39f5cb', '401adfe04a13b0937cb1721cec88b0c3ad9b041a53739fb27a11f4d9e324a9b2', 'd3973c805098e9bf8f6e34f98e9efa9b22688f587af855b57393eaeb01c6d577');
INSERT INTO ledger (sequence, id, cause, at, actor, type, body, salt, digest, chain) VALUES (26, '01HF7YAT050000000000000000-1', '01HF7YAT050000000000000000', '2026-01-06T09:00:00Z', 'tester', 'item.confirmed', '{"type":"item.confirmed","item":"01HF7YAT020000000000000000-25"}', '17cb2439cccc975a741f46cc205d30fa', '3abb6f483c4ffa4237da392f08c31e61597f591ce8522b61e6d27625f83896b9', '0359fc13a69463e01dd4da11966e74d47377a85e6c8ef2aae3c29b54015ac035');
INSERT INTO ledger (sequence, id, cause, at, actor, type, body, salt, digest, chain) VALUES (27, '01HF7YAT060000000000000000-1', '01HF7YAT060000000000000000', '2026-01-06T09:00:00Z', 'tester', 'item.status-set', '{"type":"item.status-set","item":"01HF7YAT020000000000000000-25","status":"dropped","at":"2026-01-06T09:00:00Z"}', '023e5f1cb61afe3849bd3050a587f17f', '679395c47f2c81c424fd235e5f1378fd18ba1d9f23fda55ff5666996cb2b5976', '967d8de80810cb9032b78bd5f0e16ec9f22aed6b185059c2a5151c0c0bc97ef8');
INSERT INTO ledger (sequence, id, cause, at, actor, type, body, salt, digest, chain) VALUES (28, '01HF7YAT080000000000000000-1', '01HF7YAT080000000000000000', '2026-01-06T09:00:00Z', 'tester', 'decision.withdrawn', '{"type":"decision.withdrawn","decision":"01HF7YAT020000000000000000-27"}', '6295778d13da6722bbe7f6c3dde30af6', 'ef746ee6869598d51de707143fe469a3327d1d941f2968d3fada41a9933e3429', '1e7131772e30e2e7543dae057df6a826dffd3043b7c5d3cc1f78ca5a03c8ee29');
INSERT INTO ledger (sequence, id, cause, at, actor, type, body, salt, digest, chain) VALUES (29, '01HF7YAT090000000000000000-1', '01HF7YAT090000000000000000', '2026-01-06T09:00:00Z', 'tester', 'party.alias-added', '{"type":"party.alias-added","alias":{"party":"01HF7YAT020000000000000000-5","kind":"name","alias":"Oak Trust"}}', '947a11ac47eb6d04a6704998330ae285', '5a121e9c16b04a6258b6e7feb4526bfcec4a783d78a86af07adcd61f640fd1f4', 'e42dfc60b957e95edf2a474ea7780b4a9ffc566b94b5c7731d2c9e39d1c3272d');
INSERT INTO ledger (sequence, id, cause, at, actor, type, body, salt, digest, chain) VALUES (30, '01HF7YAT090000000000000000-2', '01HF7YAT090000000000000000', '2026-01-06T09:00:00Z', 'tester', 'party.renamed', '{"type":"party.renamed","party":"01HF7YAT020000000000000000-5","name":"Oak Foundation"}', '2e09ab15d10e611d9055640a7d0125b5', 'cfe8d71ff73c4e42abf342058d3dc1609660b28c19d8021b9f53a31f26976b92', '86c72841ebbcd26c1453ee545920e8db5fd85d432b455c5003340091ca9830a4');
INSERT INTO ledger (sequence, id, cause, at, actor, type, body, salt, digest, chain) VALUES (31, '01HF7YAT0A0000000000000000-1', '01HF7YAT0A0000000000000000', '2026-01-06T09:00:00Z', 'tester', 'party.alias-added', '{"type":"party.alias-added","alias":{"party":"01HF7YAT020000000000000000-12","kind":"email","alias":"bo@example.org"}}', '37d104d2974810c20848ff61bee0e5a5', 'cdcb6f571700e4e1c6174430b2688060d43b07dd258fe50c7114319f67155c2e', 'bd5e3a3c8d3d4059700892ff665733079c7b1565b26dab13583b38187c25db20');
INSERT INTO ledger (sequence, id, cause, at, actor, type, body, salt, digest, chain) VALUES (32, '01HF7YAT0B0000000000000000-1', '01HF7YAT0B0000000000000000', '2026-01-06T09:00:00Z', 'tester', 'organization.declared', '{"type":"organization.declared","organization":"01HF7YAT020000000000000000-7","level":"core","directlyAffected":true}', 'cb7fce2f6af3bf0a2575decef540aa3f', 'a4656178627fb9993667945c4d5ed0ecbc0092021255d22f9b9181f9c9cf06b2', 'd9c94a6316a24d9836f6347524a5706f7b5a003bdb899d17d22fbc5c6caf185d');
INSERT INTO ledger (sequence, id, cause, at, actor, type, body, salt, digest, chain) VALUES (33, '01HF7YAT0C0000000000000000-1', '01HF7YAT0C0000000000000000', '2026-01-06T09:00:00Z', 'tester', 'party.merged', '{"type":"party.merged","from":"01HF7YAT020000000000000000-17","into":"01HF7YAT020000000000000000-9","reason":"the same"}', '55f5421ab6cf0a2cb750b49b5427bf2b', '241db4ee1e297eb24ed5386cdc1bfc0af52f6484e91993efe616b5cd0277f99f', 'a5643615fb03460666a3725e86def899446815b6d7b068f131e485d8c1b1e253');
INSERT INTO ledger (sequence, id, cause, at, actor, type, body, salt, digest, chain) VALUES (34, '01HF7YAT0D0000000000000000-1', '01HF7YAT0D0000000000000000', '2026-01-06T09:00:00Z', 'tester', 'party.distinguished', '{"type":"party.distinguished","one":"01HF7YAT020000000000000000-12","other":"01HF7YAT020000000000000000-15"}', '10c0f85cf967cda3b829a3d0026ff37e', 'a4be4f798358c606a4de8cd89b973b45c5ed141f5c1088cf2b0e2b282506dbb3', '1150af9ccfe5821170fff6cf1a13004fd2955580599baddc09e6e3c03290bda3');
INSERT INTO ledger (sequence, id, cause, at, actor, type, body, salt, digest, chain) VALUES (35, '01HF7YAT0E0000000000000000-1', '01HF7YAT0E0000000000000000', '2026-01-06T09:00:00Z', 'tester', 'charter.roles-set', '{"type":"charter.roles-set","roles":[{"id":"steward","name":"Steward","permissions":["read-record"]}]}', '183353157f110cec0b3b8264004aa0b2', 'ccba49727919455a92eb3813b6baa6e9155171a6160524d453d1f4b0c5d454ab', 'cdea0ef5d5972b755749c79158fcf3640c25c80d8b6aac1ab2b78f7ac346a816');
INSERT INTO ledger (sequence, id, cause, at, actor, type, body, salt, digest, chain) VALUES (36, '01HF7YAT0F0000000000000000-1', '01HF7YAT0F0000000000000000', '2026-01-06T09:00:00Z', 'tester', 'command.undone', '{"type":"command.undone","command":"01HF7YAT060000000000000000"}', '00ab604f5e2c401b690270be4b45c0cf', '829f17483384a0ef822bd5a9ef83672649eb4c887a8d780c9265b8119293ae61', 'b31701a189b9ec56361f6b370379b9f588883ddfdf721a2ce5b6b39f17145df5');
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
INSERT INTO commands (id, digest, answer) VALUES ('01HF7YAT0F0000000000000000', '{"type":"undo","command":"01HF7YAT060000000000000000"}', '{"ok":true,"id":"01HF7YAT0F0000000000000000","cursor":36,"reading":null}');
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
