import type { Beat } from '../beat.ts'

/** The flood and eviction hotline, from the first number to night shifts. */
export const hotline: readonly Beat[] = [
  {
    topic: 'One number',
    said: [
      'tenants|People have my private number on the wall of the laundry room, that cannot go on.',
      'river|One number for water and for letters, since it is the same households.',
      'A voice line costs nine dollars a month, the rest is people.',
    ],
    todo: [
      'rent the phone number',
      'write the first script for callers',
      'ask members for volunteers who speak Spanish or Vietnamese',
    ],
    agreed: 'the hotline covers floods and evictions, and nothing else for now',
  },
  {
    topic: 'Shifts',
    said: [
      'tenants|Nine volunteers, seven of them only in the evening.',
      'river|Mornings are when the letters come.',
      'oldmill|I am at home in the mornings.',
    ],
    todo: [
      'make the shift plan for the first month',
      'set up the forwarding for mornings',
      'train the nine volunteers on the script',
    ],
  },
  {
    topic: 'What we write down',
    said: [
      'tenants|No papers, no status, no landlord’s name unless they want it.',
      'river|For the flood calls we need the street and the height of the water, that is all.',
      'The log must not be a spreadsheet that anyone can forward.',
    ],
    todo: [
      'write the page on what we keep and for how long',
      'set up the call log with two locks',
      'delete the test calls',
    ],
    agreed: 'call notes are deleted after ninety days',
  },
  {
    topic: 'First hundred calls',
    said: [
      'tenants|A hundred and three calls: sixty on letters, thirty-one on water, the rest lonely.',
      'oldmill|Lonely is also a reason to call.',
      'river|Half of the water calls came in one night.',
    ],
    todo: [
      'write a summary of the first hundred calls',
      'make a plan for nights with high water',
      'find a contact for people who just need to talk',
    ],
  },
  {
    topic: 'Interpreters',
    said: [
      'tenants|Callers hang up when they hear English first.',
      'The menu can start in three languages if someone records it.',
      'youth|We have a microphone and a quiet cupboard.',
    ],
    todo: [
      'record the greeting in three languages',
      'make a list of interpreters with their hours',
      'test the menu with five callers',
    ],
  },
  {
    topic: 'Night plan',
    said: [
      'river|When the gauge passes eight feet two of us are on the phone until it falls.',
      'oldmill|Somebody has to ring the people who will not ring us.',
      'tenants|And someone has to sleep.',
    ],
    todo: [
      'set the alert on the river gauge',
      'write the night plan on one sheet',
      'make the list of households to ring first',
      'buy two battery packs',
    ],
  },
  {
    topic: 'After the flood',
    said: [
      'tenants|Two hundred and eleven calls in three days with five people, that was too close.',
      'river|The gauge alert worked, the forwarding did not.',
      'oldmill|They called each other when they could not reach us, which is what should happen.',
    ],
    todo: [
      'repair the forwarding and test it every month',
      'thank the volunteers in person',
      'write down what went wrong and what did not',
      'call back the nineteen missed callers',
    ],
  },
  {
    topic: 'Legal aid',
    said: [
      'tenants|Legal aid takes ten cases a month from us, if they come with the papers in order.',
      'The handover form has eleven fields, five would do.',
      'river|I can sit with whoever does the forms.',
    ],
    todo: [
      'shorten the handover form',
      'agree on a weekly hour with legal aid',
      'train two volunteers on the papers',
      'update the script with the new law',
    ],
  },
  {
    topic: 'Fewer volunteers',
    said: [
      'tenants|Five of nine are still with us, and the shifts have not become fewer.',
      'river|I am covering Tuesday and Thursday for now.',
      'We should ask why they left before we look for new ones.',
    ],
    todo: [
      'call the four volunteers who left',
      'put out a call for volunteers at the college',
      'cover the Tuesday and Thursday shifts',
      'shorten the shifts to two hours',
    ],
  },
  {
    topic: 'Hotline and the purchase',
    said: [
      'tenants|Half of the calls are now about the sixty days.',
      'oldmill|People ask me in the street what the hotline told them, and it was not the same thing twice.',
      'river|Then we need one sheet of answers and everybody reads from it.',
    ],
    todo: [
      'write the sheet of answers on the purchase',
      'brief all the volunteers on the sheet',
      'send the most frequent questions to the lawyer',
      'report the numbers of the hotline to the circle',
    ],
  },
]
