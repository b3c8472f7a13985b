/** The closed vocabularies of the dataset. Types are unions of these lists, never written twice. */

export const SOURCE_KINDS = [
  'journal-article',
  'preprint',
  'conference-abstract',
  'regulatory-document',
  'registry-record',
  'press-release',
  'news-article',
  'review',
  'web-page',
] as const;

/** Where a figure was read, from the publication itself down to a text that only cites it. */
export const EVIDENCE_GRADES = ['publication', 'abstract', 'regulator', 'registry', 'company', 'secondary'] as const;

export const PHASES = ['1', '1/2', '2', '2/3', '3', 'n/a'] as const;
export const DESIGNS = ['single-arm', 'randomised', 'retrospective', 'case-report'] as const;
export const TRIAL_STATUSES = ['recruiting', 'active', 'completed', 'terminated', 'withdrawn'] as const;
export const ARMS = ['car-t', 'control'] as const;
export const AGE_GROUPS = ['adult', 'paediatric', 'mixed'] as const;
export const CELL_SOURCES = ['autologous', 'allogeneic'] as const;
export const CONSTRUCTS = ['car-t', 'mrna-car-t', 'truc', 'car-nkt', 'car-vst', 'car-gamma-delta-t'] as const;
export const ROUTES = [
  'intravenous',
  'intracranial',
  'intrapleural',
  'intratumoural',
  'intraperitoneal',
  'hepatic-artery',
  'mixed',
] as const;

export const ANALYSIS_SETS = ['infused', 'enrolled', 'randomised', 'evaluable'] as const;
export const ASSESSORS = ['independent', 'investigator'] as const;
export const BASES = ['printed', 'count-from-percent', 'percent-from-count', 'sum-of-parts'] as const;
export const APPROVAL_KINDS = ['full', 'conditional', 'hospital-exemption'] as const;
export const VERDICTS = ['confirmed', 'corrected', 'not-confirmed', 'outdated'] as const;
export const CANCER_FAMILIES = ['blood', 'solid'] as const;

/** Rates: so many of so many patients. Classes of best response come first, then depth, then safety. */
export const RATE_MEASURES = [
  'orr',
  'cr',
  'scr',
  'cri',
  'crh',
  'mlfs',
  'cr-cri',
  'vgpr-or-better',
  'vgpr',
  'vgpr-pr',
  'pr',
  'mr',
  'sd',
  'mr-sd',
  'pd',
  'ne',
  'dcr',
  'mrd-negative',
  'psa-decline',
  'clinical-benefit',
  'crs-any',
  'crs-3plus',
  'neurotox-any',
  'neurotox-3plus',
  'infection-3plus',
  'treatment-related-death',
] as const;

/** What the agreement of two readings is told by: each rate, and all medians and rates at a time together. */
export const AGREEMENT_ROWS = [...RATE_MEASURES, 'over-time'] as const;

/** Survival at a time, in percent. */
export const LANDMARK_MEASURES = ['os-rate', 'pfs-rate', 'efs-rate', 'rfs-rate', 'dor-rate'] as const;

/** Medians of times to an event, in months. */
export const MEDIAN_MEASURES = ['os', 'pfs', 'efs', 'rfs', 'dor'] as const;

/** From when time runs; `not-stated` where the pages that could be read do not say. */
export const TIME_ORIGINS = ['infusion', 'randomisation', 'enrolment', 'response', 'surgery', 'diagnosis', 'not-stated'] as const;

export type SourceKind = (typeof SOURCE_KINDS)[number];
export type EvidenceGrade = (typeof EVIDENCE_GRADES)[number];
export type Phase = (typeof PHASES)[number];
export type Design = (typeof DESIGNS)[number];
export type Arm = (typeof ARMS)[number];
export type AgeGroup = (typeof AGE_GROUPS)[number];
export type CellSource = (typeof CELL_SOURCES)[number];
export type Construct = (typeof CONSTRUCTS)[number];
export type AnalysisSet = (typeof ANALYSIS_SETS)[number];
export type Assessor = (typeof ASSESSORS)[number];
export type Basis = (typeof BASES)[number];
export type ApprovalKind = (typeof APPROVAL_KINDS)[number];
export type Verdict = (typeof VERDICTS)[number];
export type CancerFamily = (typeof CANCER_FAMILIES)[number];
export type RateMeasure = (typeof RATE_MEASURES)[number];
export type LandmarkMeasure = (typeof LANDMARK_MEASURES)[number];
export type MedianMeasure = (typeof MEDIAN_MEASURES)[number];
