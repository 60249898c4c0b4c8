export const share = {
  'share.title': 'Podijeli ovaj grafikon',
  'share.what': '{view}. {events}.',
  'share.selection': {
    one: '{n} od {total} događaja',
    few: '{n} od {total} događaja',
    other: '{n} od {total} događaja',
  },
  'share.tabs': 'Šta ponijeti',
  'share.tab.embed': 'Ugradi',
  'share.tab.image': 'Slika',
  'share.tab.data': 'Podaci',
  'share.tab.cite': 'Citiraj',
  'share.close': 'Zatvori',
  'share.loading': 'Učitava se …',
  'share.tab-failed': 'Ovaj dio se nije mogao učitati. Provjerite vezu i izaberite ga ponovo.',
  'share.copied': 'Kopirano.',
  'share.not-copied': 'Preglednik nije dopustio kopiranje. Tekst je označen: kopirajte ga sa Ctrl+C ili ⌘C.',
} as const;
