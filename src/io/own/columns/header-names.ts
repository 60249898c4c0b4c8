import type { Meaning } from './meaning';

/** A language of headers. `bs` stands for Bosnian, Croatian, Montenegrin and Serbian, whose Cyrillic folds to the same letters. */
export type HeaderLanguage = 'en' | 'bs' | 'mk' | 'sq';

type Names = Readonly<Partial<Record<HeaderLanguage, string>>>;

/**
 * What headers are called, folded and parted by commas. A `?` before a name: tables use it for other things, too.
 *
 * Labels of the lists `role` and `group` of the package are known besides these.
 */
export const HEADER_NAMES: readonly (readonly [Meaning, Names])[] = [
  [
    'event_id',
    {
      en: 'id, event id, event code, identifier',
      bs: 'sifra, oznaka, sifra dogadjaja',
      mk: 'sifra',
      sq: 'kodi, kodi i ngjarjes',
    },
  ],
  [
    'title',
    {
      en: 'title, event, event title, event name, events, name of event, name of the event, title of event, activity, activity name, activity title, subject of grant or contract, ?name',
      bs: 'naziv, naslov, naziv dogadjaja, naslov dogadjaja, ime dogadjaja, dogadjaj, dogadaj, naziv dogadaja, aktivnost, naziv aktivnosti, naziv skupa, skup, manifestacija, ?ime',
      mk: 'naslov, nastan, ime na nastan, ime na nastanot, naziv, naziv na nastan, naslov na nastanot, aktivnost, ?ime',
      sq: 'titulli, titull, ngjarja, emri i ngjarjes, veprimtaria, aktiviteti, emri i aktivitetit, titulli i ngjarjes, emertimi, ?emri',
    },
  ],
  [
    'title_orig',
    {
      en: 'original title, title in original language, original name',
      bs: 'originalni naziv, originalni naslov, izvorni naziv, naziv na originalnom jeziku',
      mk: 'originalen naslov, izvoren naslov',
      sq: 'titulli origjinal',
    },
  ],
  [
    'summary',
    {
      en: 'summary, abstract, short description, ?description',
      bs: 'sazetak, kratak opis, rezime, ?opis, ?opis dogadjaja',
      mk: 'rezime, kratok opis, ?opis',
      sq: 'permbledhje, permbledhja, ?pershkrimi, ?pershkrim',
    },
  ],
  [
    'date',
    {
      en: 'date, dates, event date, event dates, date of event, date of the event, ?when',
      bs: 'datum, datumi, datum odrzavanja, datum dogadjaja, termin, ?vrijeme, ?vreme, ?kada, ?vrijeme odrzavanja, ?vreme odrzavanja',
      mk: 'datum, datumi, datum na odrzuvanje, ?koga, ?vreme',
      sq: 'data, datat, data e mbajtjes, data e ngjarjes, ?kur, ?koha',
    },
  ],
  [
    'start_date',
    {
      en: 'start, start date, date from, beginning, begin, begins, starts, ?from',
      bs: 'pocetak, datum pocetka, datum od, pocinje, ?od',
      mk: 'pocetok, datum na pocetok, ?od',
      sq: 'fillimi, data e fillimit, fillon, ?nga, ?prej',
    },
  ],
  [
    'end_date',
    {
      en: 'end, end date, date to, ends, end planned, planned end, end actual, actual end, ?to, ?until',
      bs: 'kraj, zavrsetak, datum zavrsetka, datum kraja, datum do, zavrsava, ?do',
      mk: 'kraj, zavrsetok, datum na zavrsetok, datum na zavrsuvanje, ?do',
      sq: 'mbarimi, data e mbarimit, perfundimi, data e perfundimit, ?deri',
    },
  ],
  [
    'country',
    {
      en: 'country, countries, benefiting country, beneficiary location country code',
      bs: 'drzava, drzave, zemlja, zemlje',
      mk: 'drzava, zemja, zemji, drzavi',
      sq: 'shteti, shtet, shtetet, ?vendi',
    },
  ],
  [
    'town',
    {
      en: 'town, city, city town, town city, municipality, cities, towns',
      bs: 'grad, gradovi, mjesto, mesto, grad mjesto, grad mesto, opcina, opstina, naselje',
      mk: 'grad, mesto, opstina, gradovi',
      sq: 'qyteti, qytet, komuna, qytetet',
    },
  ],
  [
    'venue',
    {
      en: 'venue, location, place, address, ?where, ?hotel',
      bs: 'lokacija, mjesto odrzavanja, mesto odrzavanja, mjesto dogadjaja, prostor, adresa, objekat, ?gdje, ?gde, ?sala, ?hotel',
      mk: 'lokacija, mesto na odrzuvanje, prostor, adresa, ?kade',
      sq: 'vendndodhja, lokacioni, vendi i mbajtjes, adresa, ?vendi, ?salla, ?ku',
    },
  ],
  [
    'latitude',
    {
      en: 'latitude, lat, ?y',
      bs: 'geografska sirina, geo sirina, ?sirina',
      mk: 'geografska sirina',
      sq: 'gjeresia gjeografike, ?gjeresia',
    },
  ],
  [
    'longitude',
    {
      en: 'longitude, lon, lng, long, ?x',
      bs: 'geografska duzina, geo duzina, ?duzina',
      mk: 'geografska dolzina, ?dolzina',
      sq: 'gjatesia gjeografike, ?gjatesia',
    },
  ],
  [
    'coordinates',
    {
      en: 'coordinates, coords, gps, lat lon, lat lng, latitude longitude, lat long, geolocation',
      bs: 'koordinate, gps koordinate',
      mk: 'koordinati, gps koordinati',
      sq: 'koordinatat, kordinatat, koordinata',
    },
  ],
  [
    'format',
    {
      en: 'format, event type, type of event, event format, ?type, ?kind',
      bs: 'vrsta dogadjaja, tip dogadjaja, oblik, format, vrsta aktivnosti, ?vrsta, ?tip',
      mk: 'vid na nastan, tip na nastan, format, ?vid, ?tip',
      sq: 'lloji i ngjarjes, formati, lloji i aktivitetit, ?lloji, ?tipi',
    },
  ],
  [
    'topic',
    {
      en: 'topic, topics, theme, themes',
      bs: 'tema, teme, oblast, oblasti, tematska oblast',
      mk: 'tema, temi, oblast',
      sq: 'tema, temat, fusha',
    },
  ],
  [
    'attendance',
    {
      en: 'mode, modality, online or onsite, ?attendance',
      bs: 'nacin odrzavanja, nacin ucesca',
      mk: 'nacin na odrzuvanje',
      sq: 'menyra e mbajtjes, ?menyra',
    },
  ],
  [
    'participants',
    {
      en: 'participants, number of participants, no of participants, attendees, number of attendees, total participants, number of people, participants total, visitors, number of visitors, ?people, ?total, ?number, ?count, ?attendance',
      bs: 'broj ucesnika, broj ucesnika ca, broj ucesnika ucesnica, broj ucesnica, ucesnici, ucesnika, ucesnici ce, broj sudionika, sudionici, broj polaznika, polaznici, broj osoba, broj prisutnih, prisutni, posjetioci, posetioci, broj posjetilaca, broj posetilaca, broj ljudi, ukupno ucesnika, ukupan broj ucesnika, ?ukupno, ?ukupan broj, ?broj',
      mk: 'broj na ucesnici, ucesnici, broj na lica, broj na posetiteli, posetiteli, vkupno ucesnici, vkupen broj na ucesnici, ?vkupno, ?vkupen broj, ?broj',
      sq: 'numri i pjesemarresve, nr i pjesemarresve, pjesemarres, pjesemarresit, numri i personave, numri i vizitoreve, vizitore, ?gjithsej, ?totali, ?total, ?numri',
    },
  ],
  ['participants_max', { en: 'participants max, maximum participants, max participants', bs: 'najvise ucesnika' }],
  ['participants_bound', { en: 'bound, participants bound', bs: 'granica' }],
  [
    'project',
    {
      en: 'project, projects, project title, project name, name of project, name of the project',
      bs: 'projekat, projekt, projekti, naziv projekta, ime projekta',
      mk: 'proekt, proekti, ime na proekt, naziv na proekt',
      sq: 'projekti, projekt, projektet, emri i projektit',
    },
  ],
  [
    'source_url',
    {
      en: 'url, link, links, source url, website, web, web page, web address, ?source, ?sources',
      bs: 'link, linkovi, poveznica, internet stranica, web stranica, adresa izvora, ?veza, ?izvor, ?izvori',
      mk: 'link, linkovi, veb stranica, vrska, ?izvor',
      sq: 'linku, lidhja, uebfaqja, faqja e internetit, ?burimi',
    },
  ],
  ['quote', { en: 'quote, quotation', bs: 'citat, navod', mk: 'citat', sq: 'citat, citimi' }],
  [
    'role:organiser',
    {
      en: 'organiser, organisers, organizer, organizers, organised by, organized by, ?organisation, ?organization',
      bs: 'organizator, organizatori, u organizaciji, organizuje, organizovao, organizovala, organizirao, organizirala, ?organizacija, ?organizacije',
      mk: 'organizator, organizatori, ?organizacija',
      sq: 'organizator, organizatori, organizatoret, organizuar nga, ?organizata, ?organizatat',
    },
  ],
  [
    'role:co-organiser',
    {
      en: 'co organiser, co organisers, co organizer, co organizers, coorganiser',
      bs: 'suorganizator, suorganizatori',
      mk: 'koorganizator, koorganizatori',
      sq: 'bashkorganizator, bashkorganizatori, bashkorganizatoret',
    },
  ],
  [
    'role:host',
    {
      en: 'host, hosts, hosted by',
      bs: 'domacin, domacini',
      mk: 'domakjin, domakjini',
      sq: 'nikoqir, nikoqiri, mikprites, mikpritesi',
    },
  ],
  [
    'role:partner',
    {
      en: 'partner, partners, partner organisation, partner organisations, partner organizations',
      bs: 'partner, partneri, partnerske organizacije, partnerska organizacija',
      mk: 'partner, partneri, partnerski organizacii',
      sq: 'partner, partneri, partneret',
    },
  ],
  [
    'role:funder',
    {
      en: 'funder, funders, donor, donors, funded by, financed by, sponsor, sponsors, funding org name, participating org funding',
      bs: 'finansijer, finansijeri, financijer, financijeri, donator, donatori, finansira, sponzor, sponzori',
      mk: 'finansier, finansieri, donator, donatori',
      sq: 'financues, financuesi, financuesit, donator, donatori, donatoret, financuar nga',
    },
  ],
  [
    'role:co-funder',
    { en: 'co funder, co funders', bs: 'sufinansijer, sufinansijeri', mk: 'kofinansier', sq: 'bashkefinancues' },
  ],
  [
    'role:implementer',
    {
      en: 'implementer, implementers, implementing partner, implementing organisation, implemented by, participating org implementing',
      bs: 'provodilac, sprovodilac, implementator, realizator, nosilac',
      mk: 'sproveduvac, sproveduvaci',
      sq: 'zbatues, zbatuesi',
    },
  ],
  [
    'group:civil-society',
    {
      en: 'ngo, ngos, cso, csos, civil society',
      bs: 'nvo, ocd, udruzenja, civilno drustvo',
      mk: 'nvo, go, gragjanski organizacii',
      sq: 'ojq, oshc, shoqeria civile',
    },
  ],
  ['group:law-enforcement', { en: 'police', bs: 'policija, policajci', mk: 'policija', sq: 'policia' }],
  [
    'group:migrants-refugees',
    {
      en: 'migrants, refugees, migrants and refugees',
      bs: 'migranti, izbjeglice, izbeglice, migrantice',
      mk: 'migranti, begalci',
      sq: 'migrantet, refugjatet',
    },
  ],
  [
    'group:justice',
    {
      en: 'judges, prosecutors, judiciary',
      bs: 'sudije, tuzioci, pravosudje',
      mk: 'sudii, obviniteli',
      sq: 'gjyqtare, prokurore, drejtesia',
    },
  ],
  [
    'group:public-authorities',
    {
      en: 'authorities, government',
      bs: 'institucije, predstavnici vlasti, vlast',
      mk: 'institucii',
      sq: 'institucionet, autoritetet',
    },
  ],
  [
    'not-used',
    {
      en: 'no, nr, row, order date, created, created at, date created, changed, date changed, modified, date modified, last modified, updated, updated at, last updated, submission time, recipient org city, recipient org country, note, notes, comment, comments, remark, remarks, phone, email, e mail, capacity, maximumattendeecapacity, maximumphysicalattendeecapacity, maximumvirtualattendeecapacity, remainingattendeecapacity',
      bs: 'rb, r br, rbr, redni broj, biljeska, biljeske, napomena, napomene, komentar, komentari, telefon, kapacitet',
      mk: 'r b, reden broj, zabeleska, komentar, kapacitet',
      sq: 'nr rendor, shenim, shenime, komente, komenti, kapaciteti',
    },
  ],
];
