import type { MotionWords } from '../motion-words.ts'

/** Motions and votes in English notes. */
export const ENGLISH_MOTIONS: MotionWords = {
  sign: /motion|moved|moves|\bmove (?:to|that|we)\b|second|m\/s|\bmsc\b|\bmsp\b/,
  movedBy:
    /(?:moved|motioned|(?:put |brought |made )?forward|(?:a |the )?motion(?: was)?(?: made| moved)?|proposed) by|on (?:a |the )?motion (?:of|by|from)|mover|moved|proposed|proposer|motion/,
  moved:
    /moved|moves|motioned|motions|makes? (?:a |the )?motion|made (?:a |the )?motion|proposed|proposes|move(?= (?:to|that|we))|motion(?= to|;|,|$)/,
  secondedBy: /seconded by|seconder|second(?:ed)?(?: by)?|2nd(?: by)?/,
  seconded: /seconded|seconds|second|2nds/,
  put: /proposed|moved/,
  iMove:
    /i(?:['’](?:ll|d|m)| will| would| can)? (?:like to |happy to |gladly |also )?(?:second|move|motion|propose|seconded|moved)/,
  carried:
    /motion (?:is |was |has )?(?:been )?(?:passed|passes|carried|carries|approved|adopted)|(?:passed|passes|carried|carries|adopted|approved)(?= unanimously|[ ,]*\(?\d|[.!)\]]{0,2}$| by )|pass(?=\]|\))|vote (?:passed|passes|carried)|approved (?:unanimously|\d)|unanimously (?:approved|passed|adopted|carried)|all in favou?r|changes passed|voted (?:unanimously )?(?:\(?\d{1,3} ?[-–] ?\d{1,3}\)? )?to/,
  failed:
    /motion (?:is |was |has )?(?:been )?(?:failed|fails|defeated|lost|rejected|denied|not carried)|(?:failed|fails|defeated|rejected|denied)(?= unanimously|[ ,]*\(?\d|[.!)\]]{0,2}$| for (?:lack|want))|does not (?:pass|carry)|did not (?:pass|carry)|not approved/,
  tabled:
    /tabled|postponed (?:until|to|indefinitely)|deferred (?:until|to)|motion (?:is |was )?(?:withdrawn|postponed|deferred)/,
  inFavour: /(?:votes? )?(?:in favou?r|for|yes|ayes?|yeas?)/,
  against: /(?:votes? )?(?:against|opposed|oppose|no|nays?|noes)/,
  abstaining: /abstain(?:ed|ing|s)?|abstentions?|abs/,
  consensus: /consensus|general agreement/,
  consent: /consent(?:ed)?|(?:no|without) objections?|no opposition/,
  majority: /vot(?:e|ed|es)|motion|majority/,
  names: /motion|proposal|resolution|vote/,
  results: /tabled|failed|fails|rejected|defeated|denied|carried|carries|withdrawn|passed|passes|approved|adopted/,
  elected: /elected|appointed/,
  plainWords:
    'motion|move|moves|moved|mover|proposed|proposer|proposes|seconded|second|seconder|carried|passed|passes|approved|vote|votes|unanimous|unanimously|discussion|whereas|board|committee|chair|council|minutes|abstained|opposed|ayes|nays',
  unanimous: /unanimous(?:ly)?/,
}
