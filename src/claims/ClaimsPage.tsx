import { PageSpeech } from '../i18n/PageSpeech.tsx';
import { Claims } from './Claims.tsx';
import './claims.css';

/** What the press said of CAR-T, held against the record. */
export function ClaimsPage() {
  return (
    <PageSpeech>
      <Claims />
    </PageSpeech>
  );
}
