/** The whole dashboard as one file: script, fonts, base map and data stand in it, and it makes no request. */
import 'virtual:susret-fonts.css';
import './tokens.css';
import './base.css';
import { mount } from 'svelte';
import site from 'virtual:susret-site';
import App from './App.svelte';
import { dropImport } from './drop-import';
import { answerLinks } from './held-links';
import { READ_HERE } from './read-here';
import { columnarEngine } from '../engine/columnar/columnar';
import { english } from '../i18n/english';
import { offeredLanguages } from '../i18n/languages';
import { readHeld } from '../io/held-files';
import { siteTexts } from '../io/site-files';
import { Dataset, type Reading } from '../state/dataset.svelte';
import { fileAddress } from '../state/file-address';
import { Language } from '../state/language.svelte';
import { Selection } from '../state/selection.svelte';
import { Address } from '../state/url.svelte';

const target = document.getElementById('app');
if (target === null) throw new Error('The page has no element with the id “app”.');

answerLinks(readHeld(document));
const address = new Address(site.defaultFilters.scope, fileAddress(window, new URL(document.baseURI)));
dropImport(address);
const language = new Language(english(), offeredLanguages(site.languages));
await language.follow(address.state.view.lang, navigator.languages, address);

// A file on a disk may have no worker: it answers for many events itself.
const reading: Reading = { ...READ_HERE, many: (core, options) => Promise.resolve(columnarEngine(core, options)) };
const dataset = new Dataset(site, siteTexts, reading, address.state.view.v);
void dataset.load();
mount(App, { target, props: { dataset, language, selection: new Selection(address) } });
