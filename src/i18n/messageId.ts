import type app from './en/app.json';
import type charts from './en/charts.json';
import type filters from './en/filters.json';
import type table from './en/table.json';
import type terms from './en/terms.json';
import type trial from './en/trial.json';

/** Every key of the English messages; a key that does not exist fails to compile. */
export type MessageId = keyof (typeof app & typeof charts & typeof filters & typeof table & typeof terms & typeof trial);
