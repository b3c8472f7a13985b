/*
 * Asked for first of all and small: the first paint waits for it (`blocking="render"`) and for the styles. It must not
 * fail. With another view in the address or anything remembered on this device, what the build has drawn is not
 * the page that will come: only its head is shown, and to a reader of Chinese nothing. A browser that forbids storage
 * remembers nothing.
 */
{
  const page = document.documentElement;
  const spoken = navigator.languages.find((tag) => /^(en|zh)/.test(tag)) ?? 'en';
  let other = location.search !== '';
  let language = spoken;
  try {
    other ||= localStorage.length > 0;
    const { theme, locale } = JSON.parse(localStorage.getItem('cart-dashboard.preferences') ?? '{}');
    if (theme === 'light' || theme === 'dark') page.setAttribute('data-theme', theme);
    language = String(new URLSearchParams(location.search).get('lang') ?? locale ?? spoken);
  } catch {
    // What is kept cannot be read: the page comes without it.
  }
  if (language.startsWith('zh')) page.setAttribute('data-view', 'none');
  else page.setAttribute('data-view', other ? 'head' : 'drawn');
}
