/** Adds a button that copies to each citation, when its paragraph's citations are first opened. */
const { copy = '', copied = '' } = document.currentScript instanceof HTMLElement ? document.currentScript.dataset : {};

/** Milliseconds that the button says what it did. */
const SAID = 2000;

// The event does not bubble, so it is met on its way down.
document.addEventListener('toggle', ({ target }) => target instanceof HTMLElement && addButtons(target), true);

function addButtons(cite: HTMLElement): void {
  if (!cite.matches('.cite:not(:has(button))')) return;
  for (const citation of cite.querySelectorAll<HTMLElement>('.citation')) {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = copy;
    button.addEventListener('click', () => copyText(citation, button));
    citation.after(button);
  }
}

async function copyText(citation: HTMLElement, button: HTMLElement): Promise<void> {
  // Selected as well: without https a page may not copy, but a person may.
  getSelection()?.selectAllChildren(citation);
  if (!navigator.clipboard) return;
  await navigator.clipboard.writeText(citation.textContent);
  button.textContent = copied;
  setTimeout(() => {
    button.textContent = copy;
  }, SAID);
}
