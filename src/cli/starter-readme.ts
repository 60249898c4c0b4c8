/** For people who are no developers: what the files of a new package are, and what to do with them. */
export const README = `# Our events

This folder holds the data of a dashboard. You can edit every table with a spreadsheet program. Save as CSV, in UTF-8, with commas.

## Three steps

1. Open \`events.csv\`. Replace the example row by your first event. Only the title is needed; an empty cell means "not stated", never zero.
2. Check: \`npm run check -- FOLDER\` (FOLDER is where this file lies). It names every problem with file, line, column and what helps.
3. Build: \`npm run build -- --data FOLDER --out SITE\`. The folder SITE is the finished dashboard; any web host can serve it. The project's README,
   "Publish a dashboard of your own", says how to look at it and how to put it online without a server.

Take out the rows of the example in the other tables, too: they all have "example" in their first columns.

## The tables

| file | one row is |
| --- | --- |
| \`events.csv\` | an event. This table is enough to begin with |
| \`venues.csv\` | a place, with latitude and longitude if it shall stand on the map |
| \`towns.csv\` | a town with its names in other languages |
| \`organisations.csv\`, \`projects.csv\` | an organisation; a project |
| \`roles.csv\` | what an organisation did: organiser, partner, funder … |
| \`participants.csv\` | a group of people at an event |
| \`sources.csv\` | a page or report in which facts were read |
| \`evidence.csv\` | the sentence of a source that backs a value: at most 25 words, copied exactly |
| \`event_notes.csv\` | an aim, method or result of an event |
| \`venue_aliases.csv\`, \`organisation_aliases.csv\` | another name, for the search |
| \`codes.csv\` | a code that the other tables use, with its label. Add your topics, groups and countries here |

Rows point to each other by identifiers, such as \`venue_ids\` in \`events.csv\` to \`venue_id\` in \`venues.csv\`. Several in one cell are parted by \`;\`.

## Numbers, honestly

\`participants\` is the number and \`participants_bound\` says how the source puts it: \`exact\`, \`more-than\`, \`at-least\`, \`about\`, \`at-most\`, or
\`range\` (then \`participants_max\` is the upper end). Leave both empty where the source gives no number. In \`participants.csv\`, \`mentioned\` is a group
that is named without a number.

Dates: \`2026-03-12\`, \`2026-03-12/2026-03-13\`, \`2026-03\`, \`2026\`. Put \`?\` after a date that you infer.

## The site

\`site.json\` holds title, subtitle, publisher, contact and languages (\`en\`, \`bs\`, \`sr-Latn\`, \`sr-Cyrl\`, \`sq\`, \`mk\`). The map shows the places of your
events. If it shall show something else, add \`"region": {"codes": ["CH"], "frame": [5.9, 45.8, 10.5, 47.9]}\`: the codes of the countries, and the edges of
the map (west, south, east, north). Where names of territories are contested, \`"policy": "eu"\` adds the note on Kosovo*.

\`datapackage.json\` holds title, version, licence and the list of the tables. Change title, name and description. Raise the version when you publish changes, put the
day into \`created\`, and say in \`CHANGES.md\` what moved.

Groups that need special care have \`yes\` in the column \`sensitive\` of \`codes.csv\`. \`suppressBelow\` in \`site.json\` keeps their numbers under 5 out of the
site; the project's README says how ("Small numbers"). Give no place finer than a town for events with such a group.

Do not write names of private persons, and nothing by which somebody at risk could be recognised.
`;
