import 'virtual:susret-fonts.css';
import './tokens.css';
import './base.css';
import { mount } from 'svelte';
import site from 'virtual:susret-site';
import Embed from './Embed.svelte';
import { READING } from './reading';
import { english } from '../i18n/english';
import { offeredLanguages } from '../i18n/languages';
import { parseEmbed } from '../io/embed-address';
import { fetchFrom } from '../io/fetch-from';
import { wait } from '../lib/wait';
import { Dataset } from '../state/dataset.svelte';
import { FrameAddress } from '../state/frame-address';
import { Language } from '../state/language.svelte';
import { Address } from '../state/url.svelte';

const target = document.getElementById('app');
if (target === null) throw new Error('The page has no element with the id “app”.');

const bar = new FrameAddress(new URL(document.URL));
const address = new Address(site.defaultFilters.scope, bar);
const { state, problems } = parseEmbed(bar.location.search);
address.report(problems);
const dataset = new Dataset(
  site,
  (folder) => fetchFrom(new URL(folder, document.baseURI)),
  READING,
  address.state.view.v,
);
if (state.view !== null) void dataset.load();
// What follows comes in tasks of its own, so that the page around it answers its reader in between.
await wait(0);
const language = new Language(english(), offeredLanguages(site.languages));
await language.follow(address.state.view.lang, navigator.languages, address);

await wait(0);
target.replaceChildren();
mount(Embed, { target, props: { dataset, address, language, ...state } });
