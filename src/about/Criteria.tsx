import { useLanguage } from '../i18n/words.tsx';
import { References } from '../ui/References.tsx';
import type { ReferenceId } from '../ui/bibliography.ts';

/** Criteria by the name the field uses, and where they are published. */
const CRITERIA = [
  ['recist', 'RECIST 1.1', ['recist']],
  ['percist', 'PERCIST', ['percist']],
  ['rano', 'RANO', ['rano', 'rano2']],
  ['inrc', 'INRC', ['inrc']],
  ['pcwg3', 'PCWG3', ['pcwg3']],
  ['lugano', 'Lugano 2014', ['lugano']],
  ['iwcll', 'iwCLL 2018', ['iwcll']],
  ['imwg', 'IMWG 2016', ['imwg']],
  ['eln', 'ELN 2022', ['eln']],
] as const satisfies readonly (readonly [string, string, readonly ReferenceId[]])[];

/** By which rules a response is called one, disease by disease. */
export function Criteria() {
  const { t } = useLanguage();
  return (
    <>
      <p>{t('about.criteria.text')}</p>
      <dl className="about-definitions">
        {CRITERIA.map(([id, name, references]) => (
          <div key={id}>
            <dt>{name}</dt>
            <dd>
              {t(`about.criteria.${id}`)}
              <References ids={references} />
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}
