/** What the dashboard and a frame have in common: the state that views are handed, and what moves it. */
import { untrack } from 'svelte';
import { setDataset, type Dataset } from '../state/dataset.svelte';
import { setDictionary } from '../state/dictionary.svelte';
import { Door, setDoor } from '../state/door.svelte';
import { Downloads, setDownloads } from '../state/downloads.svelte';
import { Drawn, setDrawn } from '../state/drawn.svelte';
import { EventList, setEventList } from '../state/event-list.svelte';
import { setLanguage, type Language } from '../state/language.svelte';
import { OpenRecord, setOpenRecord } from '../state/open-record.svelte';
import { Selection, setSelection } from '../state/selection.svelte';
import { setAddress, type Address } from '../state/url.svelte';

/**
 * Makes the state of a page and sets its contexts. Call it once, while the shell's component is made.
 *
 * @param selection Where the page is to be drawn whole at once, it has its answer.
 */
export function provide(dataset: Dataset, language: Language, selection: Selection) {
  const { address } = selection;
  setDataset(dataset);
  setDictionary(dataset.dictionary);
  setLanguage(language);
  setAddress(address);
  setDownloads(new Downloads());
  return {
    selection: setSelection(selection),
    list: setEventList(new EventList()),
    drawn: setDrawn(new Drawn()),
    door: setDoor(new Door(address)),
    record: setOpenRecord(new OpenRecord(address)),
  };
}

type State = ReturnType<typeof provide>;

/** Asks the engine whenever the address or the tables change, and gives the page its language and colours. Call it after `provide`. */
export function follow(dataset: Dataset, address: Address, language: Language, state: State): void {
  const { selection, list } = state;
  $effect(() => {
    const { engine } = dataset;
    if (engine === null) return;
    selection.connect(engine);
    list.connect(engine);
  });
  // An answer that the selection comes with holds until filters or tables change.
  let held = untrack(() => selection.answer && { filters: selection.answer.filters, revision: dataset.revision });
  // The revision grows when more tables arrive: the same question then has a fuller answer.
  $effect(() => {
    const { filters, view } = address.state;
    if (dataset.revision === 0) return;
    untrack(() => {
      // Filters of data that are still to be opened are for those to judge.
      if (view.data === null) selection.dropUnknown(dataset.known);
      if (held?.filters !== filters || held.revision !== dataset.revision) void selection.ask(filters);
      held = null;
      void list.load(filters, view.sort);
    });
  });
  $effect(() => {
    const { unknownVersion } = dataset;
    if (unknownVersion === null) return;
    untrack(() => {
      selection.arrange({ v: null }, 'replace');
      address.report([{ key: 'v', value: unknownVersion }]);
    });
  });
  $effect(() => {
    const { theme } = address.state.view;
    if (theme === 'light' || theme === 'dark') document.documentElement.dataset['theme'] = theme;
    else delete document.documentElement.dataset['theme'];
  });
  $effect(() => {
    const { lang } = address.state.view;
    untrack(() => void language.follow(lang, navigator.languages, address));
  });
  $effect(() => {
    document.documentElement.lang = language.locale.language;
  });
}
