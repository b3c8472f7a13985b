import { useId } from 'react';
import type { Details } from '../dataset/details.ts';
import type { RawTrial } from '../dataset/schema.ts';
import { useLanguage } from '../i18n/words.tsx';
import { SourceCitation } from './SourceCitation.tsx';

interface OtherSourcesProps {
  readonly trial: RawTrial;
  readonly details: Details;
}

/** The sources of single figures that are not the report they stand under, in full and to cite. */
export function OtherSources({ trial: { cohorts }, details }: OtherSourcesProps) {
  const { t } = useLanguage();
  const titleId = useId();
  const reports = new Set(cohorts.map(({ source }) => source));
  const named = new Set(cohorts.flatMap(({ outcomes }) => outcomes.flatMap(({ source }) => source ?? [])));
  const others = [...named].filter((id) => !reports.has(id)).flatMap((id) => details.sourceById.get(id) ?? []);
  if (others.length === 0) return null;
  return (
    <section aria-labelledby={titleId}>
      <h3 id={titleId}>{t('trial.otherSources')}</h3>
      <ul className="trial-sources">
        {others.map((source) => (
          <li key={source.id}>
            <SourceCitation source={source} />
          </li>
        ))}
      </ul>
    </section>
  );
}
