import 'virtual:susret-fonts.css';
import './tokens.css';
import './base.css';
import { mount } from 'svelte';
import site from 'virtual:susret-site';
import Embed from './Embed.svelte';
import { english } from '../i18n/english';
import { offeredLanguages } from '../i18n/languages';
import { parseEmbed } from '../io/embed-address';
import { fetchFrom } from '../io/fetch-from';
import { publishedRecords } from '../io/published-records';
import { Dataset } from '../state/dataset.svelte';
import { FrameAddress } from '../state/frame-address';
import { Language } from '../state/language.svelte';
import { Address } from '../state/url.svelte';

const READING = { reader: () => import('../io/load'), records: publishedRecords };

const target = document.getElementById('app');
if (target === null) throw new Error('The page has no element with the id “app”.');

const bar = new FrameAddress(new URL(document.URL));
const address = new Address(site.defaultFilters.scope, bar);
const { state, problems } = parseEmbed(bar.location.search);
address.report(problems);
const language = new Language(english(), offeredLanguages(site.languages));
await language.follow(address.state.view.lang, navigator.languages, address);

target.replaceChildren();
mount(Embed, {
  target,
  props: {
    dataset: new Dataset(site, (folder) => fetchFrom(new URL(folder, document.baseURI)), READING, address.state.view.v),
    address,
    language,
    ...state,
  },
});
