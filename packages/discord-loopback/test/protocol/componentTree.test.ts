import { expect, test } from 'vitest';
import { everyComponent } from '../../src/protocol/componentTree.ts';
import { button, row, text } from '../bodies.ts';

test('Components are found in reading order, each with its path', () => {
  const section = { type: 9, components: [text('x')], accessory: button('A', 'a') };
  const placed = everyComponent([{ type: 17, components: [section, row(button('B', 'b'))] }], 'c');
  expect(placed.map(({ component, path }) => [component.type, path])).toEqual([
    [17, 'c.0'],
    [9, 'c.0.components.0'],
    [10, 'c.0.components.0.components.0'],
    [2, 'c.0.components.0.accessory'],
    [1, 'c.0.components.1'],
    [2, 'c.0.components.1.components.0'],
  ]);
});
