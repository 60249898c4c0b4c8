export const few = {
  'few.map.one-town': {
    one: 'The one event was in {town}',
    '=2': 'Both events were in {town}',
    other: 'All {n} events were in {town}',
  },
  'few.map.towns': {
    one: 'The one event was in {towns}',
    '=2': 'The two events were in {towns}',
    other: 'The {n} events were in {towns}',
  },
  'few.map.many-towns': {
    one: 'Sources place the one event in {count} towns',
    '=2': 'Sources place the two events in {count} towns',
    other: 'Sources place the {n} events in {count} towns',
  },
  'few.map.online': {
    one: 'The one event was held online',
    '=2': 'Both events were held online',
    other: 'All {n} events were held online',
  },
  'few.map.no-place': {
    one: 'The pages read name no place for the one event',
    '=2': 'The pages read name no place for either event',
    other: 'The pages read name no place for any of the {n} events',
  },
  'few.map.no-town': {
    one: 'The pages read name no town for the one event',
    '=2': 'The pages read name no town for either event',
    other: 'The pages read name no town for any of the {n} events',
  },
  'few.timeline.date': 'The one event is dated {date}',
  'few.timeline.one-year': {
    one: 'The one event falls in {year}',
    '=2': 'Both events fall in {year}',
    other: 'All {n} events fall in {year}',
  },
  'few.timeline.years': {
    one: 'The one event falls in {years}',
    '=2': 'The two events fall in {years}',
    other: 'The {n} events fall in {years}',
  },
  'few.timeline.no-year': {
    one: 'Sources give no year for the one event',
    '=2': 'Sources give no year for either event',
    other: 'Sources give no year for any of the {n} events',
  },
  'few.timeline.no-day': {
    one: 'Sources give no certain day for the one event',
    '=2': 'Sources give no certain day for either event',
    other: 'Sources give no certain day for any of the {n} events',
  },
  'few.composition.no-number': {
    one: 'The one event gives no number of people, in the pages read',
    '=2': 'Neither event gives a number of people, in the pages read',
    other: 'None of the {n} events gives a number of people, in the pages read',
  },
  'few.composition.total': {
    one: 'Sources count {total} participations at the one event',
    '=2': 'Sources count {total} participations at the two events together',
    other: 'Sources count {total} participations at the {n} events together',
  },
  'few.composition.all-numbers': {
    one: 'Sources give a number of people for the one event',
    '=2': 'Sources give a number of people for both events',
    other: 'Sources give a number of people for all {n} events',
  },
  'few.network.organiser': {
    one: 'The one event names {organisation} as organiser',
    '=2': 'Both events name {organisation} as organiser',
    other: 'All {n} events name {organisation} as organiser',
  },
  'few.network.project': {
    one: '{project} carried the one event',
    '=2': '{project} carried both events',
    other: '{project} carried all {n} events',
  },
  'few.network.project.funded': {
    one: '{project} carried the one event, with funding from {funders}',
    '=2': '{project} carried both events, with funding from {funders}',
    other: '{project} carried all {n} events, with funding from {funders}',
  },
  'few.network.one-project': {
    one: 'One project carried the one event',
    '=2': 'One project carried both events',
    other: 'One project carried all {n} events',
  },
  'few.network.one-project.funded': {
    one: 'One project carried the one event, with funding from {funders}',
    '=2': 'One project carried both events, with funding from {funders}',
    other: 'One project carried all {n} events, with funding from {funders}',
  },
  'few.network.funder': {
    one: 'Sources name {funder} as a funder behind the one event',
    '=2': 'Sources name {funder} as a funder behind both events',
    other: 'Sources name {funder} as a funder behind all {n} events',
  },
  'few.network.organisation': {
    one: '{organisation} has a role in the one event',
    '=2': '{organisation} has a role in both events',
    other: '{organisation} has a role in all {n} events',
  },
  'few.network.no-funder': {
    one: 'Sources name no funder for the one event',
    '=2': 'Sources name no funder for either event',
    other: 'Sources name no funder for any of the {n} events',
  },
  'few.network.no-project': {
    one: 'Sources name no project for the one event',
    '=2': 'Sources name no project for either event',
    other: 'Sources name no project for any of the {n} events',
  },
} as const;
