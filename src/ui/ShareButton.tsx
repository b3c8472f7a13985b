import { Link2, Share2 } from 'lucide-react';
import { useState } from 'react';
import { useLanguage } from '../i18n/words.tsx';

/** Hands the address to the system's sheet; false where there is none or it did not take it. */
async function shareBySystem(title: string, url: string): Promise<boolean> {
  try {
    await navigator.share({ title, url });
    return true;
  } catch (failure) {
    // Sent away by the reader: that is an answer too.
    return failure instanceof DOMException && failure.name === 'AbortError';
  }
}

/** Shares the address of the view: by the system's sheet where there is one, else into the clipboard. */
export function ShareButton() {
  const { t } = useLanguage();
  const [outcome, setOutcome] = useState<'copied' | 'failed' | null>(null);
  const bySystem = 'share' in navigator;
  const share = async () => {
    const address = document.URL;
    setOutcome(null);
    if (bySystem && (await shareBySystem(t('app.name'), address))) return;
    try {
      await navigator.clipboard.writeText(address);
      setOutcome('copied');
    } catch {
      setOutcome('failed');
    }
  };
  const Icon = bySystem ? Share2 : Link2;
  return (
    <>
      <button type="button" className="ui-tool" onClick={() => void share()} onBlur={() => setOutcome(null)}>
        <Icon size={16} aria-hidden />
        <span>{t(bySystem ? 'share.link' : 'share.copy')}</span>
      </button>
      <span role="status" className="app-shared">
        {outcome !== null && t(`share.${outcome}`)}
      </span>
    </>
  );
}
