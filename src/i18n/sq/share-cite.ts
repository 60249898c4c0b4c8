/** A citation says "version 1.1.0", without an ending: so the check of citations reads it. */
export const shareCite = {
  'share.cite.undated': 'p. d.',
  'share.cite.apa': '{author}. ({year}). {title} (version {version}) [Set të dhënash]. {url}. Qasur më {date}.',
  'share.cite.kind': 'Set të dhënash.',
  'share.cite.accessed': 'Qasur më {date}.',
  'share.cite.scope.context': 'Vetëm ngjarje të ndërlidhura.',
  'share.cite.scope.all': 'Me ngjarje të ndërlidhura.',
  'share.cite.filters': '{filters}.',
  'share.cite.hash': 'SHA-256 i të dhënave: {hash}.',
  'share.cite.hash-of':
    'SHA-256 i të dhënave: i rreshtave „HASH SHTEGU“, një për çdo skedar të paketës, të radhitur sipas shtegut',
  'share.cite.message': 'Nëse i përdorni këto të dhëna, ju lutemi citojini si më poshtë.',
  'share.cite.copy': 'Kopjo',
  'share.cite.copy-style': 'Kopjo {style}',
  'share.cite.copy-citation': 'Kopjo citimin',
  'share.cite.download': 'citation.cff',
  'share.cite.licence': 'Licenca: {licence}',
  'share.cite.pinned': 'Lidhja është fiksuar te v{version}, kështu që kushdo që e hap sheh numrat që patë ju.',
  'share.cite.latest': 'Ky është versioni më i ri.',
  'share.cite.later': '{link} (v{version}).',
  'share.cite.compare': 'Krahaso me një version më të ri',
  'share.cite.check': 'Kontrollo këtë citim',
  'share.cite.waiting': 'Po lexohet hash-i i të dhënave.',
  'share.cite.no-hash':
    'Hash-i i të dhënave nuk u mor, prandaj citimi mbetet pa të: nuk mund të kontrollohet nëse të dhënat janë të njëjtat.',
  'share.cite.retry': 'Provo sërish',
  'share.cite.no-version': 'Të dhënat nuk japin version, prandaj nuk ka ku të fiksohet citimi.',
} as const;
