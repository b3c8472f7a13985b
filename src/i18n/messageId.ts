import type app from './en/app.json';
import type best from './en/best.json';
import type charts from './en/charts.json';
import type compare from './en/compare.json';
import type download from './en/download.json';
import type filters from './en/filters.json';
import type forest from './en/forest.json';
import type plain from './en/plain.json';
import type risk from './en/risk.json';
import type share from './en/share.json';
import type table from './en/table.json';
import type terms from './en/terms.json';
import type time from './en/time.json';
import type trial from './en/trial.json';

/** Every key of the English messages; a key that does not exist fails to compile. */
export type MessageId = keyof (typeof app &
  typeof best &
  typeof charts &
  typeof compare &
  typeof download &
  typeof filters &
  typeof forest &
  typeof plain &
  typeof risk &
  typeof share &
  typeof table &
  typeof terms &
  typeof time &
  typeof trial);
