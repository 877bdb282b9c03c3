import type { OpenedForm } from '../../channel.ts';
import type { App } from '../app/app.ts';
import { COMPONENT } from '../app/codes.ts';
import { freshId, h } from '../dom/dom.ts';

/** The parts of a text input that its label describes (docs: Components, Label and Text Input). */
interface Labelled {
  readonly type: number;
  readonly label: string;
  readonly description?: string;
  readonly component: { readonly custom_id: string; readonly required?: boolean; readonly max_length?: number };
}

/** Opens a form over the page. It closes when what was typed has been taken; Escape and 取消 close it too. */
export function openForm({ token, title, components }: OpenedForm, app: App): void {
  const labelled = (components as Labelled[]).filter(({ type }) => type === COMPONENT.label);
  const inputs = labelled.map((each) => ({ ...each, ...drawInput(each) }));
  const heading = h('h2', { id: freshId() }, title);
  const alert = h('p.form-alert', { role: 'alert' });
  const send = h('button.button.primary', { type: 'submit' }, app.words.send);
  const cancel = h('button.button.secondary', { click: () => dialog.close() }, app.words.cancel);
  const form = h('form', heading, ...inputs.map(({ node }) => node), alert, h('div.row', send, cancel));
  const dialog = h('dialog.form', { 'aria-labelledby': heading.id, close: () => dialog.remove() }, form);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const fields = Object.fromEntries(inputs.map(({ component, input }) => [component.custom_id, input.value]));
    send.disabled = true;
    alert.textContent = '';
    void app.act({ act: 'submit', form: token, fields }).then((isTaken) => {
      send.disabled = false;
      if (isTaken) dialog.close();
      // The page's own alert lies behind the form.
      else alert.textContent = app.words.failed;
    });
  });
  document.body.append(dialog);
  dialog.showModal();
}

function drawInput({ label, description, component }: Labelled) {
  const [id, hint] = [freshId(), freshId()];
  const { required = true, max_length: maxlength } = component;
  const input = h('input', { id, required, maxlength, autocomplete: 'off', 'aria-describedby': hint });
  const node = h('p', h('label', { for: id }, label), input, h('small', { id: hint }, description ?? ''));
  return { input, node };
}
