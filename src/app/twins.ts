/** The table twin of any view, outside the page. */
import type { PictureInput } from './figures';
import type { Twin } from '../model/twin';
import type { ViewName } from '../model/view-state';
import { compositionTwin } from '../views/composition/twin';
import { selectionTwin } from '../views/events/twin';
import { BASE } from '../views/map/base';
import { heightFor, homeFrame } from '../views/map/frame';
import { territories } from '../views/map/land';
import { layoutMap } from '../views/map/layout';
import { isOffMap } from '../views/map/off-map';
import { mapTwin } from '../views/map/twin';
import { chosenNodes } from '../views/network/chosen';
import { chooseColumns } from '../views/network/columns';
import { wordsOf } from '../views/network/labels';
import { columnOrderer } from '../views/network/layers';
import { networkTwin } from '../views/network/twin';
import { timelineTwin } from '../views/timeline/twin';

/** The numbers that `picture` draws of a view at a width in CSS px, as a table. */
export function twin(view: ViewName, input: PictureInput, width: number): Twin {
  const { answer, lines, names, locale } = input;
  switch (view) {
    case 'composition':
      return compositionTwin(answer, names, locale);
    case 'timeline':
      return timelineTwin(answer, locale);
    case 'events':
      return selectionTwin(lines, names, locale);
    case 'map': {
      const wording = { names, locale };
      const frame = homeFrame(width, heightFor(width));
      const { symbols } = layoutMap(answer.places, frame, territories(BASE, frame), wording);
      return mapTwin(answer.places, symbols, (place) => isOffMap(place, frame), wording);
    }
    case 'network': {
      const chosen = new Set(chosenNodes(answer.filters));
      const columns = columnOrderer()(chooseColumns(answer.network, chosen, new Set()));
      return networkTwin(answer.network, columns, wordsOf(answer.network, names, locale));
    }
  }
}
