/*
 * Runs before the first paint, from within the page, so it must be short and must not fail. With another view in the
 * address, anything remembered on this device, or a reader of Chinese, what the build has drawn is not the page that
 * will come: it is not shown. A browser that forbids storage remembers nothing.
 */
{
  const spoken = navigator.languages.find((tag) => /^(en|zh)/.test(tag)) ?? 'en';
  let other = location.search !== '' || spoken.startsWith('zh');
  try {
    other ||= localStorage.length > 0;
  } catch {
    other ||= false;
  }
  if (other) document.documentElement.setAttribute('data-other-view', '');
}
