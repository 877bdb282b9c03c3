import type { StoredComponent } from '../../src/loopback/storedMessage.ts';
import { blocks } from './blocks.ts';
import { element, type Piece } from './element.ts';

/** Component types and button styles (docs: Components, Reference). */
const ROW = 1;
const BUTTON = 2;
const SELECT = 3;
const TEXT = 10;
const SEPARATOR = 14;
const CONTAINER = 17;
const STYLES: Readonly<Record<number, string>> = { 1: 'primary', 2: 'secondary', 3: 'success', 4: 'danger', 5: 'away' };

/** A component as a client shows it. Throws where the page has no drawing for it. */
export function drawComponent(component: StoredComponent): Piece {
  const { type, content = '' } = component;
  if (type === TEXT) return element('div', 'text', blocks(content));
  if (type === SEPARATOR) return element('hr', '', []);
  if (type === CONTAINER) return element('section', 'container', children(component), accent(component));
  if (type === ROW) return element('div', 'row', children(component));
  if (type === BUTTON) return drawButton(component);
  if (type === SELECT) return drawSelect(component);
  throw new Error(`The page cannot draw a component of type ${type}.`);
}

const children = ({ components = [] }: StoredComponent): Piece[] => components.map(drawComponent);

const accent = ({ accent_color: colour }: StoredComponent): string =>
  typeof colour === 'number' ? `--accent: #${colour.toString(16).padStart(6, '0')}` : '';

function drawButton({ style = 2, label = '', disabled = false }: StoredComponent): Piece {
  const className = ['button', STYLES[style], disabled ? 'disabled' : ''].filter(Boolean).join(' ');
  return element('span', className, [label]);
}

/** A closed select: what is chosen, else its placeholder. */
function drawSelect({ placeholder = '', options = [] }: StoredComponent): Piece {
  const chosen = options.filter((option) => option.default).map(({ label }) => label);
  return element('span', chosen.length > 0 ? 'select chosen' : 'select', [chosen.join('、') || placeholder]);
}
