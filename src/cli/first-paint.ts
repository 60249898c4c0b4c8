import { render } from 'svelte/server';
import FirstPaint from '../app/FirstPaint.svelte';
import { READ_HERE } from '../app/read-here';
import { english } from '../i18n/english';
import { loadLocale, offeredLanguages } from '../i18n/languages';
import { Dataset } from '../state/dataset.svelte';
import { FrameAddress } from '../state/frame-address';
import { Language } from '../state/language.svelte';
import { Selection } from '../state/selection.svelte';
import { Address } from '../state/url.svelte';
import { readSiteFile } from './package-data';
import { readShownFolder } from './shown-files';

/** Stands for the dashboard, wherever it will be. */
const HOME = new URL('http://localhost/');

/**
 * The beginning of the dashboard, as its own components draw it without script: head, sentence and counting strip of the selection that an
 * address without a query asks for, in the first language of the site. As HTML without style.
 *
 * @param folder Absolute path of the package.
 * @returns Null where no event can be read.
 */
export async function firstPaint(folder: string): Promise<string | null> {
  const files = await readShownFolder(folder);
  const site = await readSiteFile(files);
  const dataset = new Dataset(site, () => files, READ_HERE);
  await dataset.load();
  if (dataset.engine === null) return null;
  const languages = offeredLanguages(site.languages);
  const language = new Language(english(), languages);
  const [first] = languages.filter(({ code }) => code === site.languages[0]);
  if (first !== undefined) language.use(await loadLocale(first));
  const selection = new Selection(new Address(site.defaultFilters.scope, new FrameAddress(HOME)));
  selection.connect(dataset.engine);
  await selection.ask(selection.filters);
  return render(FirstPaint, { props: { dataset, language, selection } }).body.replaceAll(HOME.href, './');
}
