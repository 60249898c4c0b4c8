export const plain = {
  'plain.dashboard': 'Otvori u interaktivnom pregledu',
  'plain.about':
    'Ova stranica radi bez skripte. Interaktivni pregled ima filtere, pomičnu kartu i put od svakog broja do njegovih izvora.',
  'plain.off':
    'Interaktivnom pregledu treba JavaScript, koji je ovdje isključen. Njegovi brojevi i događaji stoje ispod i na stranicama bez skripte:',
  'plain.old':
    'Ovaj preglednik je prestar za interaktivni pregled. Isti brojevi i događaji stoje na stranici bez skripte:',
  'plain.overview': 'Svi događaji',
  'plain.organisations': 'Organizacije',
  'plain.projects': 'Projekti',
  'plain.table': 'Brojevi u tabeli',
  'plain.feed': 'Najnoviji događaji',
} as const;
