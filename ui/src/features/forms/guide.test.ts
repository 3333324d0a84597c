/** The page of every form says who, when, where and for how much, in every language. */
import { afterEach, expect, it } from 'vitest';
import { setVariant, VARIANTS } from '../../i18n/t';
import { GUIDED, guideText } from './guide';
import { formAttr, formTitle } from './words';

const FORMS = 22;

afterEach(() => setVariant('zh-TW'));

it.each(VARIANTS)('every form is explained in %s', (variant) => {
  setVariant(variant);
  expect(GUIDED).toHaveLength(FORMS);
  for (const id of GUIDED) {
    const guide = guideText(id);
    const said = [formTitle(id), formAttr(id, 'short'), formAttr(id, 'what'), formAttr(id, 'bring'), guide?.who, guide?.when, guide?.where, guide?.fee];
    for (const text of said) {
      expect(text, `${id}: ${said.indexOf(text)}`).toBeTruthy();
      // A message that is not there is shown as its key.
      expect(text).not.toMatch(/^(guide|form)-/u);
    }
  }
});
