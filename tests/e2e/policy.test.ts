import { expect, it } from 'vitest';
import { openPage } from './harness/page.ts';

const REFUSED = [/Content Security Policy/, /violates the following/];

it('the page runs no text as script, takes no style from an attribute, asks no other host, and sets no cookie', async () => {
  const page = await openPage({ expected: REFUSED });
  const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');
  expect(policy).toMatch(/^default-src 'none'; script-src 'self'; style-src 'self' 'sha256-[\w+/=]+';/);
  expect(policy).not.toMatch(/unsafe|https?:|\*/);
  expect(await page.locator('script:not([src])').count(), 'scripts in the page itself').toBe(0);
  const outcome = await page.evaluate(async () => {
    const script = document.createElement('script');
    script.textContent = 'document.documentElement.dataset.injected = "yes"';
    document.body.append(script);
    const button = document.createElement('button');
    button.setAttribute('onclick', 'document.documentElement.dataset.injected = "yes"');
    document.body.append(button);
    button.click();
    button.setAttribute('style', 'color: rgb(1, 2, 3)');
    // Not at once: what a debugger runs directly is exempt.
    const evaluated = await new Promise<string>((resolve) =>
      setTimeout(() => {
        try {
          resolve(new Function('return "allowed"')() as string);
        } catch {
          resolve('refused');
        }
      }),
    );
    return {
      inline: document.documentElement.dataset['injected'] ?? 'refused',
      evaluated,
      elsewhere: await fetch('https://elsewhere.invalid/').then(
        () => 'allowed',
        () => 'refused',
      ),
      styled: getComputedStyle(button).color === 'rgb(1, 2, 3)' ? 'allowed' : 'refused',
      cookies: document.cookie,
    };
  });
  expect(outcome).toEqual({ inline: 'refused', evaluated: 'refused', elsewhere: 'refused', styled: 'refused', cookies: '' });
  expect(await page.context().cookies()).toEqual([]);
});

it('a browser that is too old is told so, and one that is not is not', async () => {
  const page = await openPage();
  await page.getByRole('tabpanel').getByRole('heading').first().waitFor();
  expect(await page.locator('#old-browser').count()).toBe(0);
  await page.addInitScript(() => Reflect.deleteProperty(Array.prototype, 'toSorted'));
  // Such a browser reads no module of the page.
  await page.route(/\/main-[^/]*\.js$/, (route) => route.fulfill({ contentType: 'text/javascript', body: '' }));
  await page.reload();
  await page.getByRole('alert').filter({ hasText: 'This browser is too old' }).waitFor();
});
