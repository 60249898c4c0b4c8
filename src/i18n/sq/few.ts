/** Of one to four events: `other` is three or four. */
export const few = {
  'few.map.one-town': {
    one: 'E vetmja ngjarje u mbajt në {town}',
    '=2': 'Të dyja ngjarjet u mbajtën në {town}',
    other: 'Të {n} ngjarjet u mbajtën në {town}',
  },
  'few.map.towns': {
    one: 'E vetmja ngjarje u mbajt në {towns}',
    '=2': 'Dy ngjarjet u mbajtën në {towns}',
    other: '{n} ngjarjet u mbajtën në {towns}',
  },
  'few.map.many-towns': {
    one: 'Sipas burimeve, e vetmja ngjarje u mbajt në {count} qytete',
    '=2': 'Sipas burimeve, dy ngjarjet u mbajtën në {count} qytete',
    other: 'Sipas burimeve, {n} ngjarjet u mbajtën në {count} qytete',
  },
  'few.map.online': {
    one: 'E vetmja ngjarje u mbajt në internet',
    '=2': 'Të dyja ngjarjet u mbajtën në internet',
    other: 'Të {n} ngjarjet u mbajtën në internet',
  },
  'few.map.no-place': {
    one: 'Faqet e lexuara nuk përmendin vendndodhjen e ngjarjes së vetme',
    '=2': 'Faqet e lexuara nuk përmendin vendndodhje për asnjërën nga dy ngjarjet',
    other: 'Faqet e lexuara nuk përmendin vendndodhje për asnjë nga {n} ngjarjet',
  },
  'few.map.no-town': {
    one: 'Faqet e lexuara nuk përmendin qytetin e ngjarjes së vetme',
    '=2': 'Faqet e lexuara nuk përmendin qytet për asnjërën nga dy ngjarjet',
    other: 'Faqet e lexuara nuk përmendin qytet për asnjë nga {n} ngjarjet',
  },
  'few.timeline.date': 'Data e ngjarjes së vetme: {date}',
  'few.timeline.one-year': {
    one: 'E vetmja ngjarje bie në vitin {year}',
    '=2': 'Të dyja ngjarjet bien në vitin {year}',
    other: 'Të {n} ngjarjet bien në vitin {year}',
  },
  'few.timeline.years': {
    one: 'E vetmja ngjarje bie në vitet {years}',
    '=2': 'Dy ngjarjet bien në vitet {years}',
    other: '{n} ngjarjet bien në vitet {years}',
  },
  'few.timeline.no-year': {
    one: 'Burimet nuk japin vitin e ngjarjes së vetme',
    '=2': 'Burimet nuk japin vit për asnjërën nga dy ngjarjet',
    other: 'Burimet nuk japin vit për asnjë nga {n} ngjarjet',
  },
  'few.timeline.no-day': {
    one: 'Burimet nuk japin ditë të sigurt për ngjarjen e vetme',
    '=2': 'Burimet nuk japin ditë të sigurt për asnjërën nga dy ngjarjet',
    other: 'Burimet nuk japin ditë të sigurt për asnjë nga {n} ngjarjet',
  },
  'few.composition.no-number': {
    one: 'Në faqet e lexuara, e vetmja ngjarje nuk jep numër njerëzish',
    '=2': 'Në faqet e lexuara, asnjëra nga dy ngjarjet nuk jep numër njerëzish',
    other: 'Në faqet e lexuara, asnjë nga {n} ngjarjet nuk jep numër njerëzish',
  },
  'few.composition.total': {
    one: 'Burimet numërojnë {total} pjesëmarrje në ngjarjen e vetme',
    '=2': 'Burimet numërojnë {total} pjesëmarrje në dy ngjarjet së bashku',
    other: 'Burimet numërojnë {total} pjesëmarrje në {n} ngjarjet së bashku',
  },
  'few.composition.all-numbers': {
    one: 'Burimet japin një numër njerëzish për ngjarjen e vetme',
    '=2': 'Burimet japin një numër njerëzish për të dyja ngjarjet',
    other: 'Burimet japin një numër njerëzish për të {n} ngjarjet',
  },
  'few.network.organiser': {
    one: 'E vetmja ngjarje përmend si organizator: {organisation}',
    '=2': 'Të dyja ngjarjet përmendin si organizator: {organisation}',
    other: 'Të {n} ngjarjet përmendin si organizator: {organisation}',
  },
  'few.network.project': {
    one: 'Projekti {project} përfshin ngjarjen e vetme',
    '=2': 'Projekti {project} përfshin të dyja ngjarjet',
    other: 'Projekti {project} përfshin të {n} ngjarjet',
  },
  'few.network.project.funded': {
    one: 'Projekti {project} përfshin ngjarjen e vetme, me financim nga {funders}',
    '=2': 'Projekti {project} përfshin të dyja ngjarjet, me financim nga {funders}',
    other: 'Projekti {project} përfshin të {n} ngjarjet, me financim nga {funders}',
  },
  'few.network.one-project': {
    one: 'Një projekt përfshin ngjarjen e vetme',
    '=2': 'Një projekt i vetëm përfshin të dyja ngjarjet',
    other: 'Një projekt i vetëm përfshin të {n} ngjarjet',
  },
  'few.network.one-project.funded': {
    one: 'Një projekt përfshin ngjarjen e vetme, me financim nga {funders}',
    '=2': 'Një projekt i vetëm përfshin të dyja ngjarjet, me financim nga {funders}',
    other: 'Një projekt i vetëm përfshin të {n} ngjarjet, me financim nga {funders}',
  },
  'few.network.funder': {
    one: 'Burimet përmendin {funder} si financues për ngjarjen e vetme',
    '=2': 'Burimet përmendin {funder} si financues për të dyja ngjarjet',
    other: 'Burimet përmendin {funder} si financues për të {n} ngjarjet',
  },
  'few.network.organisation': {
    one: '{organisation} ka rol në ngjarjen e vetme',
    '=2': '{organisation} ka rol në të dyja ngjarjet',
    other: '{organisation} ka rol në të {n} ngjarjet',
  },
  'few.network.no-funder': {
    one: 'Burimet nuk përmendin financues për ngjarjen e vetme',
    '=2': 'Burimet nuk përmendin financues për asnjërën nga dy ngjarjet',
    other: 'Burimet nuk përmendin financues për asnjë nga {n} ngjarjet',
  },
  'few.network.no-project': {
    one: 'Burimet nuk përmendin projekt për ngjarjen e vetme',
    '=2': 'Burimet nuk përmendin projekt për asnjërën nga dy ngjarjet',
    other: 'Burimet nuk përmendin projekt për asnjë nga {n} ngjarjet',
  },
} as const;
