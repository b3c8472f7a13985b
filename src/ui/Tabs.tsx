import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react';

interface Props<T extends string> {
  readonly label: string;
  readonly tabs: readonly { readonly id: T; readonly name: string }[];
  readonly chosen: T;
  readonly onChoose: (id: T) => void;
  /** What stands at the end of the row of tabs. */
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}

/** Tabs after the ARIA pattern: arrow keys move and choose, Tab goes on into the panel. */
export function Tabs<T extends string>({ label, tabs, chosen, onChoose, aside, children }: Props<T>) {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // On a phone the row of tabs is wider than the screen. The row alone is scrolled, never the page.
    const row = list.current;
    const tab = row?.querySelector(`[id="tab-${chosen}"]`);
    if (!row || !tab || row.scrollWidth <= row.clientWidth) return;
    const [within, place] = [row.getBoundingClientRect(), tab.getBoundingClientRect()];
    row.scrollLeft += place.left - within.left - (within.width - place.width) / 2;
  }, [chosen]);
  const move = (event: KeyboardEvent) => {
    const at = tabs.findIndex(({ id }) => id === chosen);
    const steps: Record<string, number> = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: tabs.length - 1 };
    const step = steps[event.key];
    const next = step === undefined ? undefined : tabs[(step + tabs.length) % tabs.length];
    if (!next) return;
    event.preventDefault();
    onChoose(next.id);
    list.current?.querySelector<HTMLElement>(`[id="tab-${next.id}"]`)?.focus();
  };
  return (
    <>
      <div className="ui-tabrow">
        <div className="ui-tabs" role="tablist" tabIndex={-1} aria-label={label} ref={list} onKeyDown={move}>
        {tabs.map(({ id, name }) => (
          <button
            key={id}
            type="button"
            role="tab"
            id={`tab-${id}`}
            aria-selected={id === chosen}
            aria-controls={`panel-${id}`}
            tabIndex={id === chosen ? 0 : -1}
            onClick={() => onChoose(id)}
          >
            {name}
          </button>
        ))}
        </div>
        {aside}
      </div>
      <div role="tabpanel" id={`panel-${chosen}`} aria-labelledby={`tab-${chosen}`}>
        {children}
      </div>
    </>
  );
}
