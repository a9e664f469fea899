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
INSERT INTO migrations (version) VALUES (1);
INSERT INTO migrations (version) VALUES (2);
INSERT INTO migrations (version) VALUES (3);
INSERT INTO migrations (version) VALUES (4);
INSERT INTO migrations (version) VALUES (5);
INSERT INTO migrations (version) VALUES (6);
INSERT INTO coalition (id, name, sample) VALUES ('01KE5FR2T00000000000000000', 'River', 0);
INSERT INTO ledger (sequence, id, cause, at, actor, type, body, salt, digest, chain) VALUES (1, '01HF7YAT020000000000000000-2', '01HF7YAT020000000000000000', '2026-01-06T09:00:00Z', 'tester', 'source.read', '{"type":"source.read","source":{"id":"01HF7YAT020000000000000000-1","kind":"document","key":"notes","title":"notes","url":null,"lastReadAt":"2026-01-06T09:00:00Z"}}', '79f230127178b3f43b87f13386a31b9f', '06efb131ccd34a7267d0ced765096bc65f971361aa078875956d5f1d1a991717', 'f5cda5d9e5db57d144c6409b47370aa3410667aace2c716bd611f0c1f3bb3363');
INSERT INTO ledger (sequence, id, cause, at, actor, type, body, salt, digest, chain) VALUES (2, '01HF7YAT020000000000000000-4', '01HF7YAT020000000000000000', '2026-01-06T09:00:00Z', 'tester', 'meeting.recorded', '{"type":"meeting.recorded","meeting":{"id":"01HF7YAT020000000000000000-3","source":"01HF7YAT020000000000000000-1","title":"Weekly","date":"2026-01-05"}}', '50ebe1d16b9ef78940fc82c644721648', 'cbfe0b0f9715a018482bf414880c1397bb8d265936d68d5d0cec320d1d3a5c27', '0745290d1eb3e7e9176ce5706035cc268a82fa780c1e589b5d3e22cad11b4a68');
INSERT INTO ledger (sequence, id, cause, at, actor, type, body, salt, digest, chain) VALUES (3, '01HF7YAT020000000000000000-6', '01HF7YAT020000000000000000', '2026-01-06T09:00:00Z', 'tester', 'party.added', '{"type":"party.added","party":{"id":"01HF7YAT020000000000000000-5","kind":"organization","name":"Oak Trust","level":null,"directlyAffected":false}}', 'a88991412cfa3bd4718dd864a6c47d55', 'bba1bd128b5184c5793b43c89daf2e97ab0a9a30517fcfe6c8c3eadeee572abc', '8948593f2cfeeaaa29dd605c551943787db098a15de1c187fad73ee1a9504c45');
INSERT INTO ledger (sequence, id, cause, at, actor, type, body, salt, digest, chain) VALUES (4, '01HF7YAT020000000000000000-8', '01HF7YAT020000000000000000', '2026-01-06T09:00:00Z', 'tester', 'party.added', '{"type":"party.added","party":{"id":"01HF7YAT020000000000000000-7","kind":"organization","name":"River Fund","level":null,"directlyAffected":false}}', '2173d8dd8958f70fd104de6850cdd4a0', '9127fd8c7807391ce4905c671a0dc6426e972e72ad1281d26ee2d9372d7a6baf', 'a424c33bf097facb7d889f4efc32d935b262ed56647ca2f632a7db107439fb0c');
INSERT INTO ledger (sequence, id, cause, at, actor, type, body, salt, digest, chain) VALUES (5, '01HF7YAT020000000000000000-10', '01HF7YAT020000000000000000', '2026-01-06T09:00:00Z', 'tester', 'party.added', '{"type":"party.added","party":{"id":"01HF7YAT020000000000000000-9","kind":"person","name":"Ann Lee","level":null,"directlyAffected":false}}', '76f8b358a65ea41bd255948ebb29bd19', '7102268a0cdd9aaf111502fa5c362050c7ed803a21a85df326653145d680b45b', 'e2cafbe751a9ca33976e53489cc579f927fec75416e2299fdea73315ef69ab1f');
INSERT INTO ledger (sequence, id, cause, at, actor, type, body, salt, digest, chain) VALUES (6, '01HF7YAT020000000000000000-11', '01HF7YAT020000000000000000', '2026-01-06T09:00:00Z', 'tester', 'membership.stated', '{"type":"membership.stated","membership":{"person":"01HF7YAT020000000000000000-9","organization":"01HF7YAT020000000000000000-5","since":"2026-01-05","until":null}}', 'd96e8eed9163ed2cb732517b675e9c59', 'b9c77587a777068cc36c164c3458a4cf03402f3a88249f647ef7f28e592a5bd6', 'f5d07511db13330de9c28db54a6b3b85f5ccd7d59aee51e02ed80cf878e18c45');
INSERT INTO ledger (sequence, id, cause, at, actor, type, body, salt, digest, chain) VALUES (7, '01HF7YAT020000000000000000-13', '01HF7YAT020000000000000000', '2026-01-06T09:00:00Z', 'tester', 'party.added', '{"type":"party.added","party":{"id":"01HF7YAT020000000000000000-12","kind":"person","name":"Bo Diaz","level":null,"directlyAffected":false}}', 'b70e083ed29f452d5b085ba580392859', 'aff02d575b797ba09348b75675262d40cfaf6891b8c59dfa53afd8999251dd6b', '9b7561a9381d57e8c12d8534027c8d6feb1a98d43372c306bd8e522d536468c9');
INSERT INTO ledger (sequence, id, cause, at, actor, type, body, salt, digest, chain) VALUES (8, '01HF7YAT020000000000000000-14', '01HF7YAT020000000000000000', '2026-01-06T09:00:00Z', 'tester', 'membership.stated', '{"type":"membership.stated","membership":{"person":"01HF7YAT020000000000000000-12","organization":"01HF7YAT020000000000000000-7","since":"2026-01-05","until":null}}', '4c39e4e90f189fc117d2601cea4043f4', 'cebc308681f57837ee453868d279f1688b6132f949a4dd71411bec52cf8b9835', '0ad3ea100512334156cc8078a6687f4915d603b825985fa00475a24896cc8da5');
INSERT INTO ledger (sequence, id, cause, at, actor, type, body, salt, digest, chain) VALUES (9, '01HF7YAT020000000000000000-16', '01HF7YAT020000000000000000', '2026-01-06T09:00:00Z', 'tester', 'party.added', '{"type":"party.added","party":{"id":"01HF7YAT020000000000000000-15","kind":"person","name":"Cy O''Hara","level":null,"directlyAffected":false}}', 'fc278a482edea0191a1945b765215f41', 'e5b8704f88505e26067477d65d39012c116152c5de7c754539ed533f13945364', 'c88b6ec19ecce911deb7e90330f2706b379214238eda89c629638a0d5b6accb9');
INSERT INTO ledger (sequence, id, cause, at, actor, type, body, salt, digest, chain) VALUES (10, '01HF7YAT020000000000000000-18', '01HF7YAT020000000000000000', '2026-01-06T09:00:00Z', 'tester', 'party.added', '{"type":"party.added","party":{"id":"01HF7YAT020000000000000000-17","kind":"person","name":"Annabel Lee","level":null,"directlyAffected":false}}', 'a8d5d20eb6e71a6b172ff1b9793cb36b', '9523b7cb7cebaa08e9c52ec26d0e80dc5bc2e5b37576ab857fed1c66698bac37', '3fb62131651724b436724d609da8ef06cc678e56b465fe2e7af470ca41158e2e');
INSERT INTO ledger (sequence, id, cause, at, actor, type, body, salt, digest, chain) VALUES (11, '01HF7YAT020000000000000000-19', '01HF7YAT020000000000000000', '2026-01-06T09:00:00Z', 'tester', 'membership.stated', '{"type":"membership.stated","membership":{"person":"01HF7YAT020000000000000000-17","organization":"01HF7YAT020000000000000000-5","since":"2026-01-05","until":null}}', '71f93f36ff6c8fb6ec7ba4e610fb10b6', '82e65a3ba8986afc70615f32fbd8396bf853691b997a8d94c0c4e98c296fa30b', '18adcd6a475e9b0af8cd9e414f90d8e8bf472deb92a351b14a309622e772be11');
INSERT INTO ledger (sequence, id, cause, at, actor, type, body, salt, digest, chain) VALUES (12, '01HF7YAT020000000000000000-20', '01HF7YAT020000000000000000', '2026-01-06T09:00:00Z', 'tester', 'attendance.recorded', '{"type":"attendance.recorded","meeting":"01HF7YAT020000000000000000-3","attendance":[{"meeting":"01HF7YAT020000000000000000-3","person":"01HF7YAT020000000000000000-9","organization":"01HF7YAT020000000000000000-5","state":"present","role":null},{"meeting":"01HF7YAT020000000000000000-3","person":"01HF7YAT020000000000000000-12","organization":"01HF7YAT020000000000000000-7","state":"present","role":null},{"meeting":"01HF7YAT020000000000000000-3","person":"01HF7YAT020000000000000000-15","organization":null,"state":"present","role":null},{"meeting":"01HF7YAT020000000000000000-3","person":"01HF7YAT020000000000000000-17","organization":"01HF7YAT020000000000000000-5","state":"present","role":null}]}', '101abccfd6fad361cde59e6f59b79a5b', 'c84b84b7ded4e9a1bebd31169276952f3dc72307d8c54e86f0c5448684f959a0', 'fa4de3eae099564d0002a239663c283333b806a03f73cdfaa3d847d13648fa91');
INSERT INTO ledger (sequence, id, cause, at, actor, type, body, salt, digest, chain) VALUES (13, '01HF7YAT020000000000000000-22', '01HF7YAT020000000000000000', '2026-01-06T09:00:00Z', 'tester', 'party.added', '{"type":"party.added","party":{"id":"01HF7YAT020000000000000000-21","kind":"group","name":"Outreach Team","level":null,"directlyAffected":false}}', 'a49f309346a9a7cd6ffa02c68c018117', '735d9a908a4cd627423f3391f46146598bd73dd7a2276a1e36fc9c32c3803bd9', '12d5941c1fef62522ca7116587deffb2a7252a16abe63f1fbdcc0259b4ff249c');
INSERT INTO ledger (sequence, id, cause, at, actor, type, body, salt, digest, chain) VALUES (14, '01HF7YAT020000000000000000-24', '01HF7YAT020000000000000000', '2026-01-06T09:00:00Z', 'tester', 'item.recorded', '{"type":"item.recorded","item":{"id":"01HF7YAT020000000000000000-23","meeting":"01HF7YAT020000000000000000-3","text":"Write to the council about the bridge","due":null,"dueWords":null,"status":"open","confirmation":"confirmed","evidence":{"source":"01HF7YAT020000000000000000-1","locator":{"line":10,"endLine":10},"quote":"- [ ] Ann Lee: Write to the council about the bridge"},"since":"2026-01-05","closedAt":null,"gone":false,"sightings":1,"version":1},"assignments":[{"party":"01HF7YAT020000000000000000-9","role":"owner"}]}', 'a0c3afa6c4f3791b6d7eeb3f19417a43', '8467fb7d74ed54d5af5ae08d73af3093032e26a1ec623ede04983a5330c689ec', '80f90c59e5063d469575d8eb04b9bbddeee5069588cec220dbc51b5b92181e56');
INSERT INTO ledger (sequence, id, cause, at, actor, type, body, salt, digest, chain) VALUES (15, '01HF7YAT020000000000000000-26', '01HF7YAT020000000000000000', '2026-01-06T09:00:00Z', 'tester', 'item.recorded', '{"type":"item.recorded","item":{"id":"01HF7YAT020000000000000000-25","meeting":"01HF7YAT020000000000000000-3","text":"Book the hall for week 0","due":"2026-02-01","dueWords":null,"status":"open","confirmation":"unconfirmed","evidence":{"source":"01HF7YAT020000000000000000-1","locator":{"line":11,"endLine":11},"quote":"- [ ] Bo Diaz, Outreach Team: Book the hall for week 0"},"since":"2026-01-05","closedAt":null,"gone":false,"sightings":1,"version":1},"assignments":[{"party":"01HF7YAT020000000000000000-12","role":"owner"},{"party":"01HF7YAT020000000000000000-21","role":"owner"}]}', '6a15998f2d861636d2b2ad2a76942e9c', 'ae7e5c7b66c66d1b2df423502cf3fc4fedcf42a1043514fc180b44c08e3d5352', '481dd54426ab7453f39365dc98ff8cda3a8e9ea3c4500b07018fb941b6515d15');
INSERT INTO ledger (sequence, id, cause, at, actor, type, body, salt, digest, chain) VALUES (16, '01HF7YAT020000000000000000-28', '01HF7YAT020000000000000000', '2026-01-06T09:00:00Z', 'tester', 'decision.recorded', '{"type":"decision.recorded","decision":{"id":"01HF7YAT020000000000000000-27","meeting":"01HF7YAT020000000000000000-3","text":"We meet every second Tuesday, said week 0","method":null,"outcome":null,"mover":null,"seconder":null,"votes":null,"confirmation":"confirmed","evidence":{"source":"01HF7YAT020000000000000000-1","locator":{"line":100,"endLine":100},"quote":"We meet every second Tuesday, said week 0"}}}', '2750a558131f8f6079043e9b242fc462', '7cbf1322029b4a3288b460f5f95408ca8facc02edcacddd6d6484657a3710f6c', 'c35e580cd5b41773b8343a94a0b29385351db1486c3a58a16d2464df743a5964');
INSERT INTO ledger (sequence, id, cause, at, actor, type, body, salt, digest, chain) VALUES (17, '01HF7YAT020000000000000000-30', '01HF7YAT020000000000000000', '2026-01-06T09:00:00Z', 'tester', 'decision.recorded', '{"type":"decision.recorded","decision":{"id":"01HF7YAT020000000000000000-29","meeting":"01HF7YAT020000000000000000-3","text":"No meeting in August","method":null,"outcome":null,"mover":null,"seconder":null,"votes":null,"confirmation":"confirmed","evidence":{"source":"01HF7YAT020000000000000000-1","locator":{"line":101,"endLine":101},"quote":"No meeting in August"}}}', 'd80b5c3b7b74bb46fa94cc4ae1586425', '6669bd43bd3f339ff8dd7430f2acab91fd56a700a15dd8189f32035aab97f1ec', 'a2a4fa848e527e79148edf1c72c60f014a8c8175acf808c7177cfa934b509578');
INSERT INTO ledger (sequence, id, cause, at, actor, type, body, salt, digest, chain) VALUES (18, '01HF7YAT030000000000000000-2', '01HF7YAT030000000000000000', '2026-01-06T09:00:00Z', 'tester', 'meeting.recorded', '{"type":"meeting.recorded","meeting":{"id":"01HF7YAT030000000000000000-1","source":"01HF7YAT020000000000000000-1","title":"Weekly","date":"2026-01-12"}}', '61565a2eee83dc0b26aba38ff65d68ec', 'e96d73b38964a3d2187698db97af9fad0b29d1e3455f2220b073b44d1f627f42', '1194f2c11c0397fc0a6ee316baeba26ff5bea324519d9d0718241bb0ef8db52b');
INSERT INTO ledger (sequence, id, cause, at, actor, type, body, salt, digest, chain) VALUES (19, '01HF7YAT030000000000000000-3', '01HF7YAT030000000000000000', '2026-01-06T09:00:00Z', 'tester', 'attendance.recorded', '{"type":"attendance.recorded","meeting":"01HF7YAT030000000000000000-1","attendance":[{"meeting":"01HF7YAT030000000000000000-1","person":"01HF7YAT020000000000000000-9","organization":"01HF7YAT020000000000000000-5","state":"present","role":null},{"meeting":"01HF7YAT030000000000000000-1","person":"01HF7YAT020000000000000000-12","organization":"01HF7YAT020000000000000000-7","state":"present","role":null},{"meeting":"01HF7YAT030000000000000000-1","person":"01HF7YAT020000000000000000-15","organization":null,"state":"present","role":null},{"meeting":"01HF7YAT030000000000000000-1","person":"01HF7YAT020000000000000000-17","organization":"01HF7YAT020000000000000000-5","state":"present","role":null}]}', '2cbdfaa4c6b3e42bf7c204d401941291', 'f362bae704c823b813970cefe35a4a744c3c94fc01f9746f3d71a4d480393f45', '9d7d9a89bf04f4a916770bee3752866d9982c4c53d7b2fc421f4dfb057e801a4');
INSERT INTO ledger (sequence, id, cause, at, actor, type, body, salt, digest, chain) VALUES (20, '01HF7YAT030000000000000000-4', '01HF7YAT030000000000000000', '2026-01-06T09:00:00Z', 'tester', 'item.sighted', '{"type":"item.sighted","item":"01HF7YAT020000000000000000-23","meeting":"01HF7YAT030000000000000000-1","locator":{"line":10,"endLine":10},"said":{"text":"Write to the council about the bridge","due":null,"dueWords":null,"done":true,"assignments":[{"party":"01HF7YAT020000000000000000-9","role":"owner"}],"quote":"- [x] Ann Lee: Write to the council about the bridge"}}', '99167d8ddeb2e288a8e3e2367fc19e81', '348f71ac25a9fd0d462a1ab9edeb0be739c38275d1948b84c20639c4e525df45', '0b5957c68d264c14cb6867a8dd7cedd099c6a1fd29846b381e4d659d2843b3df');
INSERT INTO ledger (sequence, id, cause, at, actor, type, body, salt, digest, chain) VALUES (21, '01HF7YAT030000000000000000-5', '01HF7YAT030000000000000000', '2026-01-06T09:00:00Z', 'tester', 'item.status-set', '{"type":"item.status-set","item":"01HF7YAT020000000000000000-23","status":"done","at":"2026-01-12T00:00:00Z"}', '97bd7ed857bd933eb0194caf827c55df', '02d1cf7ea7c10f4865c96148c495abbcb3b33e09cdf8350bc06396dec2cf3c7d', '2bf2ca9e46d293e5bf0c4d45282db1e6e26bb3767ce25030b2843819d89ef63d');
INSERT INTO ledger (sequence, id, cause, at, actor, type, body, salt, digest, chain) VALUES (22, '01HF7YAT030000000000000000-7', '01HF7YAT030000000000000000', '2026-01-06T09:00:00Z', 'tester', 'item.recorded', '{"type":"item.recorded","item":{"id":"01HF7YAT030000000000000000-6","meeting":"01HF7YAT030000000000000000-1","text":"Book the hall for week 1","due":"2026-02-01","dueWords":null,"status":"open","confirmation":"unconfirmed","evidence":{"source":"01HF7YAT020000000000000000-1","locator":{"line":11,"endLine":11},"quote":"- [ ] Bo Diaz, Outreach Team: Book the hall for week 1"},"since":"2026-01-12","closedAt":null,"gone":false,"sightings":1,"version":1},"assignments":[{"party":"01HF7YAT020000000000000000-12","role":"owner"},{"party":"01HF7YAT020000000000000000-21","role":"owner"}]}', '0c25f804c1756b3d57da5083e373c895', 'a3d9d81efb9449c75aa86e31d8d8ac5447f76b50c374e71ece099ad22bf06a8e', '859aeadc3b0f37662557bf7f1ddbeb9ad0f3d7e4b61c321533ee3169b6281553');
INSERT INTO ledger (sequence, id, cause, at, actor, type, body, salt, digest, chain) VALUES (23, '01HF7YAT030000000000000000-9', '01HF7YAT030000000000000000', '2026-01-06T09:00:00Z', 'tester', 'decision.recorded', '{"type":"decision.recorded","decision":{"id":"01HF7YAT030000000000000000-8","meeting":"01HF7YAT030000000000000000-1","text":"We meet every second Tuesday, said week 1","method":null,"outcome":null,"mover":null,"seconder":null,"votes":null,"confirmation":"confirmed","evidence":{"source":"01HF7YAT020000000000000000-1","locator":{"line":100,"endLine":100},"quote":"We meet every second Tuesday, said week 1"}}}', '435327dcd960365909a5bcd6031db957', '35637bf7cb935c3ac3942918daceccbfd975315babc331ed3c2d73efe291cdca', '6076138b2b259a0f824a1b44961bb2031d90d3720776f6d4e0601f11c3d7f54a');
INSERT INTO ledger (sequence, id, cause, at, actor, type, body, salt, digest, chain) VALUES (24, '01HF7YAT030000000000000000-11', '01HF7YAT030000000000000000', '2026-01-06T09:00:00Z', 'tester', 'decision.recorded', '{"type":"decision.recorded","decision":{"id":"01HF7YAT030000000000000000-10","meeting":"01HF7YAT030000000000000000-1","text":"No meeting in August","method":null,"outcome":null,"mover":null,"seconder":null,"votes":null,"confirmation":"confirmed","evidence":{"source":"01HF7YAT020000000000000000-1","locator":{"line":101,"endLine":101},"quote":"No meeting in August"}}}', '878f9752bd5ee9cf6ac4362fb82cbe45', 'c01aea55a5cbdcf2b2331ebcda5627f691c03f9e8f4f3fb453e927e5807d1c43', '7e6cab3bcf0fa110895acc8fc11db4a68fdffb5e8f2011fbbdd4852ecca04e3b');
INSERT INTO ledger (sequence, id, cause, at, actor, type, body, salt, digest, chain) VALUES (25, '01HF7YAT040000000000000000-1', '01HF7YAT040000000000000000', '2026-01-06T09:00:00Z', 'tester', 'item.changed', '{"type":"item.changed","item":"01HF7YAT020000000000000000-23","text":"Write to the council","due":"2026-03-01","dueWords":null,"assignments":[{"party":"01HF7YAT020000000000000000-9","role":"owner"}]}', '8b8e901d013142b0d7e2ff70f2f29fa8', '7c4a3327ec42a15a775d1ebe425fa0536b67a9709d8a902ee4d32b448eb8f017', 'd09c30621645b10acbd164a3a131fc3fca95d9690dbcb32887f211cec699964b');
INSERT INTO ledger (sequence, id, cause, at, actor, type, body, salt, digest, chain) VALUES (26, '01HF7YAT050000000000000000-1', '01HF7YAT050000000000000000', '2026-01-06T09:00:00Z', 'tester', 'item.confirmed', '{"type":"item.confirmed","item":"01HF7YAT020000000000000000-25"}', '83dafa60321f195a138a9545d18d5f79', 'a0a9a869e70e9eb8d490e3cdbb7baa4e0e749ae8f99b2c9e3b8882b5405a20bd', '15516c409fe47d4cefaa54767d8e1250faf47b204df48e7488699f2ebeea8360');
INSERT INTO ledger (sequence, id, cause, at, actor, type, body, salt, digest, chain) VALUES (27, '01HF7YAT060000000000000000-1', '01HF7YAT060000000000000000', '2026-01-06T09:00:00Z', 'tester', 'item.status-set', '{"type":"item.status-set","item":"01HF7YAT020000000000000000-25","status":"dropped","at":"2026-01-06T09:00:00Z"}', '33791a16532a5a8d834c70290a4fa138', '1bbfb1a7332f5ccf699827c2e722a55a2add429b2d46514f95665775399599a2', '2e13db8813148adc6c3c3203955b42ec8ca1a4d95d83cf13daa20cdea1fe2267');
INSERT INTO ledger (sequence, id, cause, at, actor, type, body, salt, digest, chain) VALUES (28, '01HF7YAT080000000000000000-1', '01HF7YAT080000000000000000', '2026-01-06T09:00:00Z', 'tester', 'decision.withdrawn', '{"type":"decision.withdrawn","decision":"01HF7YAT020000000000000000-27"}', '2b49021350b026757a0463ad123ed4fb', '1654293bcfaebd128e6eb48e14e01d52196523f9aafc3b06b7eac5fd093b21c0', '05aa5df801726c07a591cc5919d42ea708388f53b011373b90e49bfaa144ed3f');
INSERT INTO ledger (sequence, id, cause, at, actor, type, body, salt, digest, chain) VALUES (29, '01HF7YAT090000000000000000-1', '01HF7YAT090000000000000000', '2026-01-06T09:00:00Z', 'tester', 'party.alias-added', '{"type":"party.alias-added","alias":{"party":"01HF7YAT020000000000000000-5","kind":"name","alias":"Oak Trust"}}', 'cfd6815c4c5250fa79232f47c8fbd794', 'bf7da9a5eae34923a9b3cfed1bf6a368038466d156c42c2dded813d0a808d937', '111de214413b3b958a998d0c1ca0cb80c0b414756c508095fed33fbbbbc33498');
INSERT INTO ledger (sequence, id, cause, at, actor, type, body, salt, digest, chain) VALUES (30, '01HF7YAT090000000000000000-2', '01HF7YAT090000000000000000', '2026-01-06T09:00:00Z', 'tester', 'party.renamed', '{"type":"party.renamed","party":"01HF7YAT020000000000000000-5","name":"Oak Foundation"}', '2c514d724003c6f357de9cb9ddca44b7', '3eef09e31787a7b88748463cefc60466201de1fc65e4531cc7345e9f238bc0ce', '330ef8597896c037b31cf1754f800eafc454ebbbb01a5049c1fb5e5f1951d71d');
INSERT INTO ledger (sequence, id, cause, at, actor, type, body, salt, digest, chain) VALUES (31, '01HF7YAT0A0000000000000000-1', '01HF7YAT0A0000000000000000', '2026-01-06T09:00:00Z', 'tester', 'party.alias-added', '{"type":"party.alias-added","alias":{"party":"01HF7YAT020000000000000000-12","kind":"email","alias":"bo@example.org"}}', '0b7ee098efe33f3fa50c9a6bbfce4ae5', 'e3a6dfd17111a5a2ca0d64895606b469cfa669390b0e046a855c070752c00d02', 'd8299707a46d3bd132c153a52f7756ff3b15eb7d1784334d433b9ace4647c3b2');
INSERT INTO ledger (sequence, id, cause, at, actor, type, body, salt, digest, chain) VALUES (32, '01HF7YAT0B0000000000000000-1', '01HF7YAT0B0000000000000000', '2026-01-06T09:00:00Z', 'tester', 'organization.declared', '{"type":"organization.declared","organization":"01HF7YAT020000000000000000-7","level":"core","directlyAffected":true}', 'f83f5d8d51b51293211f9d22a5555836', '44fb2855adfbea95ec17db543cd57808e905343b2907fdc2f6523fc785686b22', '0922749a707b7b3dbf6aeb33dfeb67d5471eba1ae809a1a07282289b32870c50');
INSERT INTO ledger (sequence, id, cause, at, actor, type, body, salt, digest, chain) VALUES (33, '01HF7YAT0C0000000000000000-1', '01HF7YAT0C0000000000000000', '2026-01-06T09:00:00Z', 'tester', 'party.merged', '{"type":"party.merged","from":"01HF7YAT020000000000000000-17","into":"01HF7YAT020000000000000000-9","reason":"the same"}', 'd537f9d461b2bdc35ca03c8ea4124cff', '10ea3c77e23067b0178556a4fc22f8b99f14e9025dadb5d537109dcbc03a5c41', '5a4231c00e1dd0a6cea0c20adb30bd7ae96c70c363772cc295c16db8c6e54f38');
INSERT INTO ledger (sequence, id, cause, at, actor, type, body, salt, digest, chain) VALUES (34, '01HF7YAT0D0000000000000000-1', '01HF7YAT0D0000000000000000', '2026-01-06T09:00:00Z', 'tester', 'party.distinguished', '{"type":"party.distinguished","one":"01HF7YAT020000000000000000-12","other":"01HF7YAT020000000000000000-15"}', 'eda0b5a16295228579f1b5c79995b9fd', '6fe54544dc18d34e28df7a722bccb4e30dcf78cd6b579307459a6b8873506bbe', 'b66f784d4ac994be8b18296108900e54f182f2079572a6a274d4f8393bb35abe');
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
