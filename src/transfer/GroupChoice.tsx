import { useLanguage } from '../i18n/words.tsx';
import { eventGroupOf, groupsOf, plainTitle, type RecordChoice } from './registry/choice.ts';
import type { RegistryRecord } from './registry/record.ts';

interface Props {
  readonly record: RegistryRecord;
  readonly choice: RecordChoice;
  readonly onChoose: (choice: RecordChoice) => void;
}

/** Which groups become rows, and which group of the adverse events each of them is. */
export function GroupChoice({ record, choice, onChoose }: Props) {
  const { t } = useLanguage();
  const titles = groupsOf(record, choice);
  if (titles.length === 0) return null;
  const toggle = (group: string) => {
    const { groups } = choice;
    onChoose({ ...choice, groups: groups.includes(group) ? groups.filter((entry) => entry !== group) : [...groups, group] });
  };
  return (
    <fieldset>
      <legend>{t('open.registry.groups')}</legend>
      <p className="transfer-small">{t('open.registry.groupsHint')}</p>
      <ul>
        {titles.map((title) => {
          const group = plainTitle(title);
          const checked = choice.groups.includes(group);
          return (
            <li key={group}>
              <label>
                <input type="checkbox" checked={checked} onChange={() => toggle(group)} /> <span lang="en">{title}</span>
              </label>
              {checked && record.adverse && (
                <p className="transfer-outcome">
                  <label>
                    {t('open.registry.harms', { group: title })}{' '}
                    <select
                      value={eventGroupOf(record, group, choice) ?? ''}
                      onChange={({ target }) => onChoose({ ...choice, harms: new Map([...choice.harms, [group, target.value || null]]) })}
                    >
                      <option value="">{t('open.registry.harmsNone')}</option>
                      {record.adverse.groups.map((entry) => (
                        <option key={entry.id} value={entry.id}>
                          {entry.title}
                        </option>
                      ))}
                    </select>
                  </label>
                </p>
              )}
            </li>
          );
        })}
      </ul>
    </fieldset>
  );
}
