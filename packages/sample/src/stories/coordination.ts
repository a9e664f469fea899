import type { Beat } from '../beat.ts'

/** The circle of delegates: charter, money, roles and the coalition's own health. */
export const coordination: readonly Beat[] = [
  {
    topic: 'Charter',
    said: [
      'river|We need two pages that say how we decide, who convenes and how we part ways if we must.',
      'tenants|And who gets named in the paper, that has ended better coalitions than ours.',
      'pantry|Please keep it in words that my volunteers would use.',
    ],
    todo: [
      'write the first draft of the charter',
      'collect what each organization wants and cannot accept',
      'look at the charters of two other coalitions',
    ],
    agreed: 'the circle decides by consent, with one delegate for each organization',
  },
  {
    topic: 'Rotation',
    said: [
      'tenants|If the same person convenes and writes the notes, the rest of us stop preparing.',
      'health|We can do every third one, not more.',
      'river|I do not mind doing it, honestly.',
    ],
    todo: [
      'make the rota for convening and for notes',
      'write a half-page on what the facilitator does',
      'set up the shared folder so that all delegates can write',
    ],
    agreed: 'convening and notes rotate through the organizations',
  },
  {
    topic: 'Fiscal sponsor',
    said: [
      'food|Harvest Commons can hold the money for seven percent, our board has voted.',
      'river|The grants need somebody with an audit, and that is only you or the clinic.',
      'field|We have been burned by a sponsor before, we want to see the statement every month.',
    ],
    todo: [
      'draft the agreement with the fiscal sponsor',
      'set up the monthly statement to all organizations',
      'ask the auditor what a joint account needs',
    ],
    agreed: 'Harvest Commons is the fiscal sponsor for two years',
  },
  {
    topic: 'Levels of participation',
    said: [
      'youth|We are two people with exams, we cannot be in everything and we do not want to apologise for it.',
      'pantry|Put us down as supporting, that is what we are.',
      'oldmill|We are not supporting, we are what it is about.',
    ],
    todo: [
      'ask each organization which level of participation it wants',
      'add the levels to the charter',
      'call the ones who were not here',
    ],
    moved: { by: 'field', text: 'groups without staff are paid for the evenings that they give', outcome: 'tabled' },
  },
  {
    topic: 'Communications',
    said: [
      'tenants|The last release named one organization out of eight.',
      'river|It went out at eleven at night, I used the list that I had.',
      'youth|We can look after the feed if someone checks the facts.',
    ],
    todo: [
      'write a checklist for releases with the credit line',
      'make one press list out of the three we have',
      'draft a newsletter for members',
    ],
    agreed: 'every release names all the organizations that worked on it',
  },
  {
    topic: 'Budget of the coalition',
    said: [
      'food|Eleven thousand in, nine promised, and a printer that eats a thousand a year.',
      'tenants|Interpretation should be a line of its own and not what is left over.',
      'health|We could give the room for free if that counts as a contribution.',
    ],
    todo: [
      'draft the budget for the year with interpretation as its own line',
      'list what each organization gives that is not money',
      'find a cheaper printer contract',
    ],
    moved: { by: 'field', text: 'a tenth of every grant goes to interpreting', outcome: 'failed' },
  },
  {
    topic: 'Half-way check',
    said: [
      'tenants|Good: culverts, vouchers, the hotline. Not good: we lean on very few shoulders.',
      'food|Some of us have not said a word in this circle for months, and nobody has asked them why.',
      'river|I will take on less when somebody takes on more.',
    ],
    todo: [
      'send out the short survey for members',
      'call the organizations that have been quiet',
      'write up the half-way check on one page',
    ],
    moved: { by: 'youth', text: 'half of the seats in the circle go to people under twenty-five', outcome: 'failed' },
  },
  {
    topic: 'Survey',
    said: [
      'health|Twenty-four answers: people trust each other and do not know what the others are doing.',
      'pantry|I learned more from the survey than from a year of newsletters.',
      'We should read the comments on the evening times together.',
    ],
    todo: [
      'share the results of the survey with all the members',
      'propose two changes that follow from the survey',
      'test a lunchtime meeting',
    ],
    moved: { by: 'pantry', text: 'the survey is read out by telephone to those who do not write', outcome: 'tabled' },
  },
  {
    topic: 'Insurance for events',
    said: [
      'food|The festival needs a certificate that names the county.',
      'river|I can do it, I have the broker on the phone anyway.',
      'tenants|This is the fourth thing today that you can do anyway.',
    ],
    todo: [
      'get the insurance certificate for the festival',
      'compare the price of a policy for the whole year',
      'write down the broker’s contact for everyone',
      'update the list of who holds which contact',
    ],
    moved: { by: 'oldmill', text: 'the park chooses its own insurer', outcome: 'failed' },
  },
  {
    topic: 'New members',
    said: [
      'tenants|The library workers have asked to join, and so has a developer, which I find interesting.',
      'pantry|A sponsor for each newcomer, so that nobody sits in the corner.',
      'We never wrote down how one joins.',
    ],
    todo: ['write the page on how to join', 'meet the library workers', 'answer the developer politely'],
    agreed: 'the library workers are welcome as a supporting organization from next quarter',
  },
  {
    topic: 'Staff hours',
    said: [
      'river|I counted: it is twenty-two hours a week, and I am paid for eight.',
      'health|That is not a role any more, it is a rescue.',
      'food|If there were money for a coordinator, who would dare to apply?',
    ],
    todo: [
      'write the description of a paid coordinator',
      'find out which grant could pay for a coordinator',
      'list everything that would stop if one person were away',
      'move the portal log-ins into a shared safe',
    ],
    moved: { by: 'pantry', text: 'volunteer hours are counted like staff hours', outcome: 'tabled' },
  },
  {
    topic: 'Grants calendar',
    said: [
      'food|Two reports, one renewal and an audit, all in the same fortnight.',
      'We have one calendar for that and it lives in somebody’s head.',
      'tenants|Then let us get it out of there.',
    ],
    todo: [
      'put every grant deadline into the shared calendar',
      'write the renewal for the resilience grant',
      'gather the papers for the audit',
      'send the signed contract to the sponsor',
    ],
    moved: { by: 'oldmill', text: 'no application goes out in the month of a hearing', outcome: 'failed' },
  },
  {
    topic: 'Handover',
    said: [
      'health|A deputy for every task, even if the deputy only knows where the folder is.',
      'river|That sounds lovely, it will take me a week to write down.',
      'tenants|Then it is worth a week.',
    ],
    todo: [
      'write the handover sheet for the grants',
      'name a deputy for each task',
      'schedule three handover sessions',
      'write the handover sheet for the website',
    ],
  },
  {
    topic: 'Plan for next year',
    said: [
      'tenants|Purchase of the park, second phase of the culverts, three years of vouchers: it is too much for the circle as it is.',
      'food|Fewer things, and each with two names on it.',
      'river|I have drafted a plan, since nobody else had.',
    ],
    todo: [
      'send round the draft of next year’s plan',
      'collect the amendments to the plan',
      'prepare the vote of the assembly on the plan',
      'reserve the hall for the assembly',
      'write the invitation to the assembly',
    ],
    agreed: 'the plan goes to the assembly with no more than three goals',
  },
]
