export const checkPage = {
  'check.title': 'Kontrollo një citim',
  'check.lead':
    'A janë të dhënat në këtë faqe ende ato që citon një tekst? Shfletuesi juaj i lexon dhe e llogarit sërish hash-in e tyre.',
  'check.contents': 'Në këtë faqe',
  'check.form.title': 'Citimi',
  'check.form.label': 'Një citim, një adresë e pasqyrës ose një hash',
  'check.form.hint': 'Në çfarëdo stili. Vlejnë vetëm versioni dhe hash-i SHA-256.',
  'check.form.run': 'Kontrollo',
  'check.running': 'Po lexohen të dhënat dhe po llogaritet hash-i.',

  'check.same.title': 'Këto janë të dhënat e cituara',
  'check.same.text': 'Çdo skedar i versionit {version} është siç ishte: hash-i i llogaritur tani është ai i citimit.',
  'check.same.listed':
    'Citimi nuk përmend hash. Çdo skedar i versionit {version} është siç e botoi kjo faqe, me hash-in më poshtë.',
  'check.differ.title': 'Këto nuk janë të dhënat e cituara',
  'check.differ.text': 'Të dhënat e versionit {version} kanë tani një hash tjetër nga ai i citimit.',
  'check.differ.listed': 'Të dhënat e versionit {version} kanë tani një hash tjetër nga ai që jep kjo faqe për to.',
  'check.differ.files': 'Këta skedarë nuk janë siç i botoi kjo faqe:',
  'check.differ.no-files':
    'Edhe faqja jep hash-in e ri: ose të dhënat u ndryshuan nën të njëjtin version, ose citimi ka një gabim.',
  'check.cited': 'Hash-i i cituar',
  'check.found': 'Hash-i i llogaritur tani',
  'check.dashboard': 'Pasqyra me versionin {version}',

  'check.nothing.title': 'Në këtë tekst nuk ka as version, as hash',
  'check.nothing.text': 'Ngjitni një citim të plotë, një adresë me „v=“ ose 64 shenjat e një hash-i.',
  'check.unknown.title': 'Në këtë faqe nuk ka version {version}',
  'check.unknown-hash.title': 'Asnjë version në këtë faqe nuk e ka këtë hash',
  'check.unknown.text':
    'Versionet që ruhen këtu janë më poshtë. Citimi mund të jetë i një faqeje tjetër, ose të ketë një gabim.',
  'check.unreadable.title': 'Të dhënat nuk u lexuan, prandaj nuk dihet asgjë',
  'check.unreadable.missing': 'Skedari {file} mungon në server. Citimi nuk mund të konfirmohet.',
  'check.unreadable.failed': 'Skedari {file} nuk u mor. Kontrolloni lidhjen dhe provoni sërish.',
  'check.no-list.title': 'Lista e versioneve nuk u lexua',
  'check.no-list.text': 'Kontrolloni lidhjen dhe provoni sërish.',
  'check.cannot.title': 'Ky shfletues nuk llogarit hash-e këtu',
  'check.cannot.text':
    'Shfletuesit e bëjnë këtë vetëm në faqe që vijnë me https. Hapeni këtë faqe me https, ose llogariteni hash-in në kompjuterin tuaj siç përshkruhet më poshtë.',

  'check.how.title': 'Si krijohet hash-i',
  'check.how.text':
    'Është SHA-256 i një liste: një rresht për çdo skedar të paketës së të dhënave, përfshirë përshkruesin; rreshtat radhiten sipas emrit. Rreshti është SHA-256 i skedarit, një hapësirë, emri dhe fundi i rreshtit. Një bajt i ndryshuar në cilindo skedar e ndryshon atë.',
  'check.how.command': 'Në kompjuterin tuaj, në një dosje me këta skedarë siç u botuan:',

  'check.versions.title': 'Versionet',
  'check.versions.caption': 'Versionet që ruan kjo faqe',
  'check.versions.version': 'Versioni',
  'check.versions.date': 'Data',
  'check.versions.hash': 'Hash-i',
  'check.versions.none': 'asnjë: mungon një skedar',
  'check.versions.waiting': 'Po lexohet lista e versioneve.',
  'check.versions.empty': 'Të dhënat nuk japin version.',
  'check.versions.changes': 'Çfarë ndryshoi ndërmjet tyre',
} as const;
