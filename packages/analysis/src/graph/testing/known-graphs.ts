import type { Edge } from '../graph.ts'

/** Returns the edges of lines such as `a-b; b-c 3`: two names, and a strength behind a blank where there is one. */
function ties(text: string): readonly Edge[] {
  return text
    .trim()
    .split(/;\s*/)
    .map((tie) => {
      const [, source = '', target = '', weight] = /^\s*(\S+?)-(\S+)(?:\s+(\d+))?\s*$/.exec(tie) ?? []
      return weight === undefined ? { source, target } : { source, target, weight: Number(weight) }
    })
}

/** Krackhardt's kite (Krackhardt 1990, Administrative Science Quarterly 35:342): 10 people, 18 ties. */
export const kite = ties(`
Andre-Beverly; Andre-Carol; Andre-Diane; Andre-Fernando; Beverly-Diane; Beverly-Ed; Beverly-Garth; Carol-Diane;
Carol-Fernando; Diane-Ed; Diane-Fernando; Diane-Garth; Ed-Garth; Fernando-Garth; Fernando-Heather;
Garth-Heather; Heather-Ike; Ike-Jane
`)

/** Marriages among Florentine families without Pucci (Padgett & Ansell 1993; Breiger & Pattison 1986): 15 families, 20 ties. */
export const florentine = ties(`
Acciaiuoli-Medici; Medici-Barbadori; Medici-Ridolfi; Medici-Tornabuoni; Medici-Albizzi; Medici-Salviati;
Castellani-Peruzzi; Castellani-Strozzi; Castellani-Barbadori; Peruzzi-Strozzi; Peruzzi-Bischeri;
Strozzi-Ridolfi; Strozzi-Bischeri; Ridolfi-Tornabuoni; Tornabuoni-Guadagni; Albizzi-Ginori; Albizzi-Guadagni;
Salviati-Pazzi; Bischeri-Guadagni; Guadagni-Lamberteschi
`)

/** Zachary's karate club (Zachary 1977, Journal of Anthropological Research 33:452): 34 people, 78 ties. */
export const karate = ties(`
0-1; 0-2; 0-3; 0-4; 0-5; 0-6; 0-7; 0-8; 0-10; 0-11; 0-12; 0-13; 0-17; 0-19; 0-21; 0-31; 1-2; 1-3; 1-7; 1-13;
1-17; 1-19; 1-21; 1-30; 2-3; 2-7; 2-8; 2-9; 2-13; 2-27; 2-28; 2-32; 3-7; 3-12; 3-13; 4-6; 4-10; 5-6; 5-10; 5-16;
6-16; 8-30; 8-32; 8-33; 9-33; 13-33; 14-32; 14-33; 15-32; 15-33; 18-32; 18-33; 19-33; 20-32; 20-33; 22-32;
22-33; 23-25; 23-27; 23-29; 23-32; 23-33; 24-25; 24-27; 24-31; 25-31; 26-29; 26-33; 27-33; 28-31; 28-33; 29-32;
29-33; 30-32; 30-33; 31-32; 31-33; 32-33
`)

