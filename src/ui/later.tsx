import { type ComponentType, lazy } from 'react';

/** How to ask again for each part that did not come. */
const missing = new Set<() => void>();
/** Another try has failed too: some browsers remember a script that did not come as long as the page is there. */
let again = false;

/** A component that is fetched when it is first drawn. What `lazy` makes remembers a failure; this can be asked again. */
export function later<P extends object>(fetchPart: () => Promise<ComponentType<P>>): ComponentType<P> {
  let tried = false;
  const ask = () =>
    lazy(async () => {
      try {
        return { default: await fetchPart() };
      } catch (cause) {
        again ||= tried;
        tried = true;
        missing.add(() => (Part = ask()));
        throw cause;
      }
    });
  let Part: ComponentType<P> = ask();
  return function Later(props: P) {
    return <Part {...props} />;
  };
}

/** Of a style that did not come, browsers make an empty one, or none, or one that must not be read. */
function isEmpty({ sheet }: HTMLLinkElement): boolean {
  try {
    return sheet === null || sheet.cssRules.length === 0;
  } catch {
    return true;
  }
}

/** What did not come is fetched when it is drawn the next time. False where that was tried, and only a fresh page may help. */
export function askAgain(): boolean {
  for (const forget of missing) forget();
  missing.clear();
  // A style that failed is not asked for twice by itself.
  for (const link of document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')) {
    if (isEmpty(link)) link.replaceWith(link.cloneNode());
  }
  return !again;
}
