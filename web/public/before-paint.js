// Runs before the first paint, so that neither the wrong theme nor the wrong language is ever seen.
// Kept apart from the bundle because the content security policy allows no inline script.
(function () {
  var root = document.documentElement;
  function stored(key) {
    try {
      return localStorage.getItem(key);
    } catch {
      return null;
    }
  }
  var theme = stored('rapport.theme');
  if (theme === 'light' || theme === 'dark') root.dataset.theme = theme;
  var language = stored('rapport.language') || navigator.language || 'en';
  root.lang = language.toLowerCase().indexOf('ru') === 0 ? 'ru' : 'en';
})();
