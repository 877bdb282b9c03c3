/** A text of more lines is scrolled. */
const MOST_LINES = 10;

/** A text area is as high as its lines; Enter sends the form, with Shift it breaks the line, as in Discord. */
export function growing(area: HTMLTextAreaElement): void {
  const grow = () => {
    area.rows = Math.min(area.value.split('\n').length, MOST_LINES);
  };
  area.addEventListener('input', grow);
  area.addEventListener('keydown', (event) => {
    // Enter that ends the writing of a Chinese word is the input method's.
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing || event.defaultPrevented) return;
    event.preventDefault();
    area.form?.requestSubmit();
  });
  grow();
}
