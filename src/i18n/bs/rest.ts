import { about } from './about';
import { brief } from './brief';
import { changesPage } from './changes-page';
import { checkPage } from './check-page';
import { crowd } from './crowd';
import { dataPage } from './data-page';
import { door } from './door';
import { few } from './few';
import { found } from './found';
import { issues } from './issues';
import { method } from './method';
import { ownFiles } from './own-files';
import { ownValues } from './own-values';
import { ownPage } from './own-page';
import { plain } from './plain';
import { record } from './record';
import { share } from './share';
import { shareCite } from './share-cite';
import { shareData } from './share-data';
import { shareEmbed } from './share-embed';
import { shareImage } from './share-image';
import { tip } from './tip';
import type { Rest } from '../rest';

/** Bosnian: what the parts say that are loaded when they are wanted. */
export const rest: Rest = {
  ...few,
  ...crowd,
  ...door,
  ...record,
  ...found,
  ...tip,
  ...method,
  ...dataPage,
  ...about,
  ...changesPage,
  ...checkPage,
  ...share,
  ...shareEmbed,
  ...shareImage,
  ...shareData,
  ...shareCite,
  ...issues,
  ...ownFiles,
  ...ownValues,
  ...brief,
  ...ownPage,
  ...plain,
};
