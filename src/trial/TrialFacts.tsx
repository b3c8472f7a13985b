import type { Trial } from '../dataset/dataset.ts';
import type { ProductDetails } from '../dataset/details.ts';
import type { RawTrial } from '../dataset/schema.ts';
import { formatCountry } from '../i18n/format.ts';
import { useLanguage } from '../i18n/words.tsx';
import { formatListing } from '../ui/listing.ts';
import { Facts } from './Facts.tsx';
import { RegistryLinks } from './RegistryLinks.tsx';

interface TrialFactsProps {
  readonly trial: Trial;
  /** What only the details hold; a trial may have none. */
  readonly raw: RawTrial | undefined;
  readonly product: ProductDetails | undefined;
}

/** Product, targets, cells, design, countries, registry. */
export function TrialFacts({ trial, raw, product: details }: TrialFactsProps) {
  const { t, say, locale } = useLanguage();
  const { product } = trial;
  const names = [
    say({ ...details?.names, en: product.name }),
    product.brand && t('trial.brand', { brand: product.brand }),
    product.aliases.length > 0 && t('trial.alias', { aliases: formatListing(product.aliases, locale) }),
  ].filter((name) => typeof name === 'string');
  const construct = product.construct ? t(`construct.${product.construct}`) : t('trial.unknown');
  const domains = details?.costimulation;
  const noRegistry = raw?.noRegistryId ? say(raw.noRegistryId) : t('trial.noRegistry');
  const registry = trial.registryIds.length > 0 ? <RegistryLinks ids={trial.registryIds} /> : noRegistry;
  return (
    <section aria-label={t('trial.facts')}>
      <Facts
        facts={[
          [t('trial.product'), names.join(' · ')],
          [t('trial.target'), formatListing(product.targets, locale)],
          [
            t('trial.construct'),
            domains ? t('trial.costimulation', { construct, domains: formatListing(domains, locale) }) : construct,
          ],
          [t('trial.cells'), product.cellSource ? t(`cells.${product.cellSource}`) : t('trial.unknown')],
          [t('trial.developer'), product.developer],
          [t('trial.phase'), t(`phase.${trial.phase}`)],
          [t('trial.design'), t(`design.${trial.design}`)],
          [t('trial.status'), raw?.status ? t(`trialStatus.${raw.status}`) : t('trial.unknown')],
          [t('trial.countries'), formatListing(trial.countries.map((code) => formatCountry(code, locale)), locale)],
          [t('trial.sponsor'), raw?.sponsor],
          [t('trial.registry'), registry],
          [t('trial.note'), raw?.note && say(raw.note)],
        ]}
      />
    </section>
  );
}
