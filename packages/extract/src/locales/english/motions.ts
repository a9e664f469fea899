import type { MotionWords } from '../motion-words.ts'

/** Motions and votes in English notes. */
export const ENGLISH_MOTIONS: MotionWords = {
  sign: /motion|moved|moves|second|m\/s|\bmsc\b|\bmsp\b/,
  movedBy:
    /(?:moved|motioned|(?:put |brought |made )?forward|(?:a |the )?motion (?:was )?(?:made |moved )?|proposed) by|on (?:a |the )?motion (?:of|by|from)|mover|moved|motion/,
  moved: /moved|moves|motioned|motions|makes? (?:a |the )?motion|made (?:a |the )?motion|proposed|proposes/,
  secondedBy: /seconded by|seconder|second(?:ed)?(?: by)?|2nd(?: by)?/,
  seconded: /seconded|seconds|second|2nds/,
  carried:
    /motion (?:is |was |has )?(?:been )?(?:passed|passes|carried|carries|approved|adopted)|(?:passed|passes|carried|carries|adopted)(?= unanimously|[ ,]*\(?\d|[.!]?$| by )|vote (?:passed|passes|carried)|approved (?:unanimously|\d)|unanimously (?:approved|passed|adopted|carried)|all in favou?r|changes passed|voted (?:unanimously )?(?:\(?\d{1,3} ?[-–] ?\d{1,3}\)? )?to/,
  failed:
    /motion (?:is |was |has )?(?:been )?(?:failed|fails|defeated|lost|rejected|denied|not carried)|(?:failed|fails|defeated|rejected|denied)(?= unanimously|[ ,]*\(?\d|[.!]?$| for (?:lack|want))|does not (?:pass|carry)|did not (?:pass|carry)|not approved/,
  tabled:
    /tabled|postponed (?:until|to|indefinitely)|deferred (?:until|to)|motion (?:is |was )?(?:withdrawn|postponed|deferred)/,
  inFavour: /(?:votes? )?(?:in favou?r|for|yes|ayes?|yeas?)/,
  against: /(?:votes? )?(?:against|opposed|oppose|no|nays?|noes)/,
  abstaining: /abstain(?:ed|ing|s)?|abstentions?|abs/,
  unanimous: /unanimous(?:ly)?/,
}
