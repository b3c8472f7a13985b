/* Runs in browsers of any age, so it is written for the oldest: says so where the page cannot work. */
/* oxlint-disable no-var, no-unused-vars */
(function () {
  var able = false;
  try {
    able =
      'noModule' in document.createElement('script') &&
      typeof [].toSorted === 'function' &&
      typeof Object.hasOwn === 'function' &&
      'showModal' in document.createElement('dialog') &&
      CSS.supports('selector(:has(a))') &&
      CSS.supports('color', 'color-mix(in srgb, red, blue)');
  } catch (error) {
    // Whatever fails here is missing.
  }
  if (able) return;
  var chinese = /^zh/i.test(navigator.language || navigator.userLanguage || '');
  var sentence = document.createElement('p');
  sentence.id = 'old-browser';
  sentence.setAttribute('role', 'alert');
  sentence.lang = chinese ? 'zh-CN' : 'en';
  sentence.style.cssText = 'margin:0;padding:16px 24px;background:#efe9d8;color:#1b1d1f;font:16px/1.5 sans-serif';
  sentence.appendChild(
    document.createTextNode(
      chinese
        ? '您的浏览器版本较旧，无法完整显示本页面。请更新浏览器：Chrome 或 Edge 111、Firefox 121、Safari 16.4 及以上版本均可。'
        : 'This browser is too old to show the page in full. Please update it: Chrome or Edge from 111, Firefox from 121 and Safari from 16.4 can.'
    )
  );
  document.body.insertBefore(sentence, document.body.firstChild);
})();
