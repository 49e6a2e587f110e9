import { readAddress } from './address.ts';
import { keepActs } from './early-acts.ts';
import { takeFromAnywhere } from './from-anywhere.ts';
import { onFirstSign } from './signs.ts';

// The first script of a page with a guide. It stands before the form, whole, so that it runs before anything is painted: nothing that
// a person does is lost or without an answer while the guide is on its way. A browser that is too old for the guide gets the plain page.
const page = document.documentElement;
if (page.dataset.old === undefined) {
  page.classList.add('js');
  // What lies below the first screen is laid out when that one has been painted: the second frame comes after it.
  page.dataset.first = '';
  requestAnimationFrame(() => requestAnimationFrame(() => delete page.dataset.first));
  readAddress();
  keepActs();
  takeFromAnywhere();
  onFirstSign(() => {
    page.dataset.sign = '';
  });
}
