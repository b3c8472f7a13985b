import { useLanguage } from '../i18n/words.tsx';
import { PageFrame } from '../ui/PageFrame.tsx';
import { WithDetails } from '../ui/WithDetails.tsx';
import { Agreement } from './Agreement.tsx';
import { Contents } from './Contents.tsx';
import { Criteria } from './Criteria.tsx';
import { Errors } from './Errors.tsx';
import { Glossary } from './Glossary.tsx';
import { Included } from './Included.tsx';
import { Licence } from './Licence.tsx';
import { Measures } from './Measures.tsx';
import { Searched } from './Searched.tsx';
import { PARAGRAPHS } from './sections.ts';
import { Section } from './Section.tsx';
import { Statistics } from './Statistics.tsx';
import { Version } from './Version.tsx';

/** Everything about the data, section by section. What counts documents and figures waits for the details. */
export function About() {
  const { t } = useLanguage();
  return (
    <PageFrame title={t('about.title')} lead={<p>{t('about.lead')}</p>}>
      <Contents />
      <Section id="searched">
        <WithDetails>{(details) => <Searched details={details} />}</WithDetails>
      </Section>
      <Section id="included">
        <Included />
      </Section>
      <Section id="extracted">
        {PARAGRAPHS.extracted.map((part) => (
          <p key={part}>{t(`about.extracted.${part}`)}</p>
        ))}
      </Section>
      <Section id="agreement">
        <WithDetails>{(details) => <Agreement details={details} />}</WithDetails>
      </Section>
      <Section id="measures">
        <Measures />
      </Section>
      <Section id="criteria">
        <Criteria />
      </Section>
      <Section id="statistics">
        <Statistics />
      </Section>
      <Section id="limits">
        <ul>
          {PARAGRAPHS.limits.map((part) => (
            <li key={part}>{t(`about.limits.${part}`)}</li>
          ))}
        </ul>
      </Section>
      <Section id="version">
        <WithDetails>{(details) => <Version edition={details.edition} />}</WithDetails>
      </Section>
      <Section id="licence">
        <Licence />
      </Section>
      <Section id="errors">
        <Errors />
      </Section>
      <Section id="glossary">
        <Glossary />
      </Section>
    </PageFrame>
  );
}
