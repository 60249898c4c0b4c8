export const plain = {
  'plain.dashboard': 'Hape në pasqyrën ndërvepruese',
  'plain.about':
    'Kjo faqe funksionon pa skript. Pasqyra ndërvepruese ka filtra, një hartë që lëviz dhe rrugën nga çdo numër te burimet e tij.',
  'plain.off':
    'Pasqyrës ndërvepruese i duhet JavaScript, që këtu është i çaktivizuar. Numrat dhe ngjarjet e saj gjenden më poshtë dhe në faqe pa skript:',
  'plain.old':
    'Ky shfletues është tepër i vjetër për pasqyrën ndërvepruese. Të njëjtët numra dhe ngjarje gjenden në një faqe pa skript:',
  'plain.overview': 'Të gjitha ngjarjet',
  'plain.organisations': 'Organizatat',
  'plain.projects': 'Projektet',
  'plain.table': 'Numrat si tabelë',
  'plain.feed': 'Ngjarjet më të reja',
} as const;
