import type { Language } from '../i18n/words.tsx';
import type { Problem } from './problems.ts';

/** What is wrong and what was expected, as a sentence. */
export function problemWords({ code, found = '', expected = '' }: Problem, { t }: Language): string {
  if (code === 'schema' && expected === '–') return t('open.fault.schemaUnknown', { found });
  if (code === 'schema' && found === '') return t('open.fault.schemaMissing', { expected });
  return t(`open.fault.${code}`, { found, expected });
}
