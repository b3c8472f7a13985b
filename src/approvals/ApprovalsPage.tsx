import { PageSpeech } from '../i18n/PageSpeech.tsx';
import { Approvals } from './Approvals.tsx';
import './approvals.css';
import './timeline.css';

/** Which product is approved for which cancer, where and since when; and the side effects to know. */
export function ApprovalsPage() {
  return (
    <PageSpeech>
      <Approvals />
    </PageSpeech>
  );
}
