import { type KeyboardEvent, memo, useEffect, useRef } from 'react';
import { useLanguage } from '../i18n/words.tsx';
import { toggleColumn, useDashboard } from '../store/dashboard.ts';
import { COLUMNS } from '../analysis/ordering.ts';
import './columnMenu.css';

/** Trial and product say what a row is: they stay. */
const HIDEABLE = COLUMNS.slice(2);

/** Which columns are shown. Escape closes it and gives the focus back; so does pressing anywhere else, without focus. */
export const ColumnMenu = memo(function ColumnMenu() {
  const { t } = useLanguage();
  const hidden = useDashboard(({ view }) => view.hidden);
  const menu = useRef<HTMLDetailsElement>(null);
  const summary = useRef<HTMLElement>(null);

  useEffect(() => {
    const closeOutside = ({ target }: PointerEvent) => {
      if (menu.current?.open && target instanceof Node && !menu.current.contains(target)) menu.current.open = false;
    };
    document.addEventListener('pointerdown', closeOutside);
    return () => document.removeEventListener('pointerdown', closeOutside);
  }, []);

  const closeOnEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !menu.current?.open) return;
    event.stopPropagation();
    menu.current.open = false;
    summary.current?.focus();
  };

  return (
    <details className="table-columns" ref={menu} onKeyDown={closeOnEscape}>
      <summary ref={summary}>{t('table.columns')}</summary>
      <fieldset>
        <legend className="ui-hidden">{t('table.columns')}</legend>
        {HIDEABLE.map((column) => (
          <label key={column}>
            <input type="checkbox" checked={!hidden.includes(column)} onChange={() => toggleColumn(column)} />
            {t(`table.column.${column}`)}
          </label>
        ))}
      </fieldset>
    </details>
  );
});
