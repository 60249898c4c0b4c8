export const findings = {
  'list.last': '{most} и {last}',
  'finding.map.one-town': {
    one: 'Според изворите, сите {n} настан се одржани во {towns}',
    other: 'Според изворите, сите {n} настани се одржани во {towns}',
  },
  'finding.map.most': '{towns}: најмногу настани на прочитаните страници, {n} од {of}',
  'finding.map.top-towns': {
    one: 'Според изворите, во {towns} е одржан {n} настан од вкупно {of}',
    other: 'Според изворите, во {towns} се одржани {n} настани од вкупно {of}',
  },
  'finding.map.top-towns.all': {
    one: 'Според изворите, сите {n} настан се одржани во {towns}',
    other: 'Според изворите, сите {n} настани се одржани во {towns}',
  },
  'finding.map.unplaced': 'Настани преку интернет или без наведено место на прочитаните страници: {n} од {of}',
  'finding.map.unplaced.all': {
    one: 'Преку интернет или без наведено место на прочитаните страници: сите {n} настан',
    other: 'Преку интернет или без наведено место на прочитаните страници: сите {n} настани',
  },
  'finding.map.towns': {
    one: 'Според изворите, {n} настан од вкупно {of} е во {count}, а за {rest} не е наведен град',
    other: 'Според изворите, {n} настани од вкупно {of} се во {count}, а за {rest} не е наведен град',
  },
  'finding.map.towns.all': {
    one: 'Според изворите, сите {n} настан се одржани во {count}',
    other: 'Според изворите, сите {n} настани се одржани во {count}',
  },
  'finding.map.towns.count': { one: '{n} град', other: '{n} градови' },
  'finding.timeline.all-in': {
    one: 'Сите {n} настан се одржани во {years} година',
    other: 'Сите {n} настани се одржани во {years} година',
  },
  'finding.timeline.years': {
    one: 'Од настаните со позната година, {n} од {of} е одржан во {years}',
    other: 'Од настаните со позната година, {n} од {of} се одржани во {years}',
  },
  'finding.timeline.years.least': {
    one: 'Од настаните со позната година, најмалку {n} од {of} е одржан во {years}',
    other: 'Од настаните со позната година, најмалку {n} од {of} се одржани во {years}',
  },
  'finding.timeline.years.all': {
    one: 'Сите {n} настан со позната година се одржани во {years}',
    other: 'Сите {n} настани со позната година се одржани во {years}',
  },
  'finding.timeline.most': 'Најмногу настани со позната година има во {years}: {n} од {of}',
  'finding.timeline.gap': 'На прочитаните страници меѓу {last} и {next} нема настан (од вкупно {n})',
  'finding.timeline.undated': {
    one: 'За {n} настан од вкупно {of} изворите не наведуваат година',
    other: 'За {n} настани од вкупно {of} изворите не наведуваат година',
  },
  'finding.timeline.undated.all': 'Изворите не наведуваат година за ниеден настан од вкупно {n}',
  'finding.timeline.coarse': 'Настани со позната година, а без сигурен ден во изворите: {n} од {of}',
  'finding.timeline.coarse.all': 'Изворите не наведуваат сигурен ден за ниеден настан со позната година од вкупно {n}',
  'finding.composition.never-counted': {
    one: '{family}: споменато на {n} настан, никаде не е броено',
    other: '{family}: споменато на {n} настани, никаде не е броено',
  },
  'finding.composition.counted-most': {
    one: '{family}: најголем изброен број, најмалку {n} учество',
    other: '{family}: најголем изброен број, најмалку {n} учества',
  },
  'finding.composition.half-known': {
    one: '{family}: најмалку {n} учество од вкупно {total}',
    other: '{family}: најмалку {n} учества од вкупно {total}',
  },
  'finding.composition.half-known.all': {
    one: '{family}: сите {n} учество',
    other: '{family}: сите {n} учества',
  },
  'finding.composition.half-known.open': {
    one: '{family}: најмалку {n} учество',
    other: '{family}: најмалку {n} учества',
  },
  'finding.composition.no-number': {
    one: 'За {n} настан од вкупно {of} изворите не наведуваат број на луѓе',
    other: 'За {n} настани од вкупно {of} изворите не наведуваат број на луѓе',
  },
  'finding.composition.no-number.all': 'Изворите не наведуваат број на луѓе за ниеден настан од вкупно {n}',
  'finding.composition.all-numbers': {
    one: 'Изворите наведуваат број на луѓе за сите {n} настан',
    other: 'Изворите наведуваат број на луѓе за сите {n} настани',
  },
  'finding.composition.known': {
    one: 'Изворите наведуваат кој учествувал за {n} учество од вкупно {total}',
    other: 'Изворите наведуваат кој учествувал за {n} учества од вкупно {total}',
  },
  'finding.composition.known.all': {
    one: 'Изворите наведуваат кој учествувал за сите {n} учество',
    other: 'Изворите наведуваат кој учествувал за сите {n} учества',
  },
  'finding.network.project': {
    one: 'Проектот {project} опфаќа {n} настан од вкупно {of}',
    other: 'Проектот {project} опфаќа {n} настани од вкупно {of}',
  },
  'finding.network.project.all': {
    one: 'Проектот {project} ги опфаќа сите {n} настан',
    other: 'Проектот {project} ги опфаќа сите {n} настани',
  },
  'finding.network.project.funded': {
    one: 'Проектот {project} опфаќа {n} настан од вкупно {of}, со средства од {funders}',
    other: 'Проектот {project} опфаќа {n} настани од вкупно {of}, со средства од {funders}',
  },
  'finding.network.project.funded-all': {
    one: 'Проектот {project} ги опфаќа сите {n} настан, со средства од {funders}',
    other: 'Проектот {project} ги опфаќа сите {n} настани, со средства од {funders}',
  },
  'finding.network.one-project': {
    one: 'Еден проект опфаќа {n} настан од вкупно {of}',
    other: 'Еден проект опфаќа {n} настани од вкупно {of}',
  },
  'finding.network.one-project.all': {
    one: 'Еден проект ги опфаќа сите {n} настан',
    other: 'Еден проект ги опфаќа сите {n} настани',
  },
  'finding.network.one-project.funded': {
    one: 'Еден проект опфаќа {n} настан од вкупно {of}, со средства од {funders}',
    other: 'Еден проект опфаќа {n} настани од вкупно {of}, со средства од {funders}',
  },
  'finding.network.one-project.funded-all': {
    one: 'Еден проект ги опфаќа сите {n} настан, со средства од {funders}',
    other: 'Еден проект ги опфаќа сите {n} настани, со средства од {funders}',
  },
  'finding.network.organisation': {
    one: '{organisation} има улога во {n} настан од вкупно {of}',
    other: '{organisation} има улога во {n} настани од вкупно {of}',
  },
  'finding.network.organisation.all': {
    one: '{organisation} има улога во сите {n} настан',
    other: '{organisation} има улога во сите {n} настани',
  },
  'finding.network.funder': {
    one: 'Според изворите, зад {n} настан од вкупно {of} како финансиер стои {funder}',
    other: 'Според изворите, зад {n} настани од вкупно {of} како финансиер стои {funder}',
  },
  'finding.network.funder.all': {
    one: 'Според изворите, зад сите {n} настан како финансиер стои {funder}',
    other: 'Според изворите, зад сите {n} настани како финансиер стои {funder}',
  },
  'finding.network.no-funder': {
    one: 'За {n} настан од вкупно {of} изворите не наведуваат финансиер',
    other: 'За {n} настани од вкупно {of} изворите не наведуваат финансиер',
  },
  'finding.network.no-funder.all': 'Изворите не наведуваат финансиер за ниеден настан од вкупно {n}',
  'finding.network.no-project': {
    one: 'За {n} настан од вкупно {of} изворите не наведуваат проект',
    other: 'За {n} настани од вкупно {of} изворите не наведуваат проект',
  },
  'finding.network.no-project.all': 'Изворите не наведуваат проект за ниеден настан од вкупно {n}',
  'finding.network.funded': {
    one: 'За {n} настан од {of} изворите наведуваат вкупно {funders}',
    other: 'За {n} настани од {of} изворите наведуваат вкупно {funders}',
  },
  'finding.network.funded.all': {
    one: 'За сите {n} настан изворите наведуваат вкупно {funders}',
    other: 'За сите {n} настани изворите наведуваат вкупно {funders}',
  },
  'finding.network.funded.funders': { one: '{n} финансиер', other: '{n} финансиери' },
} as const;
