/** Height limit in lines; longer texts scroll. */
const MOST_LINES = 10;

/** Makes a text area as high as its text. Enter sends the form, Shift+Enter breaks the line, as in Discord. */
export function growing(area: HTMLTextAreaElement): void {
  const grow = () => {
    area.rows = Math.min(area.value.split('\n').length, MOST_LINES);
  };
  area.addEventListener('input', grow);
  area.addEventListener('keydown', (event) => {
    // Enter at the end of a Chinese word belongs to the input method.
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing || event.defaultPrevented) return;
    event.preventDefault();
    area.form?.requestSubmit();
  });
  grow();
}
