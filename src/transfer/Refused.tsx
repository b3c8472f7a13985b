import { formatNumber } from '../i18n/format.ts';
import { type Language, useLanguage } from '../i18n/words.tsx';
import { cleanName } from './cleanText.ts';
import { LARGEST } from './fileKind.ts';
import type { Refusal } from './problems.ts';

function reasonOf({ code, found, line, column }: Refusal, { t, locale }: Language): string {
  switch (code) {
    case 'too-big': {
      const megabytes = (bytes: number) => formatNumber(bytes / 1e6, locale);
      return t('open.refusal.too-big', { found: megabytes(Number(found)), expected: megabytes(LARGEST) });
    }
    case 'json-broken':
      return line === undefined ? t('open.refusal.json-broken.nowhere') : t('open.refusal.json-broken', { line, column: column ?? 1 });
    default:
      return t(`open.refusal.${code}`);
  }
}

/** Why a file was not read, and what to do. */
export function Refused({ name, refusal }: { readonly name: string; readonly refusal: Refusal }) {
  const language = useLanguage();
  return (
    <div className="transfer-refused" role="alert">
      <h3>{language.t('open.refused', { name: cleanName(name) })}</h3>
      <p>{reasonOf(refusal, language)}</p>
    </div>
  );
}
