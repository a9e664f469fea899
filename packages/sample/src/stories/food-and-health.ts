import type { Beat } from '../beat.ts'

/** Pantries, cold storage and produce on prescription, in the order in which it happened. */
export const foodAndHealth: readonly Beat[] = [
  {
    topic: 'Who feeds whom',
    said: [
      'food|On Wednesdays there are three distributions within a mile, and on Sundays there is nothing.',
      'pantry|Our line starts at six in the morning because people think that we run out, and they are right.',
      'field|The people who pick it cannot come on weekdays at all.',
    ],
    todo: [
      'make one table of opening hours for all pantries in the valley',
      'ask people in line which hours they could come',
      'find out what the school kitchens throw away',
    ],
    agreed: 'we share one calendar before we start anything new',
  },
  {
    topic: 'Opening hours',
    said: [
      'pantry|If Harvest Commons took the Wednesday, we could do Saturday.',
      'field|Sunday after five, at the camp road, would reach two hundred people.',
      'food|Our drivers are volunteers, Sunday is hard but not impossible.',
    ],
    todo: [
      'try the Saturday opening for six weeks',
      'ask the drivers who would do a Sunday round',
      'put the new hours on a card in four languages',
    ],
    moved: { by: 'pantry', text: 'the pantry keeps its own hours on feast days', outcome: 'tabled' },
  },
  {
    topic: 'Cold storage',
    said: [
      'food|We lost eleven crates of greens last week because the walk-in at the parish died.',
      'pantry|The parish fridge is older than I am.',
      'health|The clinic has an unused cold room that passed its last inspection.',
    ],
    todo: [
      'measure the cold room at the clinic',
      'get two quotes for repairing the walk-in',
      'ask the health inspector what a shared cold room needs',
      'list what each pantry would store in it',
    ],
  },
  {
    topic: 'Cold room agreement',
    said: [
      'health|Our board will want a page that says who cleans and who pays for the power.',
      'food|We can pay the power if someone else cleans.',
      'pantry|We clean, we have the people for it.',
    ],
    todo: [
      'write the one-page agreement on the cold room',
      'buy a thermometer that keeps a record',
      'draw up the cleaning rota',
    ],
    agreed: 'the cold room is shared for a trial of six months',
  },
  {
    topic: 'Sunday round',
    said: [
      'field|Sixty-four boxes on the first Sunday and we could have used a hundred.',
      'field|Nobody wanted to give an address, and nobody should have to.',
      'food|The van needs a second key and a better ramp.',
    ],
    todo: [
      'cut a second key for the van',
      'ask the growers for boxes that can be carried by one person',
      'write a counting sheet that asks for no names',
    ],
  },
  {
    topic: 'Produce on prescription',
    said: [
      'health|We can write vouchers for vegetables as we write them for anything else, if someone accepts them.',
      'food|Our stall would take them, we need to be paid within the month.',
      'bridge|The people in the park by the river would qualify, nearly all of them.',
    ],
    todo: [
      'design the voucher and its numbering',
      'ask the state office whether the vouchers count as income',
      'train two people at the stall to accept vouchers',
      'find a hundred patients for the pilot',
    ],
  },
  {
    topic: 'Voucher pilot',
    said: [
      'health|Forty-one patients have vouchers and twenty-nine have used one.',
      'food|People apologise when they hand it over, we should change how it looks.',
      'pantry|Could it look like the loyalty card at the bakery?',
    ],
    todo: [
      'redesign the voucher as a stamp card',
      'call the twelve patients who have not used theirs',
      'pay the stall for the first month',
    ],
  },
  {
    topic: 'Heat and the fields',
    said: [
      'field|Two people collapsed on the same day in the same row, and the foreman moved the water truck afterwards.',
      'health|We can send the van at the end of the shift but we need a place with shade.',
      'field|They will come if it is not on the grower’s land.',
    ],
    todo: [
      'find a shaded stop for the van outside the fields',
      'print the heat card with the phone number of the clinic',
      'ask the growers’ association about the water truck',
      'order two hundred electrolyte packs',
    ],
    agreed: 'the van goes to the camp road on Thursdays until the season ends',
    moved: { by: 'field', text: 'the van goes out at noon as well', outcome: 'failed' },
  },
  {
    topic: 'Van days',
    said: [
      'health|Thirty-seven people on the first day, mostly blood pressure and eyes.',
      'field|It works because of who is standing next to the van.',
      'bridge|I can bring the intake sheet that we made for the park.',
    ],
    todo: [
      'shorten the intake sheet to one page',
      'find two interpreters for Thursdays',
      'ask the eye doctor for a morning',
    ],
  },
  {
    topic: 'School kitchens',
    said: [
      'food|The middle school throws away forty trays a day and would rather not.',
      'pantry|We can fetch them if they are cooled by three.',
      'health|There is a form for that, there is always a form.',
    ],
    todo: [
      'fill in the food recovery form for the middle school',
      'find a driver for three o’clock on school days',
      'buy lids for the trays',
    ],
  },
  {
    topic: 'Bulk buying',
    said: [
      'food|If all pantries order rice together it is eleven cents a pound less.',
      'pantry|We order whatever is on sale, we never planned three months ahead.',
      'It needs one person who does the order and a place to unload a pallet.',
    ],
    todo: [
      'compare the rice and bean prices of three wholesalers',
      'collect the order of each pantry for three months',
      'ask the depot about a pallet jack',
    ],
    agreed: 'the first joint order covers rice, beans and oil',
  },
  {
    topic: 'Joint order',
    said: [
      'food|Two pallets came, one with a hole in it.',
      'pantry|It is the first time in years that we have beans and no debts.',
      'The spreadsheet works but nobody dares to touch it.',
    ],
    todo: [
      'claim the torn bags from the wholesaler',
      'write down how the order spreadsheet works',
      'split the invoice between the pantries',
    ],
  },
  {
    topic: 'Six months of the cold room',
    said: [
      'health|Two alarms, one false, and the room has never been so clean.',
      'pantry|We want it for good, and we want it on paper.',
      'food|We saved something like three tons of greens.',
    ],
    todo: [
      'draft the permanent agreement on the cold room',
      'add up the weight that went through the cold room',
      'ask the clinic’s board for a date',
    ],
    agreed: 'the cold room becomes permanent and its cost is shared by weight',
  },
  {
    topic: 'Evaluation of the vouchers',
    said: [
      'health|Of eighty-eight patients sixty-three came back for a second card.',
      'The state wants a comparison group and we do not want to leave people out for a table.',
      'bridge|We can compare with the waiting list, that is honest.',
    ],
    todo: [
      'write the evaluation plan with the waiting list as a comparison',
      'interview ten patients about the cards',
      'ask the university whether a student could do the numbers',
    ],
  },
  {
    topic: 'Fridge on the corner',
    said: [
      'pantry|A fridge on the street is emptied in an hour and that is a success, not a problem.',
      'food|Someone has to check it every day, or the inspector closes it.',
      'health|Keep meat out of it and nobody will bother us.',
    ],
    todo: [
      'find a porch with power for the first street fridge',
      'write the five rules for the door of the fridge',
      'make a rota of daily checks',
    ],
  },
  {
    topic: 'Drivers',
    said: [
      'food|We are down to four drivers, and two of them are over seventy.',
      'The insurance covers named drivers only, that is the bottleneck.',
      'pantry|The youth group asked whether sixteen is old enough, it is not.',
    ],
    todo: [
      'ask the insurer for an open driver policy',
      'recruit three drivers through the parish bulletin',
      'write a half-page guide for new drivers',
      'sort out who keeps the keys at the weekend',
    ],
  },
  {
    topic: 'Second voucher round',
    said: [
      'health|The foundation pays for three hundred cards if we report every quarter.',
      'food|Then we need a second stall, across the river.',
      'bridge|The laundry room at the park would do as a stall on Fridays.',
    ],
    todo: [
      'sign the agreement with the foundation',
      'find stallholders for the other side of the river',
      'set up the report so that it takes an hour and not a day',
      'order three hundred stamp cards',
    ],
  },
  {
    topic: 'Camp road without us',
    said: [
      'food|Nobody from the camp road has called since the season began, and the Sunday boxes come back half full.',
      'health|We lost our two interpreters when the funding of the centre ended.',
      'We keep deciding things for people who are not in the call.',
    ],
    todo: [
      'visit the centre at the camp road instead of sending an e-mail',
      'ask how the Sunday boxes should change',
      'find out which evening would suit people there',
    ],
  },
  {
    topic: 'Food safety training',
    said: [
      'health|Every site needs one certified person and we have two for six sites.',
      'pantry|The course is only in English, that rules out my best people.',
      'food|The county has a Spanish version, it only has to be asked for.',
    ],
    todo: [
      'book the food safety course in Spanish',
      'make the list of who gets certified at each site',
      'pay the course fees from the shared fund',
    ],
  },
  {
    topic: 'Stall across the river',
    said: [
      'food|First Friday in the laundry room: thirty-one cards and a queue of children.',
      'bridge|People from the river meetings helped to carry tables, that has never happened before.',
      'health|We should bring the blood pressure cuff next time.',
    ],
    todo: [
      'buy two folding tables for the laundry room',
      'ask the residents what they want the stall to carry',
      'bring the cuff and a nurse to the second Friday',
    ],
  },
  {
    topic: 'Wholesaler',
    said: [
      'food|The wholesaler wants a deposit, we have never paid one.',
      'The shared fund has nine hundred dollars in it and four people who may sign.',
      'pantry|We can lend it until the end of the month, not longer.',
    ],
    todo: [
      'negotiate the deposit with the wholesaler',
      'ask two other wholesalers for terms',
      'write the rule on who may sign for the shared fund',
    ],
  },
  {
    topic: 'Report to the foundation',
    said: [
      'health|Two hundred and twelve cards are out and the numbers hold.',
      'We have four spreadsheets and they disagree on what a visit is.',
      'food|Somebody has to own this report, it cannot be whoever is still awake.',
    ],
    todo: [
      'decide what counts as a visit and correct the four sheets',
      'write the first report to the foundation',
      'collect three quotes from card holders',
      'check the report against the contract',
    ],
  },
  {
    topic: 'Winter plan',
    said: [
      'pantry|We need soup, blankets and somebody with a key after eight.',
      'food|The cold room is full until the squash is gone.',
      'health|Flu shots at the stall would save us a lot of trips.',
    ],
    todo: [
      'draw up the list of warm places with their hours',
      'order the flu vaccine for the stall days',
      'ask the diocese for the old kitchen',
      'write the call for soup volunteers',
    ],
  },
  {
    topic: 'Next year',
    said: [
      'health|The foundation would talk about three years, if we can say who is in charge of what.',
      'food|We should say it anyway, foundation or not.',
      'It is the same two people in every call, and one of them is tired.',
    ],
    todo: [
      'write down who is in charge of what in this group',
      'draft a budget for three years',
      'plan the visit of the foundation',
      'ask each pantry for its wishes for next year',
    ],
  },
]
