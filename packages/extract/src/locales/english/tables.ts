import type { TableWords } from '../table-words.ts'

/** The columns of English tables of tasks. */
export const ENGLISH_TABLES: TableWords = {
  task:
    'action|actions|action item|action items|task|tasks|to do|todo|what|item|next step|next steps|' +
    'description|action required|follow up|deliverable',
  clearlyTask:
    'action|actions|action item|action items|task|tasks|to do|todo|next step|next steps|action required|follow up|deliverable|deliverables',
  what: 'what',
  work: 'user story|user stories|story|stories|work item|work package|activity|subtask|subtasks|title|description|feature|topic|project|milestone|item',
  number: 'id|no|number|key|code|us|task id|ticket|ref|issue',
  owner:
    'owner|owners|who|assignee|assigned to|responsible|assigned|lead|person|responsibility|by whom|name|' +
    'responsible person|assignees|action owner',
  due: 'due|due date|deadline|by when|when|date|target|target date|eta|timeline',
  state: 'status|state|done|completed|progress|complete',
  doneMarks: 'done|completed|complete|closed|finished',
}