/** Co-appearance in Les Misérables (Knuth 1993, The Stanford GraphBase): 77 characters, 254 ties with strengths. */
export const miserables = ties(`
Napoleon-Myriel 1; Myriel-MlleBaptistine 8; Myriel-MmeMagloire 10; Myriel-CountessDeLo 1; Myriel-Geborand 1;
Myriel-Champtercier 1; Myriel-Cravatte 1; Myriel-Count 2; Myriel-OldMan 1; Myriel-Valjean 5;
MlleBaptistine-MmeMagloire 6; MlleBaptistine-Valjean 3; MmeMagloire-Valjean 3; Valjean-Labarre 1;
Valjean-Marguerite 1; Valjean-MmeDeR 1; Valjean-Isabeau 1; Valjean-Gervais 1; Valjean-Fantine 9;
Valjean-MmeThenardier 7; Valjean-Thenardier 12; Valjean-Cosette 31; Valjean-Javert 17; Valjean-Fauchelevent 8;
Valjean-Bamatabois 2; Valjean-Simplice 3; Valjean-Scaufflaire 1; Valjean-Woman1 2; Valjean-Judge 3;
Valjean-Champmathieu 3; Valjean-Brevet 2; Valjean-Chenildieu 2; Valjean-Cochepaille 2; Valjean-Woman2 3;
Valjean-MotherInnocent 1; Valjean-Gavroche 1; Valjean-Gillenormand 2; Valjean-MlleGillenormand 2; Valjean-Marius
19; Valjean-Enjolras 4; Valjean-Bossuet 1; Valjean-Gueulemer 1; Valjean-Babet 1; Valjean-Claquesous 1;
Valjean-Montparnasse 1; Valjean-Toussaint 1; Marguerite-Fantine 2; Listolier-Tholomyes 4; Listolier-Fameuil 4;
Listolier-Blacheville 4; Listolier-Favourite 3; Listolier-Dahlia 3; Listolier-Zephine 3; Listolier-Fantine 3;
Tholomyes-Fameuil 4; Tholomyes-Blacheville 4; Tholomyes-Favourite 3; Tholomyes-Dahlia 3; Tholomyes-Zephine 3;
Tholomyes-Fantine 3; Tholomyes-Cosette 1; Tholomyes-Marius 1; Fameuil-Blacheville 4; Fameuil-Favourite 3;
Fameuil-Dahlia 3; Fameuil-Zephine 3; Fameuil-Fantine 3; Blacheville-Favourite 4; Blacheville-Dahlia 3;
Blacheville-Zephine 3; Blacheville-Fantine 3; Favourite-Dahlia 5; Favourite-Zephine 4; Favourite-Fantine 4;
Dahlia-Zephine 4; Dahlia-Fantine 4; Zephine-Fantine 4; Fantine-MmeThenardier 2; Fantine-Thenardier 1;
Fantine-Javert 5; Fantine-Bamatabois 1; Fantine-Perpetue 1; Fantine-Simplice 2; MmeThenardier-Thenardier 13;
MmeThenardier-Cosette 4; MmeThenardier-Javert 1; MmeThenardier-Eponine 2; MmeThenardier-Anzelma 1;
MmeThenardier-Magnon 1; MmeThenardier-Gueulemer 1; MmeThenardier-Babet 1; MmeThenardier-Claquesous 1;
Thenardier-Cosette 1; Thenardier-Javert 5; Thenardier-Pontmercy 1; Thenardier-Boulatruelle 1; Thenardier-Eponine
3; Thenardier-Anzelma 2; Thenardier-Gavroche 1; Thenardier-Marius 2; Thenardier-Gueulemer 5; Thenardier-Babet 6;
Thenardier-Claquesous 4; Thenardier-Montparnasse 1; Thenardier-Brujon 3; Cosette-Javert 1; Cosette-Woman2 1;
Cosette-Gillenormand 3; Cosette-MlleGillenormand 2; Cosette-LtGillenormand 1; Cosette-Marius 21;
Cosette-Toussaint 2; Javert-Fauchelevent 1; Javert-Bamatabois 1; Javert-Simplice 1; Javert-Woman1 1;
Javert-Woman2 1; Javert-Gavroche 1; Javert-Enjolras 6; Javert-Gueulemer 1; Javert-Babet 2; Javert-Claquesous 1;
Javert-Montparnasse 1; Javert-Toussaint 1; Fauchelevent-MotherInnocent 3; Fauchelevent-Gribier 2;
Bamatabois-Judge 2; Bamatabois-Champmathieu 2; Bamatabois-Brevet 1; Bamatabois-Chenildieu 1;
Bamatabois-Cochepaille 1; Perpetue-Simplice 2; Judge-Champmathieu 3; Judge-Brevet 2; Judge-Chenildieu 2;
Judge-Cochepaille 2; Champmathieu-Brevet 2; Champmathieu-Chenildieu 2; Champmathieu-Cochepaille 2;
Brevet-Chenildieu 2; Brevet-Cochepaille 2; Chenildieu-Cochepaille 2; Pontmercy-MmePontmercy 1; Pontmercy-Marius
1; Eponine-Anzelma 2; Eponine-Marius 5; Eponine-Mabeuf 1; Eponine-Courfeyrac 1; Eponine-Gueulemer 1;
Eponine-Babet 1; Eponine-Claquesous 1; Eponine-Montparnasse 1; Eponine-Brujon 1; MmeBurgon-Jondrette 1;
MmeBurgon-Gavroche 2; Gavroche-Marius 4; Gavroche-Mabeuf 1; Gavroche-Enjolras 7; Gavroche-Combeferre 6;
Gavroche-Prouvaire 1; Gavroche-Feuilly 2; Gavroche-Courfeyrac 7; Gavroche-Bahorel 5; Gavroche-Bossuet 5;
Gavroche-Joly 3; Gavroche-Grantaire 1; Gavroche-Gueulemer 1; Gavroche-Babet 1; Gavroche-Montparnasse 1;
Gavroche-Child1 2; Gavroche-Child2 2; Gavroche-Brujon 1; Gavroche-MmeHucheloup 1; Gillenormand-Magnon 1;
Gillenormand-MlleGillenormand 9; Gillenormand-LtGillenormand 1; Gillenormand-Marius 12; Gillenormand-BaronessT
1; MlleGillenormand-MmePontmercy 1; MlleGillenormand-MlleVaubois 1; MlleGillenormand-LtGillenormand 2;
MlleGillenormand-Marius 6; LtGillenormand-Marius 1; Marius-BaronessT 1; Marius-Mabeuf 1; Marius-Enjolras 7;
Marius-Combeferre 5; Marius-Feuilly 1; Marius-Courfeyrac 9; Marius-Bahorel 1; Marius-Bossuet 5; Marius-Joly 2;
Mabeuf-Enjolras 1; Mabeuf-Combeferre 2; Mabeuf-Feuilly 1; Mabeuf-Courfeyrac 2; Mabeuf-Bahorel 2; Mabeuf-Bossuet
1; Mabeuf-Joly 1; Mabeuf-MotherPlutarch 3; Enjolras-Combeferre 15; Enjolras-Prouvaire 4; Enjolras-Feuilly 6;
Enjolras-Courfeyrac 17; Enjolras-Bahorel 4; Enjolras-Bossuet 10; Enjolras-Joly 5; Enjolras-Grantaire 3;
Enjolras-Claquesous 1; Enjolras-MmeHucheloup 1; Combeferre-Prouvaire 2; Combeferre-Feuilly 5;
Combeferre-Courfeyrac 13; Combeferre-Bahorel 5; Combeferre-Bossuet 9; Combeferre-Joly 5; Combeferre-Grantaire 1;
Prouvaire-Feuilly 2; Prouvaire-Courfeyrac 3; Prouvaire-Bahorel 2; Prouvaire-Bossuet 2; Prouvaire-Joly 2;
Prouvaire-Grantaire 1; Feuilly-Courfeyrac 6; Feuilly-Bahorel 3; Feuilly-Bossuet 6; Feuilly-Joly 5;
Feuilly-Grantaire 1; Courfeyrac-Bahorel 6; Courfeyrac-Bossuet 12; Courfeyrac-Joly 5; Courfeyrac-Grantaire 2;
Courfeyrac-MmeHucheloup 1; Bahorel-Bossuet 4; Bahorel-Joly 5; Bahorel-Grantaire 1; Bahorel-MmeHucheloup 1;
Bossuet-Joly 7; Bossuet-Grantaire 3; Bossuet-MmeHucheloup 1; Joly-Grantaire 2; Joly-MmeHucheloup 1;
Grantaire-MmeHucheloup 1; Gueulemer-Babet 6; Gueulemer-Claquesous 4; Gueulemer-Montparnasse 2; Gueulemer-Brujon
3; Babet-Claquesous 4; Babet-Montparnasse 2; Babet-Brujon 3; Claquesous-Montparnasse 2; Claquesous-Brujon 1;
Montparnasse-Brujon 1; Child1-Child2 3
`)

