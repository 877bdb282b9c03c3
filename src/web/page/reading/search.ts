import { shownText } from './shownText.ts';
import { type FindInSite, openSiteIndex, type SiteHit, type SiteIndex } from './siteIndex.ts';

/** Shows the box of exported pages, and answers it with the index that is fetched when it is first used. */
const { up = '', nothing = '' } = document.currentScript instanceof HTMLElement ? document.currentScript.dataset : {};

/** More would take longer to read than to ask again. */
const MOST = 50;

let opening: Promise<FindInSite> | undefined;

/** A script, since browsers fetch nothing else from files. It leaves the index under this name. */
const open = (): Promise<FindInSite> =>
  new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.addEventListener('load', () => resolve(openSiteIndex(Reflect.get(window, 'siteIndex') as SiteIndex)));
    script.addEventListener('error', reject);
    script.src = `${up}search-index.js`;
    document.head.append(script);
  });

const form = document.querySelector<HTMLFormElement>('form.search');
if (form) answer(form);

function answer(form: HTMLFormElement): void {
  const list = document.createElement('div');
  list.className = 'found';
  list.setAttribute('role', 'status');
  form.after(list);
  const box = form.querySelector<HTMLInputElement>('[name=q]');
  const find = async () => {
    opening ??= open();
    const found = (await opening)(box?.value ?? '', form.querySelector<HTMLInputElement>('[name=in]')?.value ?? null);
    list.replaceChildren(box?.value.trim() === '' ? '' : hitList(found.slice(0, MOST)));
  };
  box?.addEventListener('focus', () => {
    opening ??= open();
  });
  box?.addEventListener('input', find);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void find();
  });
  form.hidden = false;
}

function hitList(hits: readonly SiteHit[]): Node {
  if (hits.length === 0) return document.createTextNode(nothing);
  const list = document.createElement('ol');
  list.className = 'hits';
  list.append(...hits.map(hitItem));
  return list;
}

function hitItem({ passage, words }: SiteHit): Node {
  const [item, link, text] = [document.createElement('li'), document.createElement('a'), document.createElement('p')];
  link.href = up + passage.path;
  link.textContent = passage.name;
  for (const { words: shown, isFound } of shownText(passage.text, words)) {
    const piece = document.createElement(isFound ? 'mark' : 'span');
    piece.textContent = shown;
    text.append(piece);
  }
  item.append(link, text);
  return item;
}
