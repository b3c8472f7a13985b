import { useId } from 'react';
import { useLanguage } from '../i18n/words.tsx';
import { type Encoding, ENCODINGS } from './encoding.ts';

interface Props {
  readonly encoding: Encoding;
  /** Else it is a guess. */
  readonly certain: boolean;
  readonly onChoose: (encoding: Encoding) => void;
}

/** Says how a file that is not UTF-8 was read, and lets the reader say otherwise. */
export function EncodingChoice({ encoding, certain, onChoose }: Props) {
  const { t } = useLanguage();
  const id = useId();
  if (encoding === 'utf-8' && certain) return null;
  const words = t(certain ? 'open.encodingSure' : 'open.encoding', { encoding: t(`open.encoding.${encoding}`) });
  return (
    <div className="transfer-caution" role="status">
      <p>{words}</p>
      <label htmlFor={id}>{t('open.encodingLabel')}</label>{' '}
      <select id={id} value={encoding} onChange={({ target }) => onChoose(ENCODINGS.find((entry) => entry === target.value) ?? 'utf-8')}>
        {ENCODINGS.map((entry) => (
          <option key={entry} value={entry}>
            {t(`open.encoding.${entry}`)}
          </option>
        ))}
      </select>
    </div>
  );
}
