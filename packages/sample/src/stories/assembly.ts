import type { Beat } from '../beat.ts'

/** What the quarterly assemblies of all members dealt with: two matters each. */
export const assembly: readonly Beat[] = [
  {
    topic: 'Getting to know each other',
    said: [
      'food|We have been neighbours for ten years and I had never been inside your office.',
      'field|For us the question is simple, who is here when it is hot and when it is wet.',
      'oldmill|I came because I was asked by name.',
      'youth|We would like to do something that is visible before we graduate.',
    ],
    todo: ['send round the list of everyone who came', 'bring a proposal for a first joint project'],
  },
  {
    topic: 'First joint project',
    said: [
      'river|The culvert walk needs fifty pairs of legs and no special knowledge.',
      'pantry|We can cook for fifty, that we can always do.',
      'field|Sunday, please, not Saturday, Saturday is a working day.',
    ],
    todo: ['find a Sunday for the big walk', 'write the invitation to the walk in three languages'],
    agreed: 'the culvert walk is the first project of the whole coalition',
  },
  {
    topic: 'What the walk showed',
    said: [
      'river|Fourteen of thirty-one, that is the number to remember.',
      'tenants|And nine letters, that is the other number.',
      'health|The damp is in our charts as well, we just never put it next to your map.',
      'field|The ditch along the camp road is not on your map.',
    ],
    todo: ['add the ditch along the camp road to the map', 'prepare an exhibition of the photos'],
  },
  {
    topic: 'Harvest festival',
    said: [
      'food|One day, one field, every organization with a table.',
      'pantry|With a blessing for those who like one and a band for the others.',
      'youth|Please, no plastic.',
    ],
    todo: ['name a contact for the festival in each organization', 'ask the owner of the fairground for a date'],
    agreed: 'the coalition holds a harvest festival every year',
  },
  {
    topic: 'Charter vote',
    said: [
      'tenants|It is two pages now and I can live with every line.',
      'oldmill|The line about those directly affected is why I will say yes.',
      'field|We had asked for a line about interpretation and it says when possible.',
      'river|We can change that to always, if the budget follows.',
    ],
    todo: ['change the line on interpretation to always', 'send the final charter to all boards'],
    agreed: 'the charter is adopted, no one being outside their range of tolerance',
  },
  {
    topic: 'Hotline report',
    said: [
      'tenants|A hundred calls, and the longest was two hours.',
      'health|We would like to be on the list for calls about mould.',
      'pantry|Put the number on our boxes.',
    ],
    todo: ['print the hotline number on the food boxes', 'add the clinic to the list of contacts'],
  },
  {
    topic: 'One year on',
    said: [
      'river|Sixty thousand from the county, eight organizations, one charter.',
      'food|Three tons of greens not thrown away.',
      'oldmill|We are still there, that is my report.',
      'health|The vouchers started in this room as a joke, remember.',
    ],
    todo: [
      'write the story of the first year with a part from every organization',
      'make a page with the thanks of the residents',
    ],
  },
  {
    topic: 'Resilience grant',
    said: [
      'river|It would be the largest grant that anybody in this room has ever held.',
      'tenants|With a condition, or not at all.',
      'food|The sponsor can carry it, but the reports need people.',
    ],
    todo: ['list who could help with the reports', 'write a plain summary of the grant for members'],
    agreed: 'the coalition applies with the anti-displacement condition or not at all',
  },
  {
    topic: 'The flood',
    said: [
      'oldmill|Thank you for the dehumidifiers and for the soup, in that order.',
      'health|Forty people at the van in two afternoons.',
      'tenants|The calls came faster than we could write.',
      'youth|We filled sandbags with people whom we did not know in the morning.',
    ],
    todo: ['collect what each organization could lend next time', 'write to those who gave money'],
  },
  {
    topic: 'Relief fund',
    said: [
      'food|Nineteen thousand came in and eleven thousand is out.',
      'oldmill|The list was fair, I checked it with three neighbours.',
      'pantry|We have people in the upper row who were too proud to ask.',
    ],
    todo: ['visit the upper row about the relief fund', 'publish the sums of the relief fund without names'],
    agreed: 'what is left of the relief fund stays reserved for the next flood',
  },
  {
    topic: 'Digging has begun',
    said: [
      'river|Two culverts are in, and it looks like nothing at all, which is the point.',
      'tenants|Six people from the park earn a wage on it.',
      'youth|We made a time-lapse.',
    ],
    todo: ['show the time-lapse at the library', 'plan the opening of the first culvert'],
  },
  {
    topic: 'Can residents buy the park',
    said: [
      'tenants|It has been done forty times in this state.',
      'oldmill|I would like to hear it from those who live in one of the forty.',
      'food|Harvest Commons began with people who did not have the money either.',
      'river|We can find out what it would take by the next assembly.',
    ],
    todo: ['find out what a purchase would take', 'invite residents of a park that bought itself'],
  },
  {
    topic: 'State of the coalition',
    said: [
      'river|I have put it all on nine slides, I will go through them quickly.',
      'tenants|Before the slides, can we hear who is missing today and why?',
      'pantry|I have a list of three organizations whom I have not seen since the summer.',
      'health|We should go to them and not wait.',
    ],
    todo: ['visit the organizations that were missing today', 'send the slides to all members'],
  },
  {
    topic: 'Vouchers for three hundred',
    said: [
      'health|Two hundred and twelve cards are in use, and it is the cheapest medicine that we have.',
      'food|Both stalls break even.',
      'oldmill|The Friday in the laundry room is the best hour of the week.',
    ],
    todo: ['make a poster on the stamp cards', 'ask the foundation for a visit'],
    agreed: 'the coalition supports a request for three years of vouchers',
  },
  {
    topic: 'Residents’ purchase',
    said: [
      'oldmill|Thirty-eight to three, and we ask for your support in writing.',
      'tenants|The sixty days have begun, and everything has a date now.',
      'river|I have the plan here with every line on it, most of the lines have my name and I am fine with that.',
      'health|I am not so sure that you should be fine with that.',
    ],
    todo: [
      'write the letter of support to the association',
      'sign up for a line of the sixty-day plan',
      'answer the questions of the press on the purchase',
    ],
    agreed: 'the coalition supports the purchase in the words of the residents',
  },
  {
    topic: 'Three goals for next year',
    said: [
      'food|Three goals, and two names on each, that was the agreement in the circle.',
      'river|I have put names where there were none.',
      'pantry|My name is on something that I have never heard of.',
      'youth|Can we strike the ones that nobody has claimed?',
    ],
    todo: [
      'strike the goals that nobody has claimed',
      'send the plan with its names to all boards',
      'set the dates for next year’s assemblies',
    ],
    agreed: 'next year has three goals: the park, the second phase and the vouchers',
  },
]
