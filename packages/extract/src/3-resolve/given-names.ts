/** Widespread given names, folded; those that are everyday words as well (will, art, may, chase, hope) are left out. */
const GIVEN_NAMES = new Set(
  (
    'aaron abdul abdullah abigail abraham ada adam adele adil adrian adriana agnes agnieszka ahmed ahmad aida aisha akira alain alan alana albert alberto alejandra ' +
    'alejandro aleksandar aleksandra alessandro alessandra alex alexa alexander alexandra alexandre alexis alfonso alfred alfredo ali alice alicia alison alistair allan allen allison ' +
    'alma alvaro amanda amber amelia amelie amin amina amir amit amy ana anais anastasia anders andre andrea andreas andrei andres andrew andrey andy ' +
    'angel angela angelica angelo angie angus anil anita anja anjali ann anna annabel anne annette annie anthony antoine anton antonia antonio anya april ari aria ariana ' +
    'ariel arjun armando arnaud arnold arthur arturo arun asha ashley ashok astrid audrey augusto aurelie aurora austin ava axel ayesha ayse barbara barry bart beata beatrice beatriz ' +
    'becca becky belinda ben benedict benedikt benjamin benoit bernard bernd bernhard beth bethany betty beverly bianca bill billy birgit bjorn blake bo bob bobby bogdan boris brad ' +
    'bradley brandon brenda brendan brent brett brian bridget brigitte britta bruce bruno bryan caleb calvin cameron camila camilla camille candice cara carina carl carla carlo ' +
    'carlos carmen carol carolin carolina caroline carolyn carrie carter cary casey caspar catalina catarina catherine cathy cecilia cedric celia celine cesar chandra charles charlie charlotte chen ' +
    'cheryl chiara chloe chris christa christian christiane christina christine christoph christophe christopher chuck cindy claire clara clarissa claude claudia claudio clemens clement clive cody colin colleen ' +
    'connie connor conrad corey corina corinne cornelia courtney craig cristian cristina curtis cynthia cyril cyrus dagmar daisy dale damian damien dan dana daniel daniela daniele danielle danny daphne ' +
    'darius darren dave david dawn dean debbie deborah debra declan deepa deepak denis denise dennis derek desmond deborah devon diana diane diego dieter dietmar dimitri dina ' +
    'dirk dmitri dmitry dolores dominic dominik dominique don donald donna dora doreen doris dorothea dorothy doug douglas duncan dustin dwayne dylan earl ed eddie edgar edith ' +
    'edmund eduard eduardo edward edwin eileen elaine elena eleanor elias elif elijah elisa elisabeth elise eliza elizabeth ella ellen ellie elsa emanuel emil emilia emilie emilio emily emma ' +
    'emmanuel enrico enrique eric erica erich erik erika erin ernest ernesto ernst esteban esther ethan eugene eva evan eve evelyn ezra fabian fabio fabrice fatima fatma felicia ' +
    'felicity felipe felix ferdinand fernanda fernando filip fiona flavia flavio flora florence florian fran frances francesca francesco francis francisca francisco francois francoise frank franz fred freddie ' +
    'frederic frederik fredrik frieda friedrich fritz gabriel gabriela gabriele gabrielle gail gary gavin gemma gene genevieve geoff geoffrey georg george georgia georgina gerald gerard gerd gerhard ' +
    'giacomo gianna gilbert gilles gina gino giorgio giovanna giovanni giulia giuseppe gladys glen glenn gloria gonzalo gordon graham greg gregor gregory greta guido guillaume guillermo gunter gus ' +
    'gustav gustavo guy gwen hakan hamid hanna hannah hannes hans harald harold harriet harrison harry harsh hasan hassan heather hector heidi heike heiko heinrich heinz helen helena helene ' +
    'helga henning henri henrik henry herbert herman hermann hiroshi holger holly horst howard hubert hugh hugo ian ibrahim ida ignacio igor ilaria ilse imani imran ina ines inga ' +
    'inge ingo ingrid irene irina iris irma isaac isabel isabella isabelle isaiah ismael ivan ivana ivo ivy jack jackie jackson jacob jacqueline jacques jade jaime jake jakob jakub james jamie ' +
    'jan jana jane janet janice janina janine jared jasmin jasmine jason javier jay jean jeanette jeanne jeff jeffrey jen jenna jennifer jenny jens jeremy jerome jerry jess jesse ' +
    'jessica jesus jill jim jimmy jin jing jo joachim joan joana joanna joanne joao joaquin joe joel joelle joerg johan johanna johannes john johnny jon jonas jonathan jordan jorg ' +
    'jorge jose josef josefina joseph josephine josh joshua josue joyce juan juana juanita judith judy jules julia julian juliana julie juliet julien julio julius juan jun jurgen justin ' +
    'justine kai kamal kamil karen karim karin karina karl karla kartik kasia kate katarina katarzyna katharina katherine kathleen kathrin kathryn kathy katie katja katrin kavita kay keith kelly ' +
    'ken kenji kenneth kenny kerry kerstin kevin khaled khalid kiara kim kirk kirsten klara klaus konrad konstantin kris krishna krista kristen kristian kristin kristina kumar kurt kyle laila ' +
    'lara larry lars laszlo laura lauren laurence laurent lauri lawrence lea leah lee leila lena leo leon leonard leonardo leonie leonora leroy leslie leticia lewis liam lidia lila ' +
    'lilian liliana lillian lily lin lina linda lindsay lionel lisa liu liz liza lloyd lois lola lorena lorenzo loretta lori lorraine lotte lou louis louisa louise luc luca lucas lucia lucie ' +
    'luciana luciano lucy ludwig luis luisa luiz lukas luke luna lutz lydia lyn lynn madeleine madison magda magdalena magnus mahmoud maja malcolm malik malin malte mandy manfred manish ' +
    'manuel manuela mara marc marcel marcello marcelo marcin marco marcos marcus margaret margarita margot maria mariah mariam marian mariana marianne marie mariel marija marika marilyn marina mario marion maris ' +
    'marisa mariusz marjorie mark marko markus marlene marlon marta martha martin martina marvin mary mateo mateusz mathias mathieu mathilde matt matteo matthew matthias matthieu maureen ' +
    'maurice mauricio mauro max maxim maxime maximilian maya mehmet mei mel melanie melinda melissa mercedes meredith mia micah michael michaela michal michel michele michelle miguel mihai mikael mike mikhail ' +
    'milan milena milos mina ming mira miranda miriam mirko mitch mitchell mohamed mohammad mohammed mohit moira molly mona monica monika monique morgan moritz moses muhammad murat muriel ' +
    'mustafa myra nadia nadine naomi natalia natalie nataliya natasha nate nathalie nathan nathaniel neal neha neil nell nelson nia nicholas nick nicola nicolas nicole niels nigel nikita nikki niklas niko ' +
    'nikola nikolai nikolas nils nina nisha noah noel noemi nora norbert norma norman octavia olaf ole oleg olga oliver olivia olivier omar oriol oscar oskar otto owen pablo paige pamela ' +
    'pascal patricia patrick patrizia paul paula paulina pauline paulo pavel pedro peggy penelope penny pete peter petra phil philip philipp philippe phillip phoebe pia pierre pietro pilar piotr ' +
    'prakash pranav praveen priya quentin quinn rachel rafael rafaela ragnar rahul rainer raj rajesh ralf ralph ramesh ramon ramona randall randy raoul raphael raquel rashid raul ravi ' +
    'raymond rebecca regina reinhard reinhold renata renate rene reza rhonda ricardo riccardo richard rick ricky rita rob robbie robert roberta roberto robin rocio rod rodney rodrigo roger rohan ' +
    'rohit roland rolf roman romain ron ronald ronan ronnie rory rosa rosalie rosario rosemary ross roxana roy ruben rudi rudolf rudy rui rupert russ russell ruth ruta ryan sabina sabine sabrina ' +
    'sadie said sally salma salvador salvatore sam samantha samir samuel sandeep sandra sandy sanjay santiago sara sarah sascha sasha saskia saul scott sean sebastian sebastien selena selina selma ' +
    'serge sergei sergey sergio seth shana shane shannon shari sharon shaun shauna shawn sheila shelley shelly sherry shirley shreya sid siddharth sidney sigrid silas silke silvan silvia simon simona simone ' +
    'sinead siobhan sofia sonia sonja sophia sophie spencer stan stanley stefan stefania stefanie stefano stella sten steph stephan stephane stephanie stephen steve steven stewart stuart sue ' +
    'sunil suresh susan susana susanne susie suzanne sven svenja svetlana sybille sylvain sylvia sylvie takashi tamara tania tanja tanya tara tatiana ted teo teresa terence terri terry tessa thea thelma theo ' +
    'theodore theresa therese thibault thierry thomas thorsten tiago tiffany tilman tilmann tim timo timothy tina tobias toby todd tom tomas tomasz tommy toni tony tracey tracy trevor tricia ' +
    'tristan troy tyler tyrone udo ulrich ulrike umberto ursula uta ute uwe vadim valentin valentina valeria valerie vanessa vasil vera verena vernon veronica veronika vic vicki vicky victor victoria ' +
    'vijay viktor vikram vince vincent vincenzo viola violet virginia vivian viviana vladimir volker wade walter wanda warren wayne wei wendy werner wesley wilfried wilhelm willem william willow wilma ' +
    'winston wolfgang xavier xiao yan yana yann yannick yara yasmin yolanda yosef yuki yumi yuri yusuf yvette yvonne zachary zara zoe zoey zofia'
  ).split(' '),
)

/** Returns whether a folded word is a widespread given name. */
export function isGivenName(word: string): boolean {
  return GIVEN_NAMES.has(word)
}
