import type about from './en/about.json';
import type app from './en/app.json';
import type approvals from './en/approvals.json';
import type best from './en/best.json';
import type charts from './en/charts.json';
import type claims from './en/claims.json';
import type compare from './en/compare.json';
import type download from './en/download.json';
import type filters from './en/filters.json';
import type forest from './en/forest.json';
import type glossary from './en/glossary.json';
import type open from './en/open.json';
import type own from './en/own.json';
import type plain from './en/plain.json';
import type risk from './en/risk.json';
import type share from './en/share.json';
import type start from './en/start.json';
import type table from './en/table.json';
import type terms from './en/terms.json';
import type time from './en/time.json';
import type trial from './en/trial.json';

/** Every key of the English messages; a key that does not exist fails to compile. */
export type MessageId = keyof (typeof about &
  typeof app &
  typeof approvals &
  typeof best &
  typeof charts &
  typeof claims &
  typeof compare &
  typeof download &
  typeof filters &
  typeof forest &
  typeof glossary &
  typeof open &
  typeof own &
  typeof plain &
  typeof risk &
  typeof share &
  typeof start &
  typeof table &
  typeof terms &
  typeof time &
  typeof trial);
