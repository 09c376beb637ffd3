import { render } from '@testing-library/react';
import { describe, expect, it } from 'vitest';

import { Highlighted } from './Highlighted';
import { splitMarks } from './marks';

describe('a snippet', () => {
  it('is split at its marks', () => {
    expect(splitMarks('des <mark>capteurs</mark> pour l&#39;eau')).toEqual([
      { text: 'des ', marked: false },
      { text: 'capteurs', marked: true },
      { text: " pour l'eau", marked: false },
    ]);
  });

  it('stays text, whatever was written in it', () => {
    const { container } = render(
      <Highlighted text={'&lt;img src=x&gt; <b>&amp;lt;</b> <mark>eau</mark>'} />,
    );
    expect(container.textContent).toBe('<img src=x> <b>&lt;</b> eau');
    expect(container.querySelectorAll('img, b')).toHaveLength(0);
    expect(container.querySelectorAll('mark')).toHaveLength(1);
  });
});
