// Runs before anything is drawn. What the build has drawn is of the whole selection in the site's language: it is shown to who asks for that.
(function () {
  var page = document.documentElement;
  var wanted = (navigator.languages && navigator.languages[0]) || navigator.language || '';
  if (location.search === '' && wanted.split('-')[0] === page.lang.split('-')[0]) page.setAttribute('data-first', '');
})();
