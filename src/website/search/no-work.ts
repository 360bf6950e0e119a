/** Work that asks nothing of a customer. */
import type { Work } from '../../model/effort.js';

export const NO_WORK: Work = {
  clicks: 0,
  pageLoads: 0,
  browsingWords: 0,
  formWords: 0,
  viewportsScrolled: 0,
  fields: [],
  obstacles: [],
};
