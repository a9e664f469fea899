import type { HeadingWords } from '../heading-words.ts'

/** The headings of English notes. */
export const ENGLISH_HEADINGS: HeadingWords = {
  whole: {
    attendees:
      'who joined|joined|joining|who attended|who was there|who came|attendees|atendees|attendence|attendants|attendance|attendee|present|participants|participant|attending|' +
      'in attendance|people|roll call|rollcall|members present|who s here|who is here|who was here|who was there|who came|hosts|host s|facilitated by|hosted by|chaired by|notes by|minutes by|notes taken by|presided by|on the call|roster|' +
      'attended|people present|sign in|attendee list|attendees list|in the room|here|panel|remote|guests|guest|' +
      'observers|present members|members|speakers|presenters|people in attendance|meeting participants|' +
      'meeting attendees|attendees affiliation|attendees company|attendance list|introductions|chair|chairs|' +
      'scribe|scribes|scribe s|presiding|facilitator|facilitators|note taker|note takers|notetaker|notary|' +
      'minute taker|minutes taken by|time keeper|timekeeper|secretary|moderator|host|physically present|partially present|' +
      'partly present|virtually present|online|also present|members attending|team members present|' +
      'voting members|tac voting members|non voting members',
    absent:
      'regrets|absent|apologies|not present|absences|excused|apologies for absence|sent regrets|missing|' +
      'unavailable|not in attendance|members not in attendance|cannot attend|can t attend|could not attend|not able to attend|not attending|absentees|members absent|on leave|unable to attend|away',
    invited: 'invited|invitees|optional|declined|awaiting|no response|cc',
    actions:
      'action items|action item|actions|action|next steps|next step|to do|todo|todos|to dos|follow ups|follow up|' +
      'followup|followups|tasks|suggested next steps|ais|ai|new action items|open actions|open action items|' +
      'action points|summary of action items|summary of actions|outstanding actions|actions from last meeting|' +
      'previous action items|previous actions|action items from last meeting|pending actions|' +
      'pending action items|carried over|carry over|old action items|outstanding action items|' +
      'review action items|review of action items|review of actions|action item review|actions arising|' +
      'what s next|commitments|to do list|todo list|assignments|homework|deliverables|who does what|' +
      'who is doing what|who will do what|owed|what we owe|who owes what|tasks assigned|assigned tasks|task list|' +
      'task assignments|tasks and owners|action log|actions log|action list|action register|action tracker|' +
      'action plan|action steps|actions and owners|actions agreed|agreed actions|actions to take|' +
      'actions required|follow up items|follow up actions|follow up tasks|items to follow up|to follow up|' +
      'things to do|jobs|tasks for next meeting|before next meeting|before the next meeting|for next time|' +
      'commitments made|promises|unfinished tasks|unfinished actions|overdue|overdue items|overdue actions|' +
      'still to do|still open|carried forward|carried over items|rolled over|loose ends|to be done|tasks to do|' +
      'outstanding tasks|open tasks|pending tasks|new tasks|action items and owners',
    'actions-done':
      'completed action items|completed actions|closed action items|closed actions|done|completed|' +
      'completed tasks|finished|resolved action items|tasks completed|items completed|completed items|' +
      'closed items|tasks done|completed since last meeting|done since last meeting',
    decisions:
      'decisions|decision|resolutions|resolution|decisions made|agreements|motions|votes|aligned|' +
      'summary of resolutions|approved|consensus|key decisions|agreed|what we agreed|points agreed|agreed points|' +
      'what was agreed|decisions reached|decisions taken|discussion conclusions|' +
      'discussion conclusion|conclusions and decisions|motions and votes|votes and motions|voting results|motions passed|' +
      'resolutions passed|approvals',
    agenda:
      'objective|objectives|purpose|purpose of the meeting|meeting purpose|meeting objective|meeting objectives|' +
      'what could be better|what could be improved|what can be improved|agenda|topics|proposed agenda|agenda items|meeting agenda|draft agenda|planned|planned agenda|' +
      'topics covered|discussion topics|upcoming meetings|upcoming|upcoming events|future topics|' +
      'future agenda items|parking lot|backlog|next meeting|next meetings|upcoming meeting|schedule|' +
      'weekly schedule|next week|agenda for next meeting|summary of issues|open issues|open prs',
    standing:
      'links|resources|recording|recordings|how to join|dial in|dial in information|antitrust|antitrust policy|' +
      'anti trust policy|antitrust notice|antitrust policy notice|code of conduct|logistics|zoom|meeting link|' +
      'meeting links|references|attachments|reference|invitation|join|connection|connection details|time|where|' +
      'when|location|calendar|meeting info|template|instructions|table of contents|contents|q a other|' +
      'how to contribute|comments|recording and transcript|before the meeting|during the meeting|during meeting|' +
      'before meeting|start meeting|start of meeting|end of meeting|after the meeting|end meeting',
    outcomes:
      'resolved|outcomes|outcome|meeting outcomes|takeaways|key takeaways|take aways|matters arising|business arising|' +
      'matters arising from the minutes|items arising|open items|outstanding items|outstanding issues|pending items|' +
      'unresolved items|conclusions|wrap up|actions taken|any other business|follow up from last meeting',
    transcript: 'transcript|transcription|full transcript|chat log|chat|meeting transcript|irc log',
  },
  roster: 'attendees|attendance|participants|present|attended|attending|attendee|roll',
  absent: 'regrets|absent|apologies|absences|excused|absentees',
  invited: 'invited',
  tasks:
    'to accomplish|work on next week|for next week|by next meeting|plans for next|goals for next|plan for next|' +
    'action item|next step|to do|todo|action point',
  tasksFirst: 'actions',
  tasksLast: 'actions|follow ups',
  tasksAnywhere: 'actions',
  notTasks:
    'github|git|gh|workflow|workflows|affirmative|legal|climate|direct|collective|ci|class actions|court|industrial|' +
    'actions speak|actions of|user|bulk|to do with|to do justice|call to|calls to|want to do|how to do|like to do|able to do|going to do|action network',
  done: 'completed|closed',
  talk: 'discussion|minutes|notes|wrap',
  members: 'members',
  voting: 'voting|present',
  decisions: 'decisions|resolutions|decision|resolution',
  decisionsFirst: 'decisions|resolutions|agreements|motions passed|key decisions',
  notDecisions:
    'needed|needing|pending|open|required|to make|to be|to take|making|process|record|records|policy|tree|upcoming|next|for discussion|rule|rules|how|draft|proposed|previous|last|conflict|dispute|maker|makers|discussion|discussions|discussed|why|what is|screen|issue',
  agenda: 'agenda',
  transcript: 'transcript',
  recording: 'recording',
  standing:
    'before the meeting|before meeting|during the meeting|during meeting|antitrust|conduct|dial|recording|recordings|transcript|disclaimer|logistics',
  openings: 'the|our|meeting|new|current',
  carried: 'previous|carried over|outstanding|overdue',
}
