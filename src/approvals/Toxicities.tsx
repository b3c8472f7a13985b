import { useLanguage } from '../i18n/words.tsx';
import { References } from '../ui/References.tsx';

const TOXICITIES = ['crs', 'icans', 'cytopenia', 'infection', 'on-target'] as const;

/** What may go wrong, how it is graded, and where the scales are published. */
export function Toxicities() {
  const { t } = useLanguage();
  return (
    <>
      <p className="page-text">{t('approvals.toxText')}</p>
      <table className="page-table approvals-tox">
        <thead>
          <tr>
            <th scope="col">{t('approvals.tox')}</th>
            <th scope="col">{t('approvals.toxWhat')}</th>
            <th scope="col">{t('approvals.toxGraded')}</th>
          </tr>
        </thead>
        <tbody>
          {TOXICITIES.map((id) => (
            <tr key={id}>
              <th scope="row">{t(`approvals.tox.${id}`)}</th>
              <td>{t(`approvals.tox.${id}.what`)}</td>
              <td>{t(`approvals.tox.${id}.graded`)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <h4>{t('approvals.scales')}</h4>
      <References ids={['astct', 'lee', 'penn', 'ctcae', 'icaht']} />
    </>
  );
}
