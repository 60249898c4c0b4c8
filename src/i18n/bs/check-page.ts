export const checkPage = {
  'check.title': 'Provjera citata',
  'check.lead':
    'Jesu li podaci na ovoj stranici još oni koje neki tekst citira? Vaš preglednik ih čita i iznova računa njihov kontrolni zbir.',
  'check.contents': 'Na ovoj stranici',
  'check.form.title': 'Citat',
  'check.form.label': 'Citat, adresa pregleda ili kontrolni zbir',
  'check.form.hint': 'U bilo kojem stilu. Važni su samo verzija i kontrolni zbir SHA-256.',
  'check.form.run': 'Provjeri',
  'check.running': 'Podaci se čitaju i računa se kontrolni zbir.',

  'check.same.title': 'Ovo su citirani podaci',
  'check.same.text':
    'Svaka datoteka verzije {version} je kakva je bila: kontrolni zbir izračunat sada jednak je onom iz citata.',
  'check.same.listed':
    'Citat ne navodi kontrolni zbir. Svaka datoteka verzije {version} je onakva kakvu je ova stranica objavila, s kontrolnim zbirom u nastavku.',
  'check.differ.title': 'Ovo nisu citirani podaci',
  'check.differ.text': 'Podaci verzije {version} sada imaju drukčiji kontrolni zbir od citata.',
  'check.differ.listed':
    'Podaci verzije {version} sada imaju drukčiji kontrolni zbir od onog koji ova stranica navodi.',
  'check.differ.files': 'Ove datoteke nisu onakve kakve je ova stranica objavila:',
  'check.differ.no-files':
    'I stranica navodi novi kontrolni zbir: ili su podaci mijenjani pod istom verzijom, ili u citatu ima greška.',
  'check.cited': 'Kontrolni zbir iz citata',
  'check.found': 'Kontrolni zbir izračunat sada',
  'check.dashboard': 'Pregled s verzijom {version}',

  'check.nothing.title': 'U ovom tekstu nema ni verzije ni kontrolnog zbira',
  'check.nothing.text': 'Zalijepite cijeli citat, adresu sa „v=“ ili 64 znaka kontrolnog zbira.',
  'check.unknown.title': 'Na ovoj stranici nema verzije {version}',
  'check.unknown-hash.title': 'Nijedna verzija na ovoj stranici nema ovaj kontrolni zbir',
  'check.unknown.text':
    'Verzije koje se ovdje čuvaju navedene su u nastavku. Citat je možda s druge stranice ili ima grešku.',
  'check.unreadable.title': 'Podaci se nisu mogli pročitati, pa se ništa ne zna',
  'check.unreadable.missing': 'Datoteke {file} nema na serveru. Citat se ne može potvrditi.',
  'check.unreadable.failed': 'Datoteka {file} se nije mogla preuzeti. Provjerite vezu i pokušajte ponovo.',
  'check.no-list.title': 'Spisak verzija se nije mogao pročitati',
  'check.no-list.text': 'Provjerite vezu i pokušajte ponovo.',
  'check.cannot.title': 'Ovaj preglednik ovdje ne računa kontrolne zbirove',
  'check.cannot.text':
    'Preglednici to rade samo na stranicama koje dolaze preko https. Otvorite ovu stranicu preko https ili izračunajte kontrolni zbir na svom računaru, kako je opisano u nastavku.',

  'check.how.title': 'Kako nastaje kontrolni zbir',
  'check.how.text':
    'To je SHA-256 jednog spiska: po jedan redak za svaku datoteku paketa, uključujući opisnik, poredano po imenu. Redak čine SHA-256 datoteke, razmak, ime i kraj retka. Jedan promijenjeni bajt u bilo kojoj datoteci ga mijenja.',
  'check.how.command': 'Na svom računaru, u direktoriju s ovim datotekama kako su objavljene:',

  'check.versions.title': 'Verzije',
  'check.versions.caption': 'Verzije koje ova stranica čuva',
  'check.versions.version': 'Verzija',
  'check.versions.date': 'Datum',
  'check.versions.hash': 'Kontrolni zbir',
  'check.versions.none': 'nema: jedna datoteka nedostaje',
  'check.versions.waiting': 'Čita se spisak verzija.',
  'check.versions.empty': 'Podaci ne navode verziju.',
  'check.versions.changes': 'Šta se između njih promijenilo',
} as const;