/** Burt's example of structural holes as UCINET and igraph compute it: G stands among all (10 ties). */
export const burt = ties('A-B; A-F; A-G; A-E; E-G; F-G; B-G; B-D; D-G; G-C')

/** The same with strengths, computed by hand in networkx's tests. */
export const burtWithStrengths = ties('A-B 2; A-F 3; A-G 5; A-E 2; E-G 8; F-G 3; B-G 4; B-D 1; D-G 3; G-C 10')

/** The six pages of Langville & Meyer 2006, Google's PageRank and Beyond, section 4: directed. */
export const langvilleMeyer = ties('1-2; 1-3; 3-1; 3-2; 3-5; 4-5; 4-6; 5-4; 5-6; 6-4')

/** Eighteen women at fourteen gatherings (Davis, Gardner & Gardner 1941, Deep South): 89 ties between the two sides. */
export const davis = ties(`
Evelyn-E1; Evelyn-E2; Evelyn-E3; Evelyn-E4; Evelyn-E5; Evelyn-E6; Evelyn-E8; Evelyn-E9; Laura-E1; Laura-E2;
Laura-E3; Laura-E5; Laura-E6; Laura-E7; Laura-E8; Theresa-E2; Theresa-E3; Theresa-E4; Theresa-E5; Theresa-E6;
Theresa-E7; Theresa-E8; Theresa-E9; Brenda-E1; Brenda-E3; Brenda-E4; Brenda-E5; Brenda-E6; Brenda-E7;
Brenda-E8; Charlotte-E3; Charlotte-E4; Charlotte-E5; Charlotte-E7; Frances-E3; Frances-E5; Frances-E6;
Frances-E8; Eleanor-E5; Eleanor-E6; Eleanor-E7; Eleanor-E8; Pearl-E6; Pearl-E8; Pearl-E9; Ruth-E5; Ruth-E7;
Ruth-E8; Ruth-E9; Verne-E7; Verne-E8; Verne-E9; Verne-E12; Myra-E8; Myra-E9; Myra-E10; Myra-E12; Katherina-E8;
Katherina-E9; Katherina-E10; Katherina-E12; Katherina-E13; Katherina-E14; Sylvia-E7; Sylvia-E8; Sylvia-E9;
Sylvia-E10; Sylvia-E12; Sylvia-E13; Sylvia-E14; Nora-E6; Nora-E7; Nora-E9; Nora-E10; Nora-E11; Nora-E12;
Nora-E13; Nora-E14; Helen-E7; Helen-E8; Helen-E10; Helen-E11; Helen-E12; Dorothy-E8; Dorothy-E9; Olivia-E9;
Olivia-E11; Flora-E9; Flora-E11
`)

