import { OutsideLink } from '../ui/OutsideLink.tsx';

/** The record of a registry number, where its address is made of the number alone. */
function addressOf(id: string): string | undefined {
  if (/^NCT\d{8}$/.test(id)) return `https://clinicaltrials.gov/study/${id}`;
  if (/^ISRCTN\d{8}$/.test(id)) return `https://www.isrctn.com/${id}`;
  return undefined;
}

export function RegistryLinks({ ids }: { readonly ids: readonly string[] }) {
  return (
    <ul className="trial-inline">
      {ids.map((id) => {
        const address = addressOf(id);
        return (
          <li key={id}>
            {address === undefined ? (
              id
            ) : (
              <OutsideLink address={address} title={id}>
                {id}
              </OutsideLink>
            )}
          </li>
        );
      })}
    </ul>
  );
}
