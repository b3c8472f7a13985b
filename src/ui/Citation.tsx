import { useState } from 'react';
import type { RawSource } from '../dataset/schema.ts';
import { useLanguage } from '../i18n/words.tsx';
import { cite, CITATION_FILES, CITATION_STYLES, type CitationStyle } from './citation.ts';
import { saveFile } from './saveFile.ts';
import './citation.css';

/** A source as a reference, to copy or to take along, in the three styles that are asked for. */
export function Citation({ source }: { readonly source: RawSource }) {
  const { t } = useLanguage();
  const [copied, setCopied] = useState<{ style: CitationStyle; done: boolean } | null>(null);
  const copy = (style: CitationStyle) => {
    const copying = navigator.clipboard?.writeText(cite(source, style)) ?? Promise.reject(new Error('no clipboard'));
    copying.then(
      () => setCopied({ style, done: true }),
      () => setCopied({ style, done: false }),
    );
  };
  return (
    <details className="ui-cite">
      <summary>{t('cite.open')}</summary>
      <p className="ui-cite-text" lang="en">
        {cite(source, 'vancouver')}
      </p>
      <ul>
        {CITATION_STYLES.map((style) => {
          const { ending, type } = CITATION_FILES[style];
          const name = t(`cite.${style}`);
          return (
            <li key={style}>
              <b>{name}</b>
              <button type="button" className="ui-link" aria-label={t('cite.copyAs', { style: name })} onClick={() => copy(style)}>
                {t('cite.copy')}
              </button>
              <button
                type="button"
                className="ui-link"
                aria-label={t('cite.downloadAs', { style: name })}
                onClick={() => saveFile(`${source.id}.${ending}`, new Blob([cite(source, style)], { type: `${type};charset=utf-8` }))}
              >
                {t('cite.download')}
              </button>
            </li>
          );
        })}
      </ul>
      <p role="status" className="ui-cite-status">
        {copied && t(copied.done ? 'cite.copied' : 'cite.copyFailed', { style: t(`cite.${copied.style}`) })}
      </p>
    </details>
  );
}
