import type { RosterWords } from '../roster-words.ts'

/** Who takes part, in English notes. */
export const ENGLISH_ROSTER: RosterWords = {
  roles: {
    chair: 'chair|co chair|cochair|vice chair|chairperson|presiding|chairman|president|chairs|chaired by|presided by',
    'note-taker':
      'scribe|note taker|notetaker|notes|minutes|secretary|recording|notary|minute taker|minutes taken by|scribes|' +
      'minutes takers|minutes taker|minute takers|note takers|taking notes|notes by|minutes by|notes taken by',
    facilitator:
      'facilitator|facilitators|facilitating|moderator|host|hosts|hosted by|facilitated by|timekeeper|time keeper',
    guest: 'guest|guests|observer|observers|visitor',
  },
  remarks:
    'he him|she her|they them|he|she|they|remote|remotely|online|voting|late|joined late|left early|tac|' +
    'tsc|toc|member|cpc|core|new|phone|on phone|by phone|virtual|in person|via zoom|zoom|' +
    'independent|invited|cpc member|regular member|voting member|partial|commcomm|gb|tc|ex officio|' +
    'alternate|proxy|deactivated|unlicensed|deleted|first half|second half|irc|muted|first time|maybe|' +
    'tentative|confirmed|brb|absent|excused|present',
  notNames:
    'attendees|attendance|present|agenda|notes|minutes|meeting|recording|date|time|zoom|everyone|quorum|' +
    'yes|no|none|all|total|location|join|please|add|the|this|there|we|here|welcome|regrets|absent|' +
    'apologies|name|company|organization|affiliation|members|role|email|link|video|chair|scribe|' +
    'facilitator|guests|topic|item|update|updates|also|and|on|in|at|from|with|not|new|discussion|reminder|' +
    'note|anyone|who|if|you|your|what|review|voting|representatives|additional|when|where|more|plus|' +
    'action|thanks|todo|unavailable|introductions|mailing|slides|transcript|project|next|see|others',
  groupLabels:
    'members|observers|guests|present|attendees|team|participants|remote|council|committee|staff|chairs|' +
    'editors|voting|others|other|also|board|physically|partially|online|leads|maintainers|people|students|faculty|advisors|advisers|mentors|trustees|officers|directors|residents|public|supervisors|volunteers|tutors|teachers|parents|delegates|panelists',
  nameColumns:
    'name|attendee|attendees|participant|participants|member|person|who|names|full name|present|representative',
  tellingNameColumns: 'attendee|attendees|participant|participants|present|representative',
  markColumns: 'present|attended|attendance|here|attending|in attendance|attended y n|present y n',
  organizationColumns:
    'organization|organisation|affiliation|company|org|member company|employer|institution|affiliations|' +
    'member organization|group',
  presentMarks: 'y|yes|present|true|p',
  honorifics: 'mr|mrs|ms|mx|dr|prof|sir',
  chairedBy:
    'meeting called to order by|called the meeting to order|meeting to order by|called to order by|meeting was chaired by|meeting chaired by|meeting was presided over by|meeting was facilitated by|meeting facilitated by',
  notesBy:
    'minutes by|notes by|minutes taken by|notes taken by|minutes recorded by|minutes prepared by|minutes submitted by|minutes written by|' +
    'respectfully submitted by|recorded by|scribed by|summary by|minutes|notes',
  presenceSigns:
    'present|attend|apolog|regrets|absent|excused|participants|on the call|chaired by|to order|presided|facilitated by|minutes|notes|recorded by|scribed by|submitted by|summary by',
}
