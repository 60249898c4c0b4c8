import { GENDER_AND_MIGRATION } from '../subject';

export const about = {
  'about.title': 'O stranici',
  'about.lead': GENDER_AND_MIGRATION
    ? 'Ova stranica pokazuje ko se sastajao na temu roda i migracija na Zapadnom Balkanu: gdje i kada, ko je učestvovao i ko je platio. Svaki broj vodi do svog izvora.'
    : 'Ova stranica pokazuje ko se sastajao: gdje i kada, ko je učestvovao i ko je platio. Svaki broj vodi do svog izvora.',
  'about.contents': 'Na ovoj stranici',
  'about.scope.title': 'Obuhvat',
  'about.scope.text': GENDER_AND_MIGRATION
    ? 'Broj javnih događaja u skupu: {n}. To su konferencije, obuke, sastanci i kampanje. Rodnu temu ima {core}; ostali ({context}) su srodni događaji o migracijama ili trgovini ljudima.'
    : 'Broj događaja u skupu: {n}.',
  'about.scope.found': GENDER_AND_MIGRATION
    ? 'Događaji su nađeni pretragom javnih stranica. Svaki ima kratak citat na jeziku svoje stranice.'
    : 'Šta skup obuhvata i kako je sastavljen, piše uz podatke.',
  'about.limits.title': 'Ograničenja',
  'about.limits.text':
    'Skup nije službeni registar i nije potpun. Pokazuje šta je nađeno, ne šta se desilo. Brojevi su donje granice. Zemlje se po njima ne mogu rangirati.',
  'about.limits.more': 'Više o tome: {link}.',
  'about.publisher.title': 'Izdavač i kontakt',
  'about.publisher': 'Izdavač: {publisher}.',
  'about.contact': 'Kontakt: {link}',
  'about.repository': 'Podaci i kod: {link}',
  'about.correct.title': 'Prijavite grešku ili zatražite uklanjanje',
  'about.correct.how':
    'Navedite datoteku, identifikator i kolonu, te adresu stranice koja pokazuje ispravnu vrijednost. Adresa panela događaja sadrži njegov identifikator.',
  'about.correct.where.both': 'Otvorite prijavu u {repository} ili pišite na {contact}.',
  'about.correct.where.repository': 'Otvorite prijavu u {repository}.',
  'about.correct.where.contact': 'Pišite na {contact}.',
  'about.correct.repository': 'repozitoriju',
  'about.correct.contact': 'adresu za kontakt',
  'about.correct.risk':
    'Ako zapis može ugroziti neku osobu, recite to bez javnog ponavljanja pojedinosti. Prvo će biti uklonjen, a zatim razmotren.',
  'about.languages.title': 'Jezici',
  'about.languages.text':
    'Stranica je napisana na engleskom i prevedena. Gdje se prijevod razlikuje, važi engleski tekst.',
  'about.languages.reviewed': 'pregledao izvorni govornik',
  'about.languages.unreviewed': 'izvorni govornik još nije pregledao',
  'about.languages.original': 'izvornik',
  'about.languages.correct': 'Ako je neka riječ pogrešna, navedite rečenicu i kako treba glasiti.',
  'about.languages.titles':
    'Naslove događaja ne prevodimo: stoje na svom jeziku ako je to jezik stranice, inače na engleskom, s izvornikom ispod.',
  'about.languages.serbian':
    'Srpski je pisan ćirilicom; latinica je iz nje dobijena slovo po slovo. Nazivi organizacija ostaju kako ih pišu izvori.',
  'about.access.title': 'Pristupačnost',
  'about.access.aim':
    'Cilj je WCAG 2.2, nivo AA. Svaki prikaz ima naziv, rečenicu koja kaže šta pokazuje i tabelu s istim brojevima; svaki broj otvara svoj izvor mišem, dodirom i tastaturom.',
  'about.access.tested':
    'Uz svaku izmjenu program provjerava: axe na svakoj stranici, ploči, dijalogu i okviru od 320 do 1440 px, u svijetlim, tamnim i nametnutim bojama; prelom na 320 px, dvostruko veći tekst, veličinu meta; rad samo tastaturom i samo stablom pristupačnosti; Chromium, Firefox i WebKit.',
  'about.access.untested':
    'Nije provjereno: s osobama koje koriste pomoćne tehnologije; s čitačima ekrana osim kroz stablo koje oni čitaju; u Safariju, na iOS-u, Androidu i Windowsu.',
  'about.access.limits':
    'Poznata ograničenja: naslovi, sažeci i napomene događaja su na engleskom ili na jeziku izvora; odštampane stranice i slike nemaju strukturu za čitače ekrana, a tabele i CSV kažu isto.',
  'about.access.report': 'Ako vam nešto smeta, navedite šta ste htjeli uraditi, gdje i čime.',
  'about.privacy.title': 'Privatnost',
  'about.privacy.text':
    'Ova stranica ne postavlja kolačiće i nema naloga. Ništa ne učitava od trećih strana. Ono što tražite i birate ostaje u vašem pregledniku i u adresi stranice.',
  'about.privacy.own':
    'Vaše podatke čita samo vaš preglednik. Podaci s neke adrese preuzimaju se s njenog servera, i to tek kad pristanete.',
  'about.privacy.links': 'Veza na izvor napušta ovu stranicu. Ta stranica ima svoja pravila.',
  'about.licence.title': 'Licenca',
  'about.licence.data': 'Podaci su pod licencom {link}. Citati pripadaju svojim izdavačima.',
  'about.licence.code': 'Kod je pod licencom MIT.',
  'about.notes.title': 'Nazivi i granice',
  'about.notes.kosovo':
    '* Kosovo: Ovaj naziv ne dovodi u pitanje stavove o statusu i u skladu je s Rezolucijom Vijeća sigurnosti UN-a 1244/1999 i mišljenjem Međunarodnog suda pravde o proglašenju nezavisnosti Kosova.',
  'about.notes.map':
    'Prikazane granice i nazivi te upotrijebljene oznake ne znače da ih autori ili finansijeri podržavaju ili prihvataju.',
  'about.credits.title': 'Zasluge',
  'about.credits.map': 'Karta: Natural Earth, javno dobro. Softver karte: Leaflet, BSD 2-Clause.',
  'about.credits.towns': 'Mjesta u datotekama koje otvaraju čitatelji: GeoNames, CC BY 4.0.',
  'about.credits.fonts':
    'Fontovi: Susret Sans i Susret Serif, podskupovi fontova Source Sans 3 i Source Serif 4, Adobe, SIL Open Font License 1.1 ({link}).',
  'about.credits.fonts.link': 'tekst licence',
  'about.credits.software': 'Softver: D3 (ISC), Svelte (MIT), Papa Parse (MIT), fflate (MIT).',
} as const;
