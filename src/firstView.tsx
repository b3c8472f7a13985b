/** The first view as text, for the build: what a reader sees before any script has come. */
import { renderToString } from 'react-dom/server';
import { App } from './App.tsx';
import { Speech } from './i18n/Speech.tsx';
import { type Assumed, AssumedWindow } from './ui/assumed.ts';

const WINDOWS: Readonly<Record<'desk' | 'phone', Assumed>> = {
  desk: { desk: true, width: 900 },
  phone: { desk: false, width: 356 },
};

/** The untouched dashboard in English, once as on a desk and once as on a telephone; css shows the one that fits. */
export function firstView(): string {
  return Object.entries(WINDOWS)
    .map(([name, assumed]) => {
      const html = renderToString(
        <AssumedWindow value={assumed}>
          <Speech>
            <App />
          </Speech>
        </AssumedWindow>,
      );
      // Radio buttons of one name exclude one another, also where one of them is not to be seen.
      return `<div class="first-${name}">${html.replaceAll(' name="', ` name="${name}-`)}</div>`;
    })
    .join('');
}
