/** The page of one view in a file of its own: everything it needs stands in the file, and it makes no request. */
import 'virtual:susret-fonts.css';
import './tokens.css';
import './base.css';
import { mount } from 'svelte';
import site from 'virtual:susret-site';
import Embed from './Embed.svelte';
import { OFFLINE_ID, type OfflineContent } from './offline-content';
import { READ_HERE } from './read-here';
import { english } from '../i18n/english';
import { offeredLanguages } from '../i18n/languages';
import { parseEmbed } from '../io/embed-address';
import { givenFiles } from '../io/own/given-files';
import { Dataset } from '../state/dataset.svelte';
import { FrameAddress } from '../state/frame-address';
import { Language } from '../state/language.svelte';
import { Address } from '../state/url.svelte';

const target = document.getElementById('app');
if (target === null) throw new Error('The page has no element with the id “app”.');

const { address: at, files } = JSON.parse(document.getElementById(OFFLINE_ID)?.textContent ?? '') as OfflineContent;
const address = new Address(site.defaultFilters.scope, new FrameAddress(new URL(at)));
const language = new Language(english(), offeredLanguages(site.languages));
await language.follow(address.state.view.lang, navigator.languages, address);

const fetchText = givenFiles((path) => files[path]);

// What stood here for readers without scripts.
target.replaceChildren();
const dataset = new Dataset(site, () => fetchText, READ_HERE, address.state.view.v);
void dataset.load();
mount(Embed, {
  target,
  props: { dataset, address, language, ...parseEmbed(new URL(at).search).state, alone: true },
});
