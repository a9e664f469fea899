import type { Beat } from '../beat.ts'

/** The campaign for the culverts and against the eviction of Old Mill Park, up to the high water, in the order in which it happened. */
export const beforeTheFlood: readonly Beat[] = [
  {
    topic: 'Why this group',
    said: [
      'oldmill|The water came up to the second step in the spring and nobody from the county has been out since.',
      'river|We have been sampling below the mill for nine years and never once sat down with the people who live there.',
      'tenants|Three households have already been told that their leases will not be renewed.',
    ],
    todo: [
      'write a one-page description of what this group is for',
      'collect the flood photos that residents have on their phones',
      'ask the county clerk for the list of culverts above the park',
    ],
    agreed: 'the group will meet every three weeks, evenings, with childcare',
  },
  {
    topic: 'Culvert walk',
    said: [
      'river|If we split the creek in four stretches we can walk all of it on two Saturdays.',
      'youth|We can bring a dozen students if somebody gives them a clipboard and a form.',
      'We need waders in small sizes, the big ones are useless for the students.',
    ],
    todo: [
      'draw up the survey form for the culvert walk',
      'borrow waders and measuring rods from the college',
      'print four stretch maps on waterproof paper',
      'ask the landowner at the quarry bend for permission to cross',
    ],
  },
  {
    topic: 'First results of the walk',
    said: [
      'river|Thirty-one culverts walked, fourteen at least half blocked, two collapsed.',
      'oldmill|The worst one is right behind the laundry room, anybody could have told you that.',
      'youth|The photos are all in the shared folder but half of them have no location.',
    ],
    todo: [
      'match the photos without a location to the survey sheets',
      'write up the two collapsed culverts for the county engineer',
      'make a short summary of the walk that residents can hand to neighbours',
    ],
    agreed: 'the results go to residents first and to the press afterwards',
  },
  {
    topic: 'County engineer',
    said: [
      'river|The engineer accepts our numbers but says there is no budget line for anything under thirty inches.',
      'tenants|A budget line is a decision, not the weather.',
      'oldmill|He looked at the laundry room culvert for about a minute and got back in the truck.',
    ],
    todo: [
      'find out who drafts the capital plan and when the draft is due',
      'send the engineer the sheet with the fourteen blocked culverts',
      'ask the neighbouring township how they paid for theirs',
    ],
  },
  {
    topic: 'Flood map',
    said: [
      'river|The official map stops at the railway, the park is simply a white area.',
      'youth|We could do a map out of the photos, with the water line drawn in.',
      'tenants|Put the leases on it too, so that people see who gets the water and who gets the letter.',
    ],
    todo: [
      'redraw the flood line from the residents’ photos',
      'check the ground heights along the service road',
      'get the parcel numbers for the whole park from the assessor',
      'test the draft map with three households before anything is printed',
    ],
    moved: { by: 'youth', text: 'the map is published street by street before the council sees it', outcome: 'failed' },
  },
  {
    topic: 'House visits',
    said: [
      'oldmill|People open the door for someone they know, not for a clipboard.',
      'tenants|Half of them have never read the clause about relocation, and it is a nasty one.',
      'bridge|The clinic sees a lot of damp and asthma from those addresses, we can say so without naming anyone.',
    ],
    todo: [
      'pair each visiting team with one resident',
      'write a plain summary of the relocation clause',
      'translate the door sheet into Spanish and Vietnamese',
      'ask the clinic for the number of asthma visits by street, without names',
    ],
  },
  {
    topic: 'What we heard at the doors',
    said: [
      'oldmill|Twenty-six of forty doors opened and everybody asked the same thing: will I have to leave.',
      'tenants|Nine households have a letter from Brightwater that is not legal as it stands.',
      'river|Nobody asked about fish, and that is a lesson for us.',
    ],
    todo: [
      'send the nine letters to the legal aid office',
      'write back to everyone who asked for a copy of the map',
      'put together a list of questions for Brightwater',
    ],
    agreed: 'no household is named in anything that we publish',
  },
  {
    topic: 'Brightwater Holdings',
    said: [
      'tenants|Brightwater bought two more parks downriver last year and emptied both within eighteen months.',
      'We should not assume that they are stupid, they have read the flood map as well.',
      'oldmill|If we write to them it has to be signed by residents, not by the Riverkeepers.',
    ],
    todo: [
      'draft a letter to Brightwater for residents to change and sign',
      'look up the sale records of the two downriver parks',
      'find somebody who lived in one of those parks and would talk to us',
    ],
    moved: { by: 'oldmill', text: 'nobody meets the owners without a resident in the room', outcome: 'tabled' },
  },
  {
    topic: 'Letter and answer',
    said: [
      'oldmill|Thirty-three signatures, and the manager took it with two fingers.',
      'tenants|The answer says that improvements are under review, which means rent.',
      'river|They mention the creek four times as a reason, we should answer on the facts.',
    ],
    todo: [
      'answer the claims about the creek point by point',
      'set up a phone tree for the thirty-three who signed',
      'ask the county ombudsman for a meeting',
    ],
  },
  {
    topic: 'Budget hearing',
    said: [
      'tenants|We get three minutes each and we can have eight speakers if they sign up separately.',
      'youth|Two of us can speak, but it is a school night.',
      'oldmill|I will speak if somebody drives me and somebody sits with my mother.',
    ],
    todo: [
      'sign up eight speakers for the budget hearing',
      'write a speaking sheet with one number for each speaker',
      'arrange rides to the hearing',
      'print twenty copies of the flood map in large format',
      'find someone to sit with family members during the hearing',
    ],
    agreed: 'residents speak first at the hearing, organizations after them',
  },
  {
    topic: 'After the hearing',
    said: [
      'The board put sixty thousand for culverts in the draft, it is the first money ever.',
      'tenants|It is also exactly two culverts and they know it.',
      'oldmill|My neighbour was on the evening news and now the manager waves at her.',
    ],
    todo: [
      'thank the two supervisors who moved the amendment',
      'work out what the other twelve culverts would cost',
      'write a note for all the members on what we won and what not',
    ],
  },
  {
    topic: 'Basin Resilience Fund',
    said: [
      'river|The fund gives up to two hundred and forty thousand but wants a public body as the applicant.',
      'bridge|Health outcomes count for twenty points and we have the damp numbers.',
      'tenants|If the money raises the value of the park then Brightwater gets a present, we need a condition.',
    ],
    todo: [
      'read the guidelines of the fund and list what is missing',
      'ask the water district whether it would be the applicant',
      'write two paragraphs on the health side for the application',
      'draft an anti-displacement condition',
    ],
  },
  {
    topic: 'Application, first draft',
    said: [
      'river|The water district says yes, provided that we do the writing.',
      'We have a narrative, half a budget and no letters of support.',
      'oldmill|The draft calls us stakeholders eleven times.',
    ],
    todo: [
      'rewrite the section on the park with residents',
      'get the unit prices for a thirty-six inch culvert',
      'collect letters of support from the member organizations',
      'fill in the procurement form for the water district',
    ],
    agreed: 'nothing goes to the fund that two residents have not read',
  },
  {
    topic: 'Application, last week',
    said: [
      'river|Budget closes at two hundred and thirty-eight thousand with a ten percent reserve.',
      'tenants|The condition is in, softened, but it is in.',
      'Five letters are here, two are promised.',
    ],
    todo: [
      'chase the last two letters of support',
      'proof-read the narrative against the scoring sheet',
      'upload the application and send round the receipt',
    ],
  },
  {
    topic: 'Waiting and watching',
    said: [
      'tenants|Four more non-renewals this month, all in the low row next to the creek.',
      'oldmill|They offered the first family six hundred dollars to be gone by the end of the month.',
      'river|The engineer started on the first funded culvert without telling anybody.',
    ],
    todo: [
      'sit in on the inspection of the first funded culvert',
      'document the four non-renewals for legal aid',
      'set up a sheet that shows who has a letter and who has an answer',
    ],
  },
  {
    topic: 'High water',
    said: [
      'oldmill|Eleven homes had water under the floor and two had it in the kitchen.',
      'bridge|The clinic van can come on two afternoons, people need tetanus shots and something for the mould.',
      'tenants|We had forty calls in three days and no one list.',
    ],
    todo: [
      'make one list of damaged homes with what each needs',
      'bring the clinic van to the park on two afternoons',
      'photograph the water marks before they are cleaned off',
      'lend out the six dehumidifiers and write down who has them',
      'ask the county for a debris pick-up at the park',
    ],
  },
]