/** Between which of ten kin no society of White's 219 restricts talk (White 1975, in Freeman 1978, Sociological Methods & Research 6:411; data in netseg): 22 ties. */
export const whiteKinship: readonly Edge[] = [
  { source: 'Mother', target: 'Sister' },
  { source: 'Mother', target: "Sister's Daughter" },
  { source: 'Mother', target: "Brother's Daughter" },
  { source: 'Mother', target: 'Father' },
  { source: 'Mother', target: 'Brother' },
  { source: 'Mother', target: "Brother's Son" },
  { source: 'Mother', target: "Sister's Son" },
  { source: 'Sister', target: "Sister's Daughter" },
  { source: 'Sister', target: "Brother's Daughter" },
  { source: 'Sister', target: 'Father' },
  { source: 'Sister', target: "Sister's Son" },
  { source: "Brother's Wife", target: "Brother's Daughter" },
  { source: "Sister's Daughter", target: 'Father' },
  { source: "Brother's Daughter", target: 'Father' },
  { source: "Brother's Daughter", target: 'Brother' },
  { source: 'Father', target: 'Brother' },
  { source: 'Father', target: "Brother's Son" },
  { source: 'Father', target: "Sister's Son" },
  { source: 'Brother', target: "Brother's Son" },
  { source: 'Brother', target: "Sister's Son" },
  { source: "Sister's Husband", target: "Brother's Son" },
  { source: "Sister's Husband", target: "Sister's Son" },
]
