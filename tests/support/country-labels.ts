import { geoContains } from 'd3-geo';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import atlas from 'world-atlas/countries-10m.json' with { type: 'json' };
import { project, unproject } from '../../src/plot/mercator';
import { homeFrame } from '../../src/views/map/frame';
import type { Area, DrawnText, LayoutFacts } from './layout-facts';
import type { Finding } from './layout-rules';

/** Countries by their name in world-atlas, with what the map may call them: code, then each name that one of the languages has for it. */
const NAMES: Readonly<Record<string, readonly string[]>> = {
  Albania: ['AL', 'Albania', 'Albanija', 'Албанија', 'Shqipëria'],
  Austria: ['AT', 'Austria', 'Austrija', 'Австрија', 'Аустрија'],
  'Bosnia and Herz.': [
    'BA',
    'Bosnia and Herzegovina',
    'Bosna i Hercegovina',
    'Босна и Херцеговина',
    'Bosnja dhe Hercegovina',
  ],
  Bulgaria: ['BG', 'Bulgaria', 'Bugarska', 'Бугарија', 'Бугарска', 'Bullgaria'],
  Croatia: ['HR', 'Croatia', 'Hrvatska', 'Хрватска', 'Kroacia'],
  Greece: ['GR', 'Greece', 'Grčka', 'Грција', 'Грчка', 'Greqia'],
  Hungary: ['HU', 'Hungary', 'Mađarska', 'Унгарија', 'Мађарска', 'Hungaria'],
  Italy: ['IT', 'Italy', 'Italija', 'Италија', 'Italia'],
  Kosovo: ['XK*', 'Kosovo*', 'Косово*', 'Kosova*'],
  Macedonia: [
    'MK',
    'North Macedonia',
    'Sjeverna Makedonija',
    'Северна Македонија',
    'Severna Makedonija',
    'Maqedonia e Veriut',
  ],
  Montenegro: ['ME', 'Montenegro', 'Crna Gora', 'Црна Гора', 'Mali i Zi'],
  Romania: ['RO', 'Romania', 'Rumunija', 'Романија', 'Румунија', 'Rumania'],
  Serbia: ['RS', 'Serbia', 'Srbija', 'Србија'],
  Slovenia: ['SI', 'Slovenia', 'Slovenija', 'Словенија', 'Sllovenia'],
};

/** The source of the base map before it is simplified: a label may stand over a border by what that moves, px. */
const SLACK = 1.5;

const { countries } = (atlas as unknown as Topology<{ countries: GeometryCollection<{ name: string }> }>).objects;
const territories = new Map(
  feature(atlas as unknown as Topology, countries).features.map((country) => [country.properties.name, country]),
);
const countryOf = new Map(
  Object.entries(NAMES).flatMap(([country, names]) => names.map((name) => [name.toLowerCase(), country] as const)),
);

/** Names of countries that stand outside their own country, on a map that shows the whole region. */
export function labelsOutside({ texts, svgs }: LayoutFacts): Finding[] {
  const names = texts.filter(({ ground, where }) => ground && where.startsWith('map'));
  const map = svgs[names[0]?.svg ?? -1]?.area;
  if (map === undefined) return [];
  return joined(names).flatMap(({ name, lines }): Finding[] => {
    const finding = { rule: 'country outside itself', text: name, where: 'map' };
    const territory = territories.get(countryOf.get(name.toLowerCase()) ?? '');
    if (territory === undefined) return [{ ...finding, why: 'no country of this name' }];
    const points = lines.flatMap(({ ink }) => edgeOf(ink)).map((point) => placeOf(point, map));
    const out = points.filter((point) => !geoContains(territory, point));
    return out.length === 0 ? [] : [{ ...finding, why: `${out.length} of ${points.length} points outside` }];
  });
}

/** Lines that together are a name. */
function joined(lines: readonly DrawnText[]): { name: string; lines: DrawnText[] }[] {
  const found: { name: string; lines: DrawnText[] }[] = [];
  for (let i = 0; i < lines.length; i++) {
    const [line, next] = [lines[i], lines[i + 1]];
    if (line === undefined) continue;
    const both = next === undefined ? '' : `${line.text} ${next.text}`;
    if (next !== undefined && countryOf.has(both.toLowerCase())) {
      found.push({ name: both, lines: [line, next] });
      i++;
    } else found.push({ name: line.text, lines: [line] });
  }
  return found;
}

function edgeOf(ink: Area): [number, number][] {
  const [left, top] = [ink.x + SLACK, ink.y + SLACK];
  const [right, bottom] = [ink.x + ink.width - SLACK, ink.y + ink.height - SLACK];
  return [0, 0.25, 0.5, 0.75, 1].flatMap((share): [number, number][] => {
    const x = left + (right - left) * share;
    return [
      [x, top],
      [x, bottom],
    ];
  });
}

/** Longitude and latitude of a point of the page. */
function placeOf([x, y]: [number, number], map: Area): [number, number] {
  const { center, zoom, width, height } = homeFrame(map.width, map.height);
  const origin = project(center.lat, center.lon, zoom);
  const { lat, lon } = unproject(origin.x + x - map.x - width / 2, origin.y + y - map.y - height / 2, zoom);
  return [lon, lat];
}
