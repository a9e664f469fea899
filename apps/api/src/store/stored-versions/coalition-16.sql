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
INSERT INTO migrations (version) VALUES (16);
INSERT INTO coalition (id, name, sample) VALUES ('01KE5FR2T00000000000000000', 'River', 0);
INSERT INTO ledger (sequence, id, cause, at, actor, type, body, salt, digest, chain) VALUES (1, '01HF7YAT020000000000000000-2', '01HF7YAT020000000000000000', '2026-01-06T09:00:00Z', 'tester', 'source.read', '{"type":"source.read","source":{"id":"01HF7YAT020000000000000000-1","kind":"document","key":"notes","title":"notes","url":null,"lastReadAt":"2026-01-06T09:00:00Z"}}', '5607af3668932721bed614e7d1d317a6', 'sha256:1da5442b6233733b70b8c28190fba9879c63f7be137e65817c6315a8e5fe8f1d', 'sha256:8f64f4a54403f149cd74dc6e6aa569c755912dcfa6599a53cab9ed67358d6be7');
INSERT INTO ledger (sequence, id, cause, at, actor, type, body, salt, digest, chain) VALUES (2, '01HF7YAT020000000000000000-4', '01HF7YAT020000000000000000', '2026-01-06T09:00:00Z', 'tester', 'meeting.recorded', '{"type":"meeting.recorded","meeting":{"id":"01HF7YAT020000000000000000-3","source":"01HF7YAT020000000000000000-1","title":"Weekly","date":"2026-01-05"}}', '94134da1843adb604cfea730d2bdb6b3', 'sha256:9916eca1fac6c3959bfa94f7771fbd0f1ac4a4d2d275174687d475b71a1dd149', 'sha256:441e33e8e1c84d6d99768530f9326d834ec816ad92ab83125c220647c4fa974d');
INSERT INTO ledger (sequence, id, cause, at, actor, type, body, salt, digest, chain) VALUES (3, '01HF7YAT020000000000000000-6', '01HF7YAT020000000000000000', '2026-01-06T09:00:00Z', 'tester', 'party.added', '{"type":"party.added","party":{"id":"01HF7YAT020000000000000000-5","kind":"organization","name":"Oak Trust","level":null,"directlyAffected":false}}', 'a8783fd19a8b26660861fe89ec49b7aa', 'sha256:7cb0aa36ea1b6a7b2067a815f6c2548a675c41b64d05300026a09b9d2b91cfac', 'sha256:efaa7cc1bb41ad2ad65877fb36ced7df8bd003c2ebf0b1c0fc6d22e911157f2d');
INSERT INTO ledger (sequence, id, cause, at, actor, type, body, salt, digest, chain) VALUES (4, '01HF7YAT020000000000000000-8', '01HF7YAT020000000000000000', '2026-01-06T09:00:00Z', 'tester', 'party.added', '{"type":"party.added","party":{"id":"01HF7YAT020000000000000000-7","kind":"organization","name":"River Fund","level":null,"directlyAffected":false}}', '736abba6364a85d263525832551ed580', 'sha256:1f529ea729632e4e602667fd7f2f342d63ce0d426c05c6d177bb210a34ca9ecb', 'sha256:5c3e734e80d364ae475cb9ec1b04122c12423213a8e4b13c31442f74f8376337');
INSERT INTO ledger (sequence, id, cause, at, actor, type, body, salt, digest, chain) VALUES (5, '01HF7YAT020000000000000000-10', '01HF7YAT020000000000000000', '2026-01-06T09:00:00Z', 'tester', 'party.added', '{"type":"party.added","party":{"id":"01HF7YAT020000000000000000-9","kind":"person","name":"Ann Lee","level":null,"directlyAffected":false}}', '9ac146ccbedfcf4f38289541c573770b', 'sha256:2466d00fd3a8d8818a7b162c0042cee7c8f42c6e06ca5cfa333bbe811e2959a6', 'sha256:219ad1179d369d7c8993187fa9a0644dcd6dd7ea28b3772bbf55f9078718766e');
INSERT INTO ledger (sequence, id, cause, at, actor, type, body, salt, digest, chain) VALUES (6, '01HF7YAT020000000000000000-11', '01HF7YAT020000000000000000', '2026-01-06T09:00:00Z', 'tester', 'membership.stated', '{"type":"membership.stated","membership":{"person":"01HF7YAT020000000000000000-9","organization":"01HF7YAT020000000000000000-5","since":"2026-01-05","until":null}}', '17739a8eba79b9a710d0fbec944bd60e', 'sha256:1ae24cce8ee8ca78250a9dc89568d15943ba6aa63f4193f4ac354ccee73ea8d1', 'sha256:0349ec6a791a2405791ac8298d7812ff9f222af0ffa6e8d96497d7f874e9df6e');
INSERT INTO ledger (sequence, id, cause, at, actor, type, body, salt, digest, chain) VALUES (7, '01HF7YAT020000000000000000-13', '01HF7YAT020000000000000000', '2026-01-06T09:00:00Z', 'tester', 'party.added', '{"type":"party.added","party":{"id":"01HF7YAT020000000000000000-12","kind":"person","name":"Bo Diaz","level":null,"directlyAffected":false}}', '3e484fdc4d010354f70d3e530570907c', 'sha256:5b1c09cf1230d1121aa3b1c481c4fc7b97c151577d199af663156db80e483001', 'sha256:4e14c5b0e45183832ede3169819224fe25436f4869d407d5bde17634d3beb0ab');
INSERT INTO ledger (sequence, id, cause, at, actor, type, body, salt, digest, chain) VALUES (8, '01HF7YAT020000000000000000-14', '01HF7YAT020000000000000000', '2026-01-06T09:00:00Z', 'tester', 'membership.stated', '{"type":"membership.stated","membership":{"person":"01HF7YAT020000000000000000-12","organization":"01HF7YAT020000000000000000-7","since":"2026-01-05","until":null}}', 'e8ee436f5e4909e346bf81609f52386b', 'sha256:292a56078e7eb67afc53616f7797aed68c17cf0ee883622fc7891bc08d75ac96', 'sha256:058b743a94441a89824245693fefaf2d3ece0d69e0a375b485bceb5cfb2d9507');
INSERT INTO ledger (sequence, id, cause, at, actor, type, body, salt, digest, chain) VALUES (9, '01HF7YAT020000000000000000-16', '01HF7YAT020000000000000000', '2026-01-06T09:00:00Z', 'tester', 'party.added', '{"type":"party.added","party":{"id":"01HF7YAT020000000000000000-15","kind":"person","name":"An erased person","level":null,"directlyAffected":false}}', '12759208d881209421e0b39ce751d9cd', 'sha256:2147b7389b3734b0b85d212e7f1b63dd19729dbee1bdabb6ed78e4d877dc0c89', 'sha256:7d6fe860ff5c1baefeb4779057ba0f427e7c30f1535c2bd6959acfcc0230265e');
INSERT INTO ledger (sequence, id, cause, at, actor, type, body, salt, digest, chain) VALUES (10, '01HF7YAT020000000000000000-18', '01HF7YAT020000000000000000', '2026-01-06T09:00:00Z', 'tester', 'party.added', '{"type":"party.added","party":{"id":"01HF7YAT020000000000000000-17","kind":"person","name":"Annabel Lee","level":null,"directlyAffected":false}}', '6e13bdeef4f0fdef3dc326672b384c83', 'sha256:8792b065323d1f9b6061d4005761407adbedb1e81e04a5f781496ac9efa8fdb0', 'sha256:f400cb75e9c62441e4cbe876a3800e18c04207b22eae85eeb83f4dbf88f54d06');
INSERT INTO ledger (sequence, id, cause, at, actor, type, body, salt, digest, chain) VALUES (11, '01HF7YAT020000000000000000-19', '01HF7YAT020000000000000000', '2026-01-06T09:00:00Z', 'tester', 'membership.stated', '{"type":"membership.stated","membership":{"person":"01HF7YAT020000000000000000-17","organization":"01HF7YAT020000000000000000-5","since":"2026-01-05","until":null}}', 'f1073b65c0cf252fef5f5186460cc246', 'sha256:40484972bf8b791a68c4165918fd494939ea9deca36b50e304fd5d934380ce50', 'sha256:1460775cc242f2baf21b8a0b3f515bb90b8b77a46d7c174da6b7323a4fee7057');
INSERT INTO ledger (sequence, id, cause, at, actor, type, body, salt, digest, chain) VALUES (12, '01HF7YAT020000000000000000-20', '01HF7YAT020000000000000000', '2026-01-06T09:00:00Z', 'tester', 'attendance.recorded', '{"type":"attendance.recorded","meeting":"01HF7YAT020000000000000000-3","attendance":[{"meeting":"01HF7YAT020000000000000000-3","person":"01HF7YAT020000000000000000-9","organization":"01HF7YAT020000000000000000-5","state":"present","role":null},{"meeting":"01HF7YAT020000000000000000-3","person":"01HF7YAT020000000000000000-12","organization":"01HF7YAT020000000000000000-7","state":"present","role":null},{"meeting":"01HF7YAT020000000000000000-3","person":"01HF7YAT020000000000000000-17","organization":"01HF7YAT020000000000000000-5","state":"present","role":null}]}', 'cd81cf32d8c58e93501d5dd7a6d83759', 'sha256:6fc8001a08585aceca0f2993309d915136322c92c26d715f423ea8e9f6f0e6fb', 'sha256:efe5e4291f8665cb9f5c8e4286ad64177ab0810b0c2c84ead82ed3676b25e1a4');
INSERT INTO ledger (sequence, id, cause, at, actor, type, body, salt, digest, chain) VALUES (13, '01HF7YAT020000000000000000-22', '01HF7YAT020000000000000000', '2026-01-06T09:00:00Z', 'tester', 'party.added', '{"type":"party.added","party":{"id":"01HF7YAT020000000000000000-21","kind":"group","name":"Outreach Team","level":null,"directlyAffected":false}}', '8d75bc50ea7b07a7caba8502d5ba356c', 'sha256:7624c125701619c0e4e0a394222b3507855a843b171a70569681698eed044a6a', 'sha256:f63bf6e94b76fce43fdae6a41ac74fb8168001230daef1e7a9f5e338429784c5');
INSERT INTO ledger (sequence, id, cause, at, actor, type, body, salt, digest, chain) VALUES (14, '01HF7YAT020000000000000000-24', '01HF7YAT020000000000000000', '2026-01-06T09:00:00Z', 'tester', 'item.recorded', '{"type":"item.recorded","item":{"id":"01HF7YAT020000000000000000-23","meeting":"01HF7YAT020000000000000000-3","text":"Write to the council about the bridge","due":null,"dueWords":null,"status":"open","confirmation":"confirmed","evidence":{"source":"01HF7YAT020000000000000000-1","locator":{"line":10,"endLine":10},"quote":"- [ ] Ann Lee: Write to the council about the bridge"},"since":"2026-01-05","closedAt":null,"gone":false,"sightings":1,"version":1},"assignments":[{"party":"01HF7YAT020000000000000000-9","role":"owner"}]}', 'ef7447d66088229e4ab5bddf238ae15c', 'sha256:c17c139b6856282c1935e7e3f225d8c8bd2a372f559d66433f18e53433d7a332', 'sha256:551fc33f30cb16d1537cda9928a92276d96f270ff46edf102c8b1c691c22c345');
INSERT INTO ledger (sequence, id, cause, at, actor, type, body, salt, digest, chain) VALUES (15, '01HF7YAT020000000000000000-26', '01HF7YAT020000000000000000', '2026-01-06T09:00:00Z', 'tester', 'item.recorded', '{"type":"item.recorded","item":{"id":"01HF7YAT020000000000000000-25","meeting":"01HF7YAT020000000000000000-3","text":"Book the hall for week 0","due":"2026-02-01","dueWords":null,"status":"open","confirmation":"unconfirmed","evidence":{"source":"01HF7YAT020000000000000000-1","locator":{"line":11,"endLine":11},"quote":"- [ ] Bo Diaz, Outreach Team: Book the hall for week 0"},"since":"2026-01-05","closedAt":null,"gone":false,"sightings":1,"version":1},"assignments":[{"party":"01HF7YAT020000000000000000-12","role":"owner"},{"party":"01HF7YAT020000000000000000-21","role":"owner"}]}', 'ae3b99482a52b242c8b989cd76a80894', 'sha256:4f75a2ab485daa3c8d9f6abb0d86f31f5329410d4edca543f198192f5e4c1122', 'sha256:d15b66f80c7b8ef7fa976ce5089e42fb7800bf775e007e76fbcd0441f788de31');
INSERT INTO ledger (sequence, id, cause, at, actor, type, body, salt, digest, chain) VALUES (16, '01HF7YAT020000000000000000-28', '01HF7YAT020000000000000000', '2026-01-06T09:00:00Z', 'tester', 'decision.recorded', '{"type":"decision.recorded","decision":{"id":"01HF7YAT020000000000000000-27","meeting":"01HF7YAT020000000000000000-3","text":"We meet every second Tuesday, said week 0","method":null,"outcome":null,"mover":null,"seconder":null,"votes":null,"confirmation":"confirmed","evidence":{"source":"01HF7YAT020000000000000000-1","locator":{"line":100,"endLine":100},"quote":"We meet every second Tuesday, said week 0"}}}', 'eff6330c789173a0503d5b372cb30eff', 'sha256:735c81fceafdfa8b4fc9026de1fb18d9791f4b432cdbd6f219df0c11d9e819e8', 'sha256:c50bd5eb3588d7986080b0a279877f5260408dc8dd041fb8696a5c8e706002be');
INSERT INTO ledger (sequence, id, cause, at, actor, type, body, salt, digest, chain) VALUES (17, '01HF7YAT020000000000000000-30', '01HF7YAT020000000000000000', '2026-01-06T09:00:00Z', 'tester', 'decision.recorded', '{"type":"decision.recorded","decision":{"id":"01HF7YAT020000000000000000-29","meeting":"01HF7YAT020000000000000000-3","text":"No meeting in August","method":null,"outcome":null,"mover":null,"seconder":null,"votes":null,"confirmation":"confirmed","evidence":{"source":"01HF7YAT020000000000000000-1","locator":{"line":101,"endLine":101},"quote":"No meeting in August"}}}', '895284823208a31a84c6c0bb5babe80e', 'sha256:d7fc04f21f40b9534dee200df0a99580e713df1ed1b9006d35d6a78c1c939940', 'sha256:299cbce26a94efd4cbd54cefdd1e65a55d4207bad57619904ed42799cc10ff47');
INSERT INTO ledger (sequence, id, cause, at, actor, type, body, salt, digest, chain) VALUES (18, '01HF7YAT030000000000000000-2', '01HF7YAT030000000000000000', '2026-01-06T09:00:00Z', 'tester', 'meeting.recorded', '{"type":"meeting.recorded","meeting":{"id":"01HF7YAT030000000000000000-1","source":"01HF7YAT020000000000000000-1","title":"Weekly","date":"2026-01-12"}}', '0be003efee6b2b875ecc680512e49c5c', 'sha256:f3dfd74187bbb04cd5d03fb72ef60f6b94a4ec89843075ea6acb7fe0efca72c6', 'sha256:8dcf9c3db2fd9ea2e6e71a52d4d536c857c0f86cc8bd4de15d8097a5b20eb5e6');
INSERT INTO ledger (sequence, id, cause, at, actor, type, body, salt, digest, chain) VALUES (19, '01HF7YAT030000000000000000-3', '01HF7YAT030000000000000000', '2026-01-06T09:00:00Z', 'tester', 'attendance.recorded', '{"type":"attendance.recorded","meeting":"01HF7YAT030000000000000000-1","attendance":[{"meeting":"01HF7YAT030000000000000000-1","person":"01HF7YAT020000000000000000-9","organization":"01HF7YAT020000000000000000-5","state":"present","role":null},{"meeting":"01HF7YAT030000000000000000-1","person":"01HF7YAT020000000000000000-12","organization":"01HF7YAT020000000000000000-7","state":"present","role":null},{"meeting":"01HF7YAT030000000000000000-1","person":"01HF7YAT020000000000000000-17","organization":"01HF7YAT020000000000000000-5","state":"present","role":null}]}', 'db6e6b7d726356e5f62ebc99673cd73f', 'sha256:9b17d9fae6793b7681abe97b59f0dff60be45c04c441f1dda46087c58add8072', 'sha256:98b0c877da76b915cda3f5cc8f76ba834bc0b79b1397d83296707bbf6eea1451');
INSERT INTO ledger (sequence, id, cause, at, actor, type, body, salt, digest, chain) VALUES (20, '01HF7YAT030000000000000000-4', '01HF7YAT030000000000000000', '2026-01-06T09:00:00Z', 'tester', 'item.sighted', '{"type":"item.sighted","item":"01HF7YAT020000000000000000-23","meeting":"01HF7YAT030000000000000000-1","locator":{"line":10,"endLine":10},"said":{"text":"Write to the council about the bridge","due":null,"dueWords":null,"done":true,"assignments":[{"party":"01HF7YAT020000000000000000-9","role":"owner"}],"quote":"- [x] Ann Lee: Write to the council about the bridge"}}', '404903a2d3ee2031bbf2b92f7a829426', 'sha256:f861d66170bb4ead17ecf28b8ebd0907b38a539e290b80aa4bffbdc1156af468', 'sha256:b434940e5db297112c9fecb5c2b1b1f7a6372a4fc30efda751d5ae2cc89b4ccb');
INSERT INTO ledger (sequence, id, cause, at, actor, type, body, salt, digest, chain) VALUES (21, '01HF7YAT030000000000000000-5', '01HF7YAT030000000000000000', '2026-01-06T09:00:00Z', 'tester', 'item.status-set', '{"type":"item.status-set","item":"01HF7YAT020000000000000000-23","status":"done","at":"2026-01-12T00:00:00Z"}', 'e219e66d6a95b9a0c9093f15c1b7c33c', 'sha256:83a50b3466bd84d0bfa53090b220bb57d663123aebeee75ead8ea9aea31f5502', 'sha256:e493940c5c3c6027cae20654bee881a4db9cca3a490ea0e91284dfb9bd314d88');
INSERT INTO ledger (sequence, id, cause, at, actor, type, body, salt, digest, chain) VALUES (22, '01HF7YAT030000000000000000-7', '01HF7YAT030000000000000000', '2026-01-06T09:00:00Z', 'tester', 'item.recorded', '{"type":"item.recorded","item":{"id":"01HF7YAT030000000000000000-6","meeting":"01HF7YAT030000000000000000-1","text":"Book the hall for week 1","due":"2026-02-01","dueWords":null,"status":"open","confirmation":"unconfirmed","evidence":{"source":"01HF7YAT020000000000000000-1","locator":{"line":11,"endLine":11},"quote":"- [ ] Bo Diaz, Outreach Team: Book the hall for week 1"},"since":"2026-01-12","closedAt":null,"gone":false,"sightings":1,"version":1},"assignments":[{"party":"01HF7YAT020000000000000000-12","role":"owner"},{"party":"01HF7YAT020000000000000000-21","role":"owner"}]}', 'c9da16bcde83b427c5eb22dada06105c', 'sha256:3e800a6612360d8adec9845f98bbd87a8a06136d1ed1a701772b68d3853dcf4a', 'sha256:4a20ca4186a9f6eec6be9fb2276dc24687e77a018d8ba07deeebc29e690eaaed');
INSERT INTO ledger (sequence, id, cause, at, actor, type, body, salt, digest, chain) VALUES (23, '01HF7YAT030000000000000000-9', '01HF7YAT030000000000000000', '2026-01-06T09:00:00Z', 'tester', 'decision.recorded', '{"type":"decision.recorded","decision":{"id":"01HF7YAT030000000000000000-8","meeting":"01HF7YAT030000000000000000-1","text":"We meet every second Tuesday, said week 1","method":null,"outcome":null,"mover":null,"seconder":null,"votes":null,"confirmation":"confirmed","evidence":{"source":"01HF7YAT020000000000000000-1","locator":{"line":100,"endLine":100},"quote":"We meet every second Tuesday, said week 1"}}}', '876537960a03a2c3365bee6bc4fb72f6', 'sha256:d639841acd9f40a1b5dfe90caa488cc9ff59ab840e39f704445663b05afc83ec', 'sha256:87a733e192bb5b7353ef46e7c658f61be3bb2ed88daeb31e03dfedacd672520f');
INSERT INTO ledger (sequence, id, cause, at, actor, type, body, salt, digest, chain) VALUES (24, '01HF7YAT030000000000000000-11', '01HF7YAT030000000000000000', '2026-01-06T09:00:00Z', 'tester', 'decision.recorded', '{"type":"decision.recorded","decision":{"id":"01HF7YAT030000000000000000-10","meeting":"01HF7YAT030000000000000000-1","text":"No meeting in August","method":null,"outcome":null,"mover":null,"seconder":null,"votes":null,"confirmation":"confirmed","evidence":{"source":"01HF7YAT020000000000000000-1","locator":{"line":101,"endLine":101},"quote":"No meeting in August"}}}', '79b74c66af8e55f39584b4ac0ea0cff4', 'sha256:7ff91a83e657a3ba5dd484327ef63d02a972dcdeea3f1532764e601ab0f6f105', 'sha256:a23a6cea52eb8d5e0bbfd6e128bebeb172705451a0136c9ceb1d0d6ad3d923c7');
INSERT INTO ledger (sequence, id, cause, at, actor, type, body, salt, digest, chain) VALUES (25, '01HF7YAT040000000000000000-1', '01HF7YAT040000000000000000', '2026-01-06T09:00:00Z', 'tester', 'item.changed', '{"type":"item.changed","item":"01HF7YAT020000000000000000-23","text":"Write to the council","due":"2026-03-01","dueWords":null,"assignments":[{"party":"01HF7YAT020000000000000000-9","role":"owner"}]}', '49d7cc0a25b07f0d4033caa3a395dab6', 'sha256:1ff07b3ceecd154b5f5b83a2b667c920547017ff8e4c9b6a8ffb523a1472d38f', 'sha256:481ffdc135122f2b0b6874d375bbb485671699d632518a5ec380e3114202bf8b');
INSERT INTO ledger (sequence, id, cause, at, actor, type, body, salt, digest, chain) VALUES (26, '01HF7YAT050000000000000000-1', '01HF7YAT050000000000000000', '2026-01-06T09:00:00Z', 'tester', 'item.confirmed', '{"type":"item.confirmed","item":"01HF7YAT020000000000000000-25"}', '4cd668683e5279d1624c401d51274bcf', 'sha256:7573f4a997d9d393ec8f26d11130ddf0bd05c51395fcfec7198440471c9ddc16', 'sha256:bc47df5809a53304a14b0acc043cc5a2990ff25c869caf06eb4b0525d4cc8698');
INSERT INTO ledger (sequence, id, cause, at, actor, type, body, salt, digest, chain) VALUES (27, '01HF7YAT060000000000000000-1', '01HF7YAT060000000000000000', '2026-01-06T09:00:00Z', 'tester', 'item.status-set', '{"type":"item.status-set","item":"01HF7YAT020000000000000000-25","status":"dropped","at":"2026-01-06T09:00:00Z"}', 'd2d082049f78c929ce24f5f5baa4d5e3', 'sha256:aa067a02e37c9b4ad699f525f3de93536c006fe87b12f484cd54f3159df9d29b', 'sha256:ce2095d0cd24e22a36d6b3e2ce1597e7116968ae91621408b4882d2d01b06d44');
INSERT INTO ledger (sequence, id, cause, at, actor, type, body, salt, digest, chain) VALUES (28, '01HF7YAT080000000000000000-1', '01HF7YAT080000000000000000', '2026-01-06T09:00:00Z', 'tester', 'decision.withdrawn', '{"type":"decision.withdrawn","decision":"01HF7YAT020000000000000000-27"}', '3aae2e016e8f33e6e7f282cef135ecfc', 'sha256:0f8636fcdc93c838dbb8a9fd17e5d62039d91e87a8159b6e736298b985f9e872', 'sha256:66d9aae56f891e94d9df7b9f6b40f5a88a5f807f63ba467d12c2d9ebdb0ed372');
INSERT INTO ledger (sequence, id, cause, at, actor, type, body, salt, digest, chain) VALUES (29, '01HF7YAT090000000000000000-1', '01HF7YAT090000000000000000', '2026-01-06T09:00:00Z', 'tester', 'party.alias-added', '{"type":"party.alias-added","alias":{"party":"01HF7YAT020000000000000000-5","kind":"name","alias":"Oak Trust"}}', 'b636a0a7f6ca4a0cbaeeec556d98a81a', 'sha256:ffc2492fb541ce83a096ed5496a1106efbbb5bdb7527e868888992ed1e5b8fb2', 'sha256:934ea04c516ee91f90166eb6a7cc1ff4919236f786136f40b8de0a309383de4b');
INSERT INTO ledger (sequence, id, cause, at, actor, type, body, salt, digest, chain) VALUES (30, '01HF7YAT090000000000000000-2', '01HF7YAT090000000000000000', '2026-01-06T09:00:00Z', 'tester', 'party.renamed', '{"type":"party.renamed","party":"01HF7YAT020000000000000000-5","name":"Oak Foundation"}', 'abdb49e74ad877e9cbbd7e680e3dc0e6', 'sha256:66a8b43e586da129af24e25caa68f102d312e5e92a92a0e0b931f81341e154af', 'sha256:e645b2df7ac47f9281162a591aa36fd9816d3054b725011f2f4b7fd42f16f375');
INSERT INTO ledger (sequence, id, cause, at, actor, type, body, salt, digest, chain) VALUES (31, '01HF7YAT0A0000000000000000-1', '01HF7YAT0A0000000000000000', '2026-01-06T09:00:00Z', 'tester', 'party.alias-added', '{"type":"party.alias-added","alias":{"party":"01HF7YAT020000000000000000-12","kind":"email","alias":"bo@example.org"}}', 'c5da6c64e6696b82945b43a973f67b28', 'sha256:61b3b2d088277d6c94f1dd3088165a9b7192907fa338d2d732fb4d2c80b1ff49', 'sha256:b355aaad0a3b9ab04d40626d6c7ef7e0b492abcd00ff450971352e98e3391935');
INSERT INTO ledger (sequence, id, cause, at, actor, type, body, salt, digest, chain) VALUES (32, '01HF7YAT0B0000000000000000-1', '01HF7YAT0B0000000000000000', '2026-01-06T09:00:00Z', 'tester', 'organization.declared', '{"type":"organization.declared","organization":"01HF7YAT020000000000000000-7","level":"core","directlyAffected":true}', 'c4339603f736d171b7879ee612466949', 'sha256:de4d65ae546eece70577f44898acbf504c60709c0e0d8ae9c828a2dc845f78e3', 'sha256:9769b4971a43ff33ebe8370eb5172de68770b911d0485a327f81e6257678653d');
INSERT INTO ledger (sequence, id, cause, at, actor, type, body, salt, digest, chain) VALUES (33, '01HF7YAT0C0000000000000000-1', '01HF7YAT0C0000000000000000', '2026-01-06T09:00:00Z', 'tester', 'party.merged', '{"type":"party.merged","from":"01HF7YAT020000000000000000-17","into":"01HF7YAT020000000000000000-9","reason":"the same"}', '990ea6c16a4b3417b515d03704e18325', 'sha256:ce0bce908079e70d3ae2948f206ec3bddfd666b87e3425690cf6beb16aa9ea15', 'sha256:ae15a6f14c81164621ca31ba1b5023ba0f265220fa3cabc2eca0b50a31ad6a0b');
INSERT INTO ledger (sequence, id, cause, at, actor, type, body, salt, digest, chain) VALUES (34, '01HF7YAT0D0000000000000000-1', '01HF7YAT0D0000000000000000', '2026-01-06T09:00:00Z', 'tester', 'party.distinguished', '{"type":"party.distinguished","one":"01HF7YAT020000000000000000-12","other":"01HF7YAT020000000000000000-15"}', '88be476058df5f70f6b757ed8d491714', 'sha256:a0f2043cf9dad6f8f8d8bf9d0ec4b3ad8b06131821cd2a37126d2c81ea816941', 'sha256:f59285ef62e95c1b53eb1e84571a4176e4cef1f239dc5bf1167728d1bb318cf4');
INSERT INTO ledger (sequence, id, cause, at, actor, type, body, salt, digest, chain) VALUES (35, '01HF7YAT0E0000000000000000-1', '01HF7YAT0E0000000000000000', '2026-01-06T09:00:00Z', 'tester', 'charter.roles-set', '{"type":"charter.roles-set","roles":[{"id":"steward","name":"Steward","permissions":["read-record"]}]}', '2186ef4d6fb2178795b8e209aa8b3b99', 'sha256:fea29ed8dd26bf9f1e48bc086e9bd75c733eecf0a21d85681c454c438cad1080', 'sha256:162260734ba96e064e54bb78a59cf3ca57a6929d854066242bb6105f7e798e5a');
INSERT INTO ledger (sequence, id, cause, at, actor, type, body, salt, digest, chain) VALUES (36, '01HF7YAT0F0000000000000000-1', '01HF7YAT0F0000000000000000', '2026-01-06T09:00:00Z', 'tester', 'command.undone', '{"type":"command.undone","command":"01HF7YAT060000000000000000"}', 'f1072a5464040133330c527fb39c66fe', 'sha256:80f558a46be11cd52ddbaff6ffb75524c31a52757e214a1d6fe8ec76f3bff447', 'sha256:7a8649d952e9c85a2683c33400add09d878b3c07ac8d513c9ebc010629ee0166');
INSERT INTO ledger (sequence, id, cause, at, actor, type, body, salt, digest, chain) VALUES (37, '01HF7YAT0G0000000000000000-1', '01HF7YAT0G0000000000000000', '2026-01-06T09:00:00Z', 'tester', 'organization.agreed', '{"type":"organization.agreed","organization":"01HF7YAT020000000000000000-7","agreed":true}', '879c87d44604ff9a88c60e8772ee88a4', 'sha256:733ee8be2749eac9490bf0b13c4bc178dbb7d54d547316acbdadc480b2ff2f91', 'sha256:c40f03751377e1c2dc0d5ec6357e68a989142d4ad15c8ac0559455220da92f52');
INSERT INTO ledger (sequence, id, cause, at, actor, type, body, salt, digest, chain) VALUES (38, '01HF7YAT0H0000000000000000-1', '01HF7YAT0H0000000000000000', '2026-01-06T09:00:00Z', 'tester', 'person.speaking-counted', '{"type":"person.speaking-counted","party":"01HF7YAT020000000000000000-12","counted":false}', '3b5360b79b6e62e2e4288c653973b334', 'sha256:9b833370df495858e6ceb23a33bb34c0491dfb420ec233c7df40a85b4e2bd9ab', 'sha256:8e45070c5746e847278411e55d7a2603c017e482f3a1f7f649def3fff6602ce8');
INSERT INTO ledger (sequence, id, cause, at, actor, type, body, salt, digest, chain) VALUES (39, '01HF7YAT0J0000000000000000-1', '01HF7YAT0J0000000000000000', '2026-01-06T09:00:00Z', 'tester', 'organization.resources-set', '{"type":"organization.resources-set","organization":"01HF7YAT020000000000000000-7","resources":["money","space"],"said":true}', 'ad63c3632e201ad46ff8b9399f07705f', 'sha256:8dbc84b23c79d89dea23ac9126611f6727d5d75502fae7eb5b425b3c72b51fa4', 'sha256:10087b36146f10e336e9d61160e4e6533206156f9b4ba0985d8a7048177ce3ca');
INSERT INTO ledger (sequence, id, cause, at, actor, type, body, salt, digest, chain) VALUES (40, '01HF7YAT0K0000000000000000-1', '01HF7YAT0K0000000000000000', '2026-01-06T09:00:00Z', 'tester', 'organization.resources-set', '{"type":"organization.resources-set","organization":"01HF7YAT020000000000000000-5","resources":[],"said":true}', '3d5466166cc99c382f1a4e3179273a6e', 'sha256:4b9bdae5ab90edd15997791e2baf6a86bb4b014fbf2d74246cc637c9afeac04f', 'sha256:fca74ce0bb8b386b65b13ff45417e85055a726819c6a71d81624f9fc761ac2b4');
INSERT INTO ledger (sequence, id, cause, at, actor, type, body, salt, digest, chain) VALUES (41, '01HF7YAT0M0000000000000000-1', '01HF7YAT0M0000000000000000', '2026-01-06T09:00:00Z', 'tester', 'group.members-set', '{"type":"group.members-set","group":"01HF7YAT020000000000000000-21","members":["01HF7YAT020000000000000000-12","01HF7YAT020000000000000000-7"]}', '6495bd79491b17eefa6a2b95ce5f62e1', 'sha256:059cad0ca444eb85b8393dfec9e90aa039428819a9eba6f479486928a0d5f8c2', 'sha256:598dc0d6e2b5fa166fb01d3190eb93d983a62223dbf0067e10fd0a26c6bea0d4');
INSERT INTO ledger (sequence, id, cause, at, actor, type, body, salt, digest, chain) VALUES (42, '01HF7YAT0N0000000000000000-1', '01HF7YAT0N0000000000000000', '2026-01-06T09:00:00Z', 'tester', 'charter.governance-set', '{"type":"charter.governance-set","governance":"shared"}', 'b4e4eaebb612d57dd6b47a9d2d2f0752', 'sha256:8b97416184a762b9be3783bf4a843593102ed5c027de64260c7e09b18aa4ff45', 'sha256:e66915b2d198762669047fd9eada8ce2810b61c66914a13266b5237c58eb7e36');
INSERT INTO ledger (sequence, id, cause, at, actor, type, body, salt, digest, chain) VALUES (43, '01HF7YAT0P0000000000000000-1', '01HF7YAT0P0000000000000000', '2026-01-06T09:00:00Z', 'tester', 'aims.set', '{"type":"aims.set","aims":[{"id":"river","text":"A river to swim in","from":"2026-01-01","until":null}]}', '7129095455b292d3d3a3e632a05720b4', 'sha256:486dee881548445096878757a417c33b710e7d7e6fd93d95276807692734fbd4', 'sha256:8de725e3a57664c22663be49cf2edbc425088fdc44784880c70b600c3f216f08');
INSERT INTO ledger (sequence, id, cause, at, actor, type, body, salt, digest, chain) VALUES (44, '01HF7YAT0Q0000000000000000-1', '01HF7YAT0Q0000000000000000', '2026-01-06T09:00:00Z', 'tester', 'item.purpose-set', '{"type":"item.purpose-set","item":"01HF7YAT020000000000000000-23","purpose":{"aim":"river"}}', '2e9e81e6e8dfa2bc156df759196fc243', 'sha256:8fb4250e1fb6fbfe81afe216974d7794997895e1a21898ae1ad71eef0bfec2ea', 'sha256:7cae58e16b09210dfc559f03792e112c03596bf05a2cf14a6a31ccb1bfcd4385');
INSERT INTO ledger (sequence, id, cause, at, actor, type, body, salt, digest, chain) VALUES (45, '01HF7YAT0R0000000000000000-1', '01HF7YAT0R0000000000000000', '2026-01-06T09:00:00Z', 'tester', 'decision.purpose-set', '{"type":"decision.purpose-set","decision":"01HF7YAT020000000000000000-29","purpose":{"aim":"river"}}', 'bce23d0e961cc1254939be3896a20fc8', 'sha256:1b230de9937b51ba12425e2229786536b85e5e35050853982f04060f2629260a', 'sha256:2a65c3de1e87408c5529720360f9eff1b32a4582ae21ac09a4b5a672855d46cc');
INSERT INTO ledger (sequence, id, cause, at, actor, type, body, salt, digest, chain) VALUES (46, '01HF7YAT0S0000000000000000-1', '01HF7YAT0S0000000000000000', '2026-01-06T09:00:00Z', 'tester', 'charter.beginning-set', '{"type":"charter.beginning-set","beganOn":"2025-11-03"}', '6e23099186d1900bb48bc51263fe4d02', 'sha256:7dc3d58604d886216449d4fba67717f38fe187f859248adccbb613889a1d050e', 'sha256:88e6b007e90d031042586c393e5dda96772a2df25aa1d9bd3b2692e41e257386');
INSERT INTO ledger (sequence, id, cause, at, actor, type, body, salt, digest, chain) VALUES (47, '01HF7YAT0T0000000000000000-1', '01HF7YAT0T0000000000000000', '2026-01-06T09:00:00Z', 'tester', 'quick-win.set', '{"type":"quick-win.set","of":"aim","subject":"river","win":{"hopedFor":"2026-04-01","reachedOn":null}}', 'c1de1366fa6cb6cce17d8550199752d5', 'sha256:e9dd7f09cd1da715562d8b359aaa791da6a3dd9d15daee3cdab6786d4a48588f', 'sha256:f0b200a885b17649c68366054313e90d00263926bbd40570de2561176655783d');
INSERT INTO ledger (sequence, id, cause, at, actor, type, body, salt, digest, chain) VALUES (48, '01HF7YAT0V0000000000000000-2', '01HF7YAT0V0000000000000000', '2026-01-06T09:00:00Z', 'tester', 'pulse.opened', '{"type":"pulse.opened","pulse":"01HF7YAT0V0000000000000000-1","at":"2026-01-06T09:00:00Z"}', '8ece00f1e31d8743181cbaeee14db3d8', 'sha256:36219e6181ee0a1f2b2c6d26b9f5bfba500e6ead247ad55cd40a44360813bd1b', 'sha256:181f782f8a34365fbd60515de80e343f32808e5ec80465ee1e204b91e95d4e71');
INSERT INTO ledger (sequence, id, cause, at, actor, type, body, salt, digest, chain) VALUES (49, '01HF7YAT0W0000000000000000-1', '01HF7YAT0W0000000000000000', '2026-01-06T09:00:00Z', 'tester', 'pulse.answered', '{"type":"pulse.answered","pulse":"01HF7YAT0V0000000000000000-1","person":"01HF7YAT020000000000000000-12","answers":[{"organization":"01HF7YAT020000000000000000-5","power":2,"involvement":3,"resources":null,"reliability":4,"mission":4,"openness":1}]}', 'e7f755009118c2a246aad8b3d0415e59', 'sha256:bf330c28c9cc7ce42b653c08c659ce37c5d4e006a90c283f375b9945d8e078ec', 'sha256:aded0a9f44c6d2642042923cef8a05721bec013b14ae14777e97363721ee4292');
INSERT INTO ledger (sequence, id, cause, at, actor, type, body, salt, digest, chain) VALUES (50, '01HF7YAT0X0000000000000000-1', '01HF7YAT0X0000000000000000', '2026-01-06T09:00:00Z', 'tester', 'pulse.closed', '{"type":"pulse.closed","pulse":"01HF7YAT0V0000000000000000-1","at":"2026-01-06T09:00:00Z"}', 'd80528f53d9d665d47fc3f13b1811ea3', 'sha256:1fe1f3870a9aef6c156f4b067b17865bc6cfce0741eae9a3b4457ca1217545d0', 'sha256:bd89eacddd3be9cb507c24f055bb5101409b870f0534fa3e0f28fc5a2ad6d6a1');
INSERT INTO ledger (sequence, id, cause, at, actor, type, body, salt, digest, chain) VALUES (51, '01HF7YAT0Y0000000000000000-1', '01HF7YAT0Y0000000000000000', '2026-01-06T09:00:00Z', 'tester', 'person.erased', '{"type":"person.erased","party":"01HF7YAT020000000000000000-15","rewritten":[{"sequence":9,"digest":"sha256:2a9085ec36b60e10d3962b455acb45551be0992647b92bd14d7c52dbe1ea4f9d"},{"sequence":12,"digest":"sha256:b053c04230fa4c30582fbfbe4bf6de4754802e33036fe6372b10d4f318e9ecff"},{"sequence":19,"digest":"sha256:3c844f69084fe6efdc7d825a042d87aa156e9d7b443b5dcd43672e82cf0f9913"}]}', '351377d9a25f1de07593632196c7b7a4', 'sha256:5392daae6467b6990ed7718fcbba60c8f9f0d140f4dd896c6f0dc1dcf6331cf3', 'sha256:e8751db940b432e6bb6617d98b17459a69566138a9df5477fa8fa80050acbac4');
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
CREATE TRIGGER ledger_keeps_entries BEFORE DELETE ON ledger
     BEGIN SELECT RAISE(ABORT, 'the ledger loses no entry'); END;
CREATE TRIGGER ledger_keeps_links BEFORE UPDATE OF sequence, id, cause, at, actor, type, digest, chain ON ledger
     WHEN OLD.chain IS NOT NULL
     BEGIN SELECT RAISE(ABORT, 'what the chain of the ledger holds never changes'); END;
CREATE INDEX undoing_in_ledger ON ledger (sequence) WHERE type IN ('command.undone', 'command.redone');
CREATE INDEX answers_in_ledger ON ledger (sequence) WHERE type = 'pulse.answered';
CREATE TRIGGER ledger_is_chained BEFORE INSERT ON ledger
     WHEN NEW.chain IS NULL OR NEW.digest IS NULL OR instr(NEW.chain, ':') = 0 OR instr(NEW.digest, ':') = 0
     BEGIN SELECT RAISE(ABORT, 'an entry of the ledger needs its link of the chain'); END;
