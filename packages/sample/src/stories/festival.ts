import type { Beat } from '../beat.ts'

/** The harvest festival: four planning meetings before each of two festivals, and what was learned. */
export const festival: readonly Beat[] = [
  {
    topic: 'Place and date',
    said: [
      'food|The fairground is free and so is its owner, for once.',
      'pantry|It needs to end before evening prayer.',
      'field|If there is to be music from our side, ask early, they play at weddings.',
    ],
    todo: ['sign for the fairground', 'ask the band from the camp road', 'apply for the permit for food stalls'],
    agreed: 'the festival is free and there is no stage for politicians',
  },
  {
    topic: 'Stalls',
    said: [
      'food|Twenty-two stalls, of which nine are jam.',
      'health|We would like the quiet corner, for the blood pressure.',
      'pantry|We bring the long tables, everybody brings a cloth.',
    ],
    todo: ['draw the plan of the stalls', 'find cups that are not plastic', 'write to the stallholders about power'],
  },
  {
    topic: 'Two weeks to go',
    said: [
      'field|The band wants to be paid like a band.',
      'food|The permit has come, without the fryer.',
      'The volunteers’ list has sixteen names and needs forty.',
    ],
    todo: ['pay the deposit of the band', 'recruit twenty-four volunteers', 'print the programme', 'rent four toilets'],
  },
  {
    topic: 'Looking back',
    said: [
      'pantry|Six hundred people, no fights, and soup left over.',
      'field|Our people danced until the lights went out, please write that down.',
      'food|We made four hundred dollars, which was never the point.',
    ],
    todo: ['write the thank-you letters', 'return the tables', 'write down what to do differently next year'],
  },
  {
    topic: 'Second festival',
    said: [
      'food|Same field, more shade, fewer jams.',
      'health|We could do flu shots, if the tent has a floor.',
      'Who speaks to the band this time? The number that we had does not answer.',
    ],
    todo: [
      'sign for the fairground for the second festival',
      'find out who can reach the band',
      'apply for a grant for shade sails',
    ],
  },
  {
    topic: 'Programme',
    said: [
      'pantry|The children’s corner can have the chapel lawn.',
      'food|The residents of the park would like a table of their own, with their map.',
      'health|The tent has a floor, so there will be needles.',
    ],
    todo: [
      'plan the children’s corner',
      'order the shade sails',
      'write the programme in three languages',
      'get the certificate of insurance',
    ],
    agreed: 'residents of the park open the festival',
  },
  {
    topic: 'Last check',
    said: [
      'food|Power, water, toilets, cups: done. Volunteers: thirty-one of forty.',
      'pantry|I have four more if they may sit down.',
      'The weather looks like nothing.',
    ],
    todo: [
      'call the volunteers who have not answered',
      'fetch the cups',
      'make the signs for parking',
      'brief the stewards',
    ],
  },
  {
    topic: 'Looking back on the second',
    said: [
      'food|Eight hundred people and not one plastic cup.',
      'health|A hundred and four flu shots.',
      'pantry|It was lovely, and I missed the band.',
    ],
    todo: [
      'send the thank-you notes to the stallholders',
      'add up the costs',
      'store the shade sails in a dry place',
      'visit the band in person before next year',
    ],
  },
]
