import type { ReactNode } from 'react';
import { formatCountry, formatDate } from '../i18n/format.ts';
import { useLanguage } from '../i18n/words.tsx';
import { Term } from '../ui/Term.tsx';
import type { Decision } from './decision.ts';

/** One sentence for what the news most often gets wrong: what is approved for solid tumours. */
export function SolidTumours({ approvals }: { readonly approvals: readonly Decision[] }) {
  const { t, rich, say, locale } = useLanguage();
  const solid = approvals.filter(({ cancer, approval }) => cancer.family === 'solid' && approval.withdrawn === undefined);
  const list = solid.map(({ approval, product, cancer }) =>
    t('approvals.solidOne', {
      product: product.name,
      cancer: say(cancer.name),
      authority: approval.authority,
      region: formatCountry(approval.region, locale),
      date: formatDate(approval.date, locale),
    }),
  );
  return (
    <p>
      {rich('approvals.solid', {
        count: solid.length,
        list: list.join(' '),
        b: (words: ReactNode[]) => <b>{words}</b>,
        term: (words: ReactNode[]) => <Term id="investigational">{words}</Term>,
      })}
    </p>
  );
}
