import { memo } from 'react';
import type { Sort } from '../analysis/ordering.ts';
import { useLanguage } from '../i18n/words.tsx';
import { chooseOrder, useDashboard } from '../store/dashboard.ts';

const ORDERS = {
  default: [],
  patients: [{ key: 'patients', descending: true }],
  lower: [{ key: 'lower', descending: true }],
  orr: [{ key: 'orr', descending: true }],
  dcr: [{ key: 'dcr', descending: true }],
} as const satisfies Record<string, readonly Sort[]>;
type Order = keyof typeof ORDERS;
const NAMES = Object.keys(ORDERS) as readonly Order[];

function same(a: readonly Sort[], b: readonly Sort[]): boolean {
  return a.length === b.length && a.every((sort, at) => sort.key === b[at]?.key && sort.descending === b[at]?.descending);
}

/** The order of rows within a group; the trial table has the same one. */
export const OrderChoice = memo(function OrderChoice() {
  const { t } = useLanguage();
  const sort = useDashboard((state) => state.view.sort);
  const chosen = NAMES.find((name) => same(ORDERS[name], sort)) ?? 'table';
  return (
    <label className="charts-order">
      {t('charts.order')}
      <select
        value={chosen}
        aria-describedby={chosen === 'lower' ? 'charts-order-hint' : undefined}
        onChange={(event) => {
          const name = NAMES.find((known) => known === event.target.value);
          if (name) chooseOrder(ORDERS[name]);
        }}
      >
        {NAMES.map((name) => (
          <option key={name} value={name}>
            {t(`charts.order.${name}`)}
          </option>
        ))}
        {chosen === 'table' && <option value="table">{t('charts.order.table')}</option>}
      </select>
      {chosen === 'lower' && <small id="charts-order-hint">{t('charts.order.lowerHint')}</small>}
    </label>
  );
});
