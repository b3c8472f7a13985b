/** A publication the page relies on for a definition or a method. */
export interface Reference {
  readonly authors: string;
  readonly title: string;
  /** Journal, year, volume and pages. */
  readonly journal: string;
  readonly url: string;
}

const doi = (id: string): string => `https://doi.org/${id}`;

function reference(authors: string, title: string, journal: string, url: string): Reference {
  return { authors, title, journal, url };
}

export const REFERENCES = {
  recist: reference(
    'Eisenhauer EA, Therasse P, Bogaerts J, et al',
    'New response evaluation criteria in solid tumours: revised RECIST guideline (version 1.1)',
    'Eur J Cancer 2009;45:228–247',
    doi('10.1016/j.ejca.2008.10.026'),
  ),
  percist: reference(
    'Wahl RL, Jacene H, Kasamon Y, Lodge MA',
    'From RECIST to PERCIST: evolving considerations for PET response criteria in solid tumors',
    'J Nucl Med 2009;50 Suppl 1:122S–150S',
    doi('10.2967/jnumed.108.057307'),
  ),
  rano: reference(
    'Wen PY, Macdonald DR, Reardon DA, et al',
    'Updated response assessment criteria for high-grade gliomas: Response Assessment in Neuro-Oncology working group',
    'J Clin Oncol 2010;28:1963–1972',
    doi('10.1200/JCO.2009.26.3541'),
  ),
  rano2: reference(
    'Wen PY, van den Bent M, Youssef G, et al',
    'RANO 2.0: update to the Response Assessment in Neuro-Oncology criteria for high- and low-grade gliomas in adults',
    'J Clin Oncol 2023;41:5187–5199',
    doi('10.1200/JCO.23.01059'),
  ),
  inrc: reference(
    'Park JR, Bagatell R, Cohn SL, et al',
    'Revisions to the International Neuroblastoma Response Criteria: a consensus statement from the National Cancer Institute clinical trials planning meeting',
    'J Clin Oncol 2017;35:2580–2587',
    doi('10.1200/JCO.2016.72.0177'),
  ),
  pcwg3: reference(
    'Scher HI, Morris MJ, Stadler WM, et al',
    'Trial design and objectives for castration-resistant prostate cancer: updated recommendations from the Prostate Cancer Clinical Trials Working Group 3',
    'J Clin Oncol 2016;34:1402–1418',
    doi('10.1200/JCO.2015.64.2702'),
  ),
  lugano: reference(
    'Cheson BD, Fisher RI, Barrington SF, et al',
    'Recommendations for initial evaluation, staging, and response assessment of Hodgkin and non-Hodgkin lymphoma: the Lugano classification',
    'J Clin Oncol 2014;32:3059–3068',
    doi('10.1200/JCO.2013.54.8800'),
  ),
  iwcll: reference(
    'Hallek M, Cheson BD, Catovsky D, et al',
    'iwCLL guidelines for diagnosis, indications for treatment, response assessment, and supportive management of CLL',
    'Blood 2018;131:2745–2760',
    doi('10.1182/blood-2017-09-806398'),
  ),
  imwg: reference(
    'Kumar S, Paiva B, Anderson KC, et al',
    'International Myeloma Working Group consensus criteria for response and minimal residual disease assessment in multiple myeloma',
    'Lancet Oncol 2016;17:e328–e346',
    doi('10.1016/S1470-2045(16)30206-6'),
  ),
  eln: reference(
    'Döhner H, Wei AH, Appelbaum FR, et al',
    'Diagnosis and management of AML in adults: 2022 recommendations from an international expert panel on behalf of the ELN',
    'Blood 2022;140:1345–1377',
    doi('10.1182/blood.2022016867'),
  ),
  astct: reference(
    'Lee DW, Santomasso BD, Locke FL, et al',
    'ASTCT consensus grading for cytokine release syndrome and neurologic toxicity associated with immune effector cells',
    'Biol Blood Marrow Transplant 2019;25:625–638',
    doi('10.1016/j.bbmt.2018.12.758'),
  ),
  lee: reference(
    'Lee DW, Gardner R, Porter DL, et al',
    'Current concepts in the diagnosis and management of cytokine release syndrome',
    'Blood 2014;124:188–195',
    doi('10.1182/blood-2014-05-552729'),
  ),
  penn: reference(
    'Porter D, Frey N, Wood PA, Weng Y, Grupp SA',
    'Grading of cytokine release syndrome associated with the CAR T cell therapy tisagenlecleucel',
    'J Hematol Oncol 2018;11:35',
    doi('10.1186/s13045-018-0571-y'),
  ),
  icaht: reference(
    'Rejeski K, Subklewe M, Aljurf M, et al',
    'Immune effector cell-associated hematotoxicity: EHA/EBMT consensus grading and best practice recommendations',
    'Blood 2023;142:865–877',
    doi('10.1182/blood.2023020578'),
  ),
  ctcae: reference(
    'National Cancer Institute',
    'Common Terminology Criteria for Adverse Events (CTCAE), version 5.0',
    'US Department of Health and Human Services, 2017',
    'https://ctep.cancer.gov/protocolDevelopment/electronic_applications/ctc.htm',
  ),
  exact: reference(
    'Clopper CJ, Pearson ES',
    'The use of confidence or fiducial limits illustrated in the case of the binomial',
    'Biometrika 1934;26:404–413',
    doi('10.1093/biomet/26.4.404'),
  ),
  wilson: reference(
    'Wilson EB',
    'Probable inference, the law of succession, and statistical inference',
    'J Am Stat Assoc 1927;22:209–212',
    doi('10.1080/01621459.1927.10502953'),
  ),
  newcombe: reference(
    'Newcombe RG',
    'Interval estimation for the difference between independent proportions: comparison of eleven methods',
    'Stat Med 1998;17:873–890',
    doi('10.1002/(SICI)1097-0258(19980430)17:8%3C873::AID-SIM779%3E3.0.CO;2-I'),
  ),
  glmm: reference(
    'Stijnen T, Hamza TH, Özdemir P',
    'Random effects meta-analysis of event outcome in the framework of the generalized linear mixed model with applications in sparse data',
    'Stat Med 2010;29:3046–3067',
    doi('10.1002/sim.4040'),
  ),
  reml: reference(
    'Viechtbauer W',
    'Bias and efficiency of meta-analytic variance estimators in the random-effects model',
    'J Educ Behav Stat 2005;30:261–293',
    doi('10.3102/10769986030003261'),
  ),
  knapp: reference(
    'Hartung J, Knapp G',
    'A refined method for the meta-analysis of controlled clinical trials with binary outcome',
    'Stat Med 2001;20:3875–3889',
    doi('10.1002/sim.1009'),
  ),
  modified: reference(
    'Röver C, Knapp G, Friede T',
    'Hartung–Knapp–Sidik–Jonkman approach and its modification for random-effects meta-analysis with few studies',
    'BMC Med Res Methodol 2015;15:99',
    doi('10.1186/s12874-015-0091-1'),
  ),
  prediction: reference(
    'Higgins JPT, Thompson SG, Spiegelhalter DJ',
    'A re-evaluation of random-effects meta-analysis',
    'J R Stat Soc A 2009;172:137–159',
    doi('10.1111/j.1467-985X.2008.00552.x'),
  ),
  arcsine: reference(
    'Schwarzer G, Chemaitelly H, Abu-Raddad LJ, Rücker G',
    'Seriously misleading results using inverse of Freeman–Tukey double arcsine transformation in meta-analysis of single proportions',
    'Res Synth Methods 2019;10:476–483',
    doi('10.1002/jrsm.1348'),
  ),
} as const satisfies Readonly<Record<string, Reference>>;
export type ReferenceId = keyof typeof REFERENCES;
