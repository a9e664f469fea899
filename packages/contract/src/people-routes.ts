import { LooksResponse } from './look.ts'
import { MineResponse } from './mine.ts'
import { OwnAnswersResponse } from './own-answers.ts'

/** The doors behind which everybody sees what is held on them, and who looked. */
export const peopleRoutes = {
  mine: {
    method: 'GET',
    path: '/v1/coalitions/:coalition/mine',
    access: 'coalition',
    permission: 'own-data',
    request: null,
    response: MineResponse,
  },
  looks: {
    method: 'GET',
    path: '/v1/coalitions/:coalition/looks',
    access: 'coalition',
    permission: 'read-record',
    request: null,
    response: LooksResponse,
  },
  ownAnswers: {
    method: 'GET',
    path: '/v1/coalitions/:coalition/own-answers',
    access: 'coalition',
    permission: 'read-record',
    request: null,
    response: OwnAnswersResponse,
  },
} as const
