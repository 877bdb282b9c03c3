import { shownText } from './shownText.ts';
import { type FindInSite, openSiteIndex, type SiteHit, type SiteIndex } from './siteIndex.ts';

/** Shows the box of exported pages, and answers it with the index that is fetched when it is first used. */
const script = document.currentScript;
/** `count` is the sentence for 0 hits. */
const { up = '', nothing = '', count = '' } = script instanceof HTMLElement ? script.dataset : {};

/** More would take longer to read than to ask again. */
const MOST = 50;

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
  const [found, said, list] = [
    document.createElement('div'),
    document.createElement('p'),
    document.createElement('ol'),
  ];
  found.className = 'found';
  said.setAttribute('role', 'status');
  list.className = 'hits';
  found.append(said, list);
  form.after(found);
  const box = form.querySelector<HTMLInputElement>('[name=q]');
  const within = form.querySelector<HTMLInputElement>('[name=in]')?.value ?? null;
  let opening: Promise<FindInSite> | undefined;
  const index = () => {
    // Without its index the box would do nothing.
    opening ??= open().catch((error) => {
      form.hidden = true;
      throw error;
    });
    return opening;
  };
  const find = async () => {
    const search = await index();
    const words = box?.value.trim() ?? '';
    const hits = search(words, within).slice(0, MOST);
    const told = hits.length === 0 ? nothing : count.replace('0', String(hits.length));
    said.textContent = words === '' ? '' : told;
    list.replaceChildren(...hits.map(hitItem));
  };
  box?.addEventListener('focus', index);
  box?.addEventListener('input', find);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void find();
  });
  form.hidden = false;
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
