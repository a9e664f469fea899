/** Surnames that so many people bear that a likeness of given names tells little; folded. */
const COMMON_SURNAMES = new Set(
  (
    'smith johnson williams brown jones garcia miller davis rodriguez martinez hernandez lopez gonzalez gonzales wilson ' +
    'anderson thomas taylor moore jackson martin lee perez thompson white harris sanchez clark ramirez lewis robinson ' +
    'walker young allen king wright scott torres nguyen hill flores green adams nelson baker hall rivera campbell ' +
    'mitchell carter roberts gomez phillips evans turner diaz parker cruz edwards collins reyes stewart morris morales ' +
    'murphy cook rogers gutierrez ortiz morgan cooper peterson bailey reed kelly howard ramos kim cox ward richardson ' +
    'watson brooks chavez wood james bennett gray mendoza ruiz hughes price alvarez castillo sanders patel myers long ' +
    'ross foster jimenez wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he lin gao luo zheng liang ' +
    'park choi jung jeong kang cho yoon jang lim han singh kumar sharma gupta shah khan ali ahmed das reddy rao ' +
    'mueller muller schmidt schneider fischer weber meyer wagner becker schulz hoffmann silva santos oliveira souza ' +
    'pereira ferreira costa almeida fernandez rossi ferrari russo bianchi bernard dubois petit durand moreau laurent ' +
    'ivanov petrov tran le pham vu sato suzuki tanaka takahashi watanabe ito yamamoto nakamura kobayashi kato'
  ).split(' '),
)

/** Returns whether a folded surname is so widespread that two of its bearers with like given names may well be two people. */
export function isCommonSurname(surname: string): boolean {
  return COMMON_SURNAMES.has(surname)
}
