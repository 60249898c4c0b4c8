import { askedFor, readPackage } from './package-data';
import { LINES_DRAWN, sheet } from '../app/figures';
import { figureSvg } from '../figure/svg';
import { english } from '../i18n/english';
import { VIEWS } from '../model/view-state';

/** CSS px of a picture. */
const WIDTH = 640;

/**
 * The picture of each view of the default selection, in English, as an SVG document by the name of the view.
 *
 * @param folder Absolute path of the package.
 * @returns Empty where no event can be read.
 */
export async function stillPictures(folder: string): Promise<Readonly<Record<string, string>>> {
  const data = await readPackage(folder);
  if (!data.ok) return {};
  const { engine, names, core, site } = data;
  const { filters, view } = askedFor([], data).state;
  const answer = await engine.ask(filters);
  const { lines } = await engine.page(filters, view.sort, 0, LINES_DRAWN);
  const input = {
    ...{ answer, lines, groups: [], view, names, locale: english(), info: core.info, site: site.title },
    link: site.baseUrl ?? '',
  };
  return Object.fromEntries(
    VIEWS.map((name) => {
      const { figure } = sheet(name, input, WIDTH);
      return [name, figureSvg(figure, { theme: 'light', lang: 'en', idPrefix: `susret-${name}` })];
    }),
  );
}
