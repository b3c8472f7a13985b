import { memo, useEffect, useRef } from 'react';
import type { Dataset } from '../dataset/dataset.ts';
import { type Dashboard, useDashboard } from '../store/dashboard.ts';
import { selectOrder } from '../store/selectors.ts';
import { tableIsInSight } from '../ui/afterPaint.ts';
import { useLater } from '../ui/useLater.ts';
import { useSight } from '../ui/useSight.ts';
import { TableRegion } from './TableRegion.tsx';
import { usePreparedOrders } from './usePreparedOrders.ts';
import { useRowWindow } from './useRowWindow.ts';
import './table.css';

const selectDataset = ({ dataset }: Dashboard) => dataset;

/** The trials that pass the filters; the table follows a filter click, and never holds it up. */
export function TrialTable() {
  return <Rows order={useLater(selectOrder, 'table')} dataset={useLater(selectDataset, 'table')} />;
}

/** Asks at each step of scrolling which rows are in sight; the table is rendered anew when others are. */
const Rows = memo(function Rows({ order, dataset }: { readonly order: Uint32Array; readonly dataset: Dataset }) {
  const sort = useDashboard(({ view }) => view.sort);
  const region = useRef<HTMLDivElement>(null);
  const { toTop, ...rows } = useRowWindow(order.length, region);
  useEffect(toTop, [toTop, sort]);
  useSight(region, tableIsInSight);
  usePreparedOrders(dataset);
  return <TableRegion order={order} dataset={dataset} region={region} {...rows} />;
});
