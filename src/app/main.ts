// The words of all views stand together in the built file: 0.9 kB less behind gzip than each with its view.
import '../i18n/en/sentence';
import '../i18n/en/filters';
import '../i18n/en/map';
import '../i18n/en/timeline';
import '../i18n/en/composition';
import '../i18n/en/network';
import '../i18n/en/events';
import '../i18n/en/pages';
import 'virtual:susret-fonts.css';
import './tokens.css';
import './base.css';
import { mount } from 'svelte';
import site from 'virtual:susret-site';
import { READING } from './reading';
import { english } from '../i18n/english';
import { offeredLanguages } from '../i18n/languages';
import { fetchFrom } from '../io/fetch-from';
import { painted, wait } from '../lib/wait';
import { Dataset } from '../state/dataset.svelte';
import { Language } from '../state/language.svelte';
import { Selection } from '../state/selection.svelte';
import { Address } from '../state/url.svelte';

/** Set by `public/first-paint.js` where what the build has drawn suits this visit. */
const FIRST_PAINT = 'first';
/** After so long without data the page says how far it is, ms. */
const PATIENCE_MS = 4000;

const target = document.getElementById('app');
if (target === null) throw new Error('The page has no element with the id “app”.');

// No wait at the top of the module: the dashboard, which this one loads, imports parts of it in turn.
async function start(target: HTMLElement) {
  const address = new Address(site.defaultFilters.scope);
  const dataset = new Dataset(
    site,
    (folder) => fetchFrom(new URL(folder, document.baseURI)),
    READING,
    address.state.view.v,
  );
  const reading = dataset.load();
  // Beside the data. What follows comes in tasks of its own, so that the page answers its reader in between.
  const loading = import('./App.svelte');
  await wait(0);
  const language = new Language(english(), offeredLanguages(site.languages));
  // The first words are already in the reader's language.
  await language.follow(address.state.view.lang, navigator.languages, address);
  const { default: App } = await loading;
  const selection = new Selection(address);
  // What the build has drawn stands until its like can take its place at once.
  if (FIRST_PAINT in document.documentElement.dataset) {
    await Promise.race([reading, wait(PATIENCE_MS)]);
    await painted();
    if (dataset.engine !== null) selection.connect(dataset.engine);
    await selection.ask(selection.filters);
    await wait(0);
  }
  document.getElementById('first')?.remove();
  mount(App, { target, props: { dataset, language, selection } });
}

void start(target);
