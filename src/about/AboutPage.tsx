import { PageSpeech } from '../i18n/PageSpeech.tsx';
import { About } from './About.tsx';
import './about.css';

/** Where the data come from, what they mean and what they do not. */
export function AboutPage() {
  return (
    <PageSpeech>
      <About />
    </PageSpeech>
  );
}
