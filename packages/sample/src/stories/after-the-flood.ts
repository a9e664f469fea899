import type { Beat } from '../beat.ts'

/** What came of the grant, the culverts and the purchase of the park, in the order in which it happened. */
export const afterTheFlood: readonly Beat[] = [
  {
    topic: 'After the flood',
    said: [
      'The debris is gone and the photos are better evidence than the whole survey.',
      'oldmill|People are tired and they want to know what happens next, not how we feel.',
      'river|Water stood behind the laundry room culvert for thirty hours.',
    ],
    todo: [
      'compare the water marks with the flood map',
      'write a two-page report on the flood for the county',
      'collect the receipts of households for the relief fund',
    ],
    agreed: 'relief money goes out by need, and residents check the list',
  },
  {
    topic: 'The grant',
    said: [
      'river|We got it: two hundred and twenty-five thousand, with the condition in the contract.',
      'tenants|Read the condition again before anyone opens a bottle.',
      'oldmill|Will somebody tell my row, please, before it is in the paper.',
    ],
    todo: [
      'go door to door in the low row with the news',
      'read the grant contract and list its deadlines',
      'invite the water district to the next meeting',
      'write the joint press release',
    ],
  },
  {
    topic: 'Work plan',
    said: [
      'river|Twelve culverts in fourteen months is possible only if the permits go in together.',
      'The district wants one contact person and I suppose that is us again.',
      'tenants|We want local hiring in the tender, at least the labourers.',
    ],
    todo: [
      'bundle the twelve permit applications',
      'write the local hiring clause for the tender',
      'make a calendar of the grant with every reporting day',
      'set up the monthly call with the water district',
    ],
  },
  {
    topic: 'Tender',
    said: [
      'river|Four bids, two of them serious, one from the valley.',
      'oldmill|The valley one is the one whose trucks have been parked in the creek.',
      'youth|Can we score them in public? That would be a lesson for our class.',
    ],
    todo: [
      'check the references of the two serious bidders',
      'write the scoring sheet for the bids',
      'ask the district about the noise hours',
    ],
    agreed: 'the bid of Carrow and Daughters is recommended to the water district',
    moved: { by: 'youth', text: 'the bids are scored in public', outcome: 'tabled' },
  },
  {
    topic: 'First dig',
    said: [
      'river|The laundry room culvert is out, there was a shopping cart in it and a pram.',
      'oldmill|They start at six thirty, that was not the agreement.',
      'tenants|Six people from the park are on the crew.',
    ],
    todo: [
      'raise the starting hour with the contractor',
      'take the before and after pictures for the fund',
      'put up the signs for the footpath closure',
      'send the first hours of the local crew to the district',
    ],
  },
  {
    topic: 'Right of first refusal',
    said: [
      'tenants|If residents could buy the park themselves, the law gives them sixty days, but only with an association on file.',
      'oldmill|We are two people with a folder, we are not an association on file.',
      'It would be four million or so, that is not a bake sale.',
    ],
    todo: [
      'file the papers for the residents’ association',
      'ask the community loan fund what it would lend against',
      'find out whether the park is for sale at all',
      'organize an evening where residents hear from a park that bought itself',
    ],
  },
  {
    topic: 'Evening on ownership',
    said: [
      'oldmill|Fifty-two people came, and the questions went on until the janitor turned off the lights.',
      'tenants|The woman from the other park said that the hardest part was the first meeting without an organizer.',
      'We owe people the answer on the monthly cost.',
    ],
    todo: [
      'work out the monthly cost for three purchase prices',
      'write up the questions from the evening with answers',
      'call everyone who left a number',
    ],
  },
  {
    topic: 'Quarterly report to the fund',
    said: [
      'river|The report is due and the only person who knows where the numbers are has been ill.',
      'We need two more people who can log in to the portal.',
      'tenants|The hiring numbers are good, put them first.',
    ],
    todo: [
      'write the narrative of the quarterly report',
      'reconcile the invoices with the budget lines',
      'add the crew hours to the report',
      'get a second log-in for the portal of the fund',
    ],
  },
  {
    topic: 'Culverts three to five',
    said: [
      'river|Three to five are done and the sixth is waiting for a gas line.',
      'oldmill|Last night’s rain went straight through, I stood there and watched it.',
      'youth|Our class wants to measure the flow before and after.',
    ],
    todo: [
      'get the gas company to a meeting at the sixth culvert',
      'lend the flow meter to the students and show them how it works',
      'write the monthly update for the residents',
      'check the invoice for the fourth culvert',
    ],
  },
  {
    topic: 'Insurance and letters',
    said: [
      'tenants|Brightwater now says that insurance requires the low row to be cleared.',
      'river|The new flood line puts the low row outside the ten-year water, so that is not true any more.',
      'We need that in writing from someone with a stamp.',
    ],
    todo: [
      'get a stamped statement on the new flood line',
      'answer the insurance letter together with legal aid',
      'tell the low row what the letter means and what it does not',
      'ask the insurance commissioner for the rule in question',
    ],
  },
  {
    topic: 'Ombudsman',
    said: [
      'tenants|The ombudsman found for the nine households, with costs.',
      'oldmill|The manager has stopped waving.',
      'This can carry the whole campaign if we tell it right.',
    ],
    todo: [
      'write the story of the nine households, with their consent',
      'send the finding to every household in the park',
      'prepare the talking points for the radio',
      'update the timeline on the website',
    ],
    agreed: 'the nine households decide for themselves who speaks to the radio',
  },
  {
    topic: 'Loan fund',
    said: [
      'The loan fund would go to seventy percent, with a resident board and an audit.',
      'oldmill|A resident board means meetings, and I already have this one.',
      'tenants|We can train people for the board, we have done it elsewhere.',
    ],
    todo: [
      'answer the twenty questions of the loan fund',
      'plan the training for the resident board',
      'put the audit out to three accountants',
      'prepare the term sheet for the residents’ meeting',
      'book the hall for the residents’ meeting',
    ],
    moved: { by: 'oldmill', text: 'residents hold two of the three signatures', outcome: 'failed' },
  },
  {
    topic: 'Culverts six to nine',
    said: [
      'river|Six to nine are in the ground, the gas company took five weeks to move one pipe.',
      'The reserve is down to four percent.',
      'youth|Our measurements are on a poster at the library.',
    ],
    todo: [
      'write the change request for the reserve',
      'plan the walk with the supervisors along the finished culverts',
      'send the fund the pictures of culverts six to nine',
      'file the permit extension for the last three',
    ],
  },
  {
    topic: 'Residents’ vote',
    said: [
      'oldmill|Thirty-eight for, three against, four not at home.',
      'tenants|We now have sixty days and a very long list.',
      'Everything on that list seems to begin with the same three letters of the alphabet.',
    ],
    todo: [
      'send the notice of the vote to Brightwater by registered mail',
      'make the sixty-day plan with a name on every line',
      'open the escrow account for the association',
      'answer the questions of the loan fund on the reserve',
      'write to the county about the transfer tax',
    ],
    agreed: 'the association leads on the purchase and the coalition supports it',
  },
  {
    topic: 'Sixty days, the middle',
    said: [
      'We are on day thirty-one and nineteen lines of the plan are done.',
      'tenants|The appraisal came in lower than the asking price, that helps.',
      'oldmill|People keep asking me things that I do not know.',
    ],
    todo: [
      'send the appraisal to the loan fund',
      'write the weekly bulletin for the park',
      'prepare the counter-offer with the lawyer',
      'collect the membership fees of the association',
      'set up the meeting between the lender and the new board',
    ],
  },
  {
    topic: 'Last three culverts',
    said: [
      'river|Ten is done, eleven is half done, and twelve is a hole with a fence.',
      'The final report needs figures from everybody, and I would rather not write it alone.',
      'oldmill|We had two inches in a night and nobody called anyone.',
    ],
    todo: [
      'write the outline of the final report',
      'collect the flow measurements for the final report',
      'check the fence around the twelfth culvert',
      'draft the letter that asks for a second phase',
      'get the last invoices from the contractor',
    ],
  },
]
