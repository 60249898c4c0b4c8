import { addWords } from '../en';

/** What a view in a frame says that the dashboard does not. */
export const embed = {
  'embed.source': {
    one: 'Source: {site}, {events} from {n} public page.',
    other: 'Source: {site}, {events} from {n} public pages.',
  },
  'embed.source-only': 'Source: {site}, {events}.',
  'embed.version': 'Data v{version}, {date}.',
  'embed.later': 'There is a later version of the data, {version}.',
  'embed.changes': 'What changed',
  'embed.links': 'Data and dashboard',
  'embed.data': 'Get the data',
  'embed.explore': 'Explore',
  'embed.changed': 'You have changed what this chart shows.',
  'embed.reset': 'Show it as published',
  'embed.no-view': 'The address of this frame does not say which chart it is to show (“view=”). There are:',
  'embed.unknown-view': 'This frame asks for a chart “{view}” that does not exist. There are:',
  'embed.unknown': 'Ignored: {list}.',
  'embed.empty': 'No event matches the filters of this chart.',
  'embed.failed': 'The data of this chart could not be read ({file}). Check the connection, then try again.',
  'embed.unknown-version': 'Version {version} of the data is not on this site: these are the current data.',
  'embed.view-failed':
    'The software of this chart could not be loaded. Check the connection, then load the page again.',
} as const;

addWords(embed);
